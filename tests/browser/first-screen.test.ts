import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

describe('without scrolling, at 360 by 850 pixels', () => {
  let installed: Installed;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    const page = await installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    panel = await installed.openPanel(page, { width: 360, height: 850 });
    await panel.locator('.headline').waitFor();
  });
  afterAll(() => installed.stop());

  it('a reader sees which report it is, all headline indicators and the main targets', async () => {
    const foot = await panel.locator('.foot').evaluate((element) => element.getBoundingClientRect().top);
    for (const part of ['h1', '.headline', '.main-target']) {
      const bottom = await panel.locator(part).evaluate((element) => element.getBoundingClientRect().bottom);
      expect([part, bottom <= foot]).toEqual([part, true]);
    }
  });

  it('the first row of the figures stands above 240', async () => {
    await panel.locator('#tab-facts').click();
    const top = await panel
      .locator('[data-fact-id]')
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(240);
  });

  it('a number never parts from its unit, and six tabs stand whole, at 320 pixels', async () => {
    await panel.setViewportSize({ width: 320, height: 850 });
    await panel.locator('#tab-facts').click();
    await panel.locator('.row-head').first().click();
    await panel.keyboard.press('s');
    await panel.locator('#tab-basket').waitFor();
    await panel.locator('#tab-summary').click();
    const tabs = await panel.locator('.tabs').evaluate((list) => list.scrollWidth - list.clientWidth);
    expect(tabs).toBeLessThanOrEqual(0);
    const [short, long] = await panel
      .locator('.headline td .figure.plain')
      .first()
      .evaluate((figure) => {
        const before = figure.getBoundingClientRect().height;
        figure.firstChild?.replaceWith('2668.21');
        return [before, figure.getBoundingClientRect().height];
      });
    expect(long).toBe(short);
  });

  it('targets, which have no changes beside them, have no column for any', async () => {
    await panel.setViewportSize({ width: 400, height: 850 });
    const heads = () => panel.locator('.figures thead th:visible').count();
    await panel.locator('#tab-facts').click();
    await expect.poll(heads).toBe(4);
    await panel.locator('#tab-targets').click();
    await expect.poll(heads).toBe(3);
    // Value and status stand beside each other still.
    const tops = await panel
      .locator('.figures [data-fact-id]')
      .first()
      .locator('.value, .status')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99))).toBeLessThan(8);
  });

  it.each([400, 600])('a long change stays in its column at %i pixels', async (width) => {
    await panel.setViewportSize({ width, height: 850 });
    await panel.locator('#tab-facts').click();
    const over = await panel
      .locator('.figures td.change:not(:empty)')
      .first()
      .evaluate((cell) => {
        cell.textContent = '年均+11.9%';
        return cell.scrollWidth - cell.clientWidth;
      });
    expect(over).toBeLessThanOrEqual(0);
  });

  it('nothing stands beside the panel, from 190 pixels up', async () => {
    for (const width of [190, 240, 320, 400, 600]) {
      await panel.setViewportSize({ width, height: 850 });
      for (const tab of ['summary', 'facts', 'targets', 'terms', 'outline']) {
        await panel.locator(`#tab-${tab}`).click();
        // What scrolls sideways by itself is reached there: the tabs, the chips.
        const beside = await panel.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] *, header *, footer *')]
            .filter((element) => element.closest('.chips, .unseen, .plot') === null)
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => element.className),
        );
        expect([width, tab, beside]).toEqual([width, tab, []]);
      }
    }
  });

  it.each([190, 240])('the keys are told whole at %i pixels', async (width) => {
    await panel.setViewportSize({ width, height: 850 });
    await panel.locator('.help').click();
    const dialog = panel.locator('dialog[open]');
    const cut = await dialog.evaluate((shown) =>
      [...shown.querySelectorAll('dd, kbd, .hint')]
        .filter((part) => part.getBoundingClientRect().right > shown.getBoundingClientRect().right)
        .map((part) => part.textContent),
    );
    expect(cut).toEqual([]);
    // A key stands beside what it does, never on top of it.
    const overlaps = await dialog.evaluate(
      (shown) =>
        [...shown.querySelectorAll('dl > div')].filter((line) => {
          const ends = [...line.querySelectorAll('kbd')].map((key) => key.getBoundingClientRect().right);
          return Math.max(...ends) > (line.querySelector('dd')?.getBoundingClientRect().left ?? 0);
        }).length,
    );
    expect(overlaps).toBe(0);
    await panel.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});
