import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './support/faults.ts';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { flashing, marked, pointAt } from './support/marks.ts';
import { shared } from './support/shared-pages.ts';

const ADDRESS = 'http://www.example.gov.cn/sample-report.html';

describe('page and panel', () => {
  let installed: Installed;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    page = await installed.open(ADDRESS);
    await marked(page);
    panel = await installed.openPanel(page);
  });
  afterAll(() => installed.stop());

  it('show which report it is', async () => {
    await panel.getByRole('heading', { level: 1, name: '2025年青岚区政府工作报告' }).waitFor();
    expect(await panel.locator('header').innerText()).toContain('政府工作报告 · ');
    expect(await panel.locator('header').innerText()).toContain('青岚区');
  });

  it('a row chosen scrolls to its place and flashes it; a place in sight is not scrolled', async () => {
    await panel.getByRole('tab', { name: '指标' }).click();
    const row = panel.locator('[data-fact-id]', { has: panel.getByRole('button', { name: /^城镇调查失业率/ }) });
    await flashing(page, () => row.getByRole('button').click());
    const isSeen = () =>
      page.evaluate(() => {
        const range = document.createRange();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (!node.nodeValue?.includes('城镇调查失业率控制在')) continue;
          range.selectNode(node);
          const box = range.getBoundingClientRect();
          return box.top > 0 && box.bottom < innerHeight;
        }
        return false;
      });
    expect(await isSeen()).toBe(true);
    await page.waitForFunction(() => !CSS.highlights.has('report-lens-flash'));
    const before = await page.evaluate(() => scrollY);
    await row.getByRole('button').first().click();
    await panel.locator('.row.open').waitFor({ state: 'detached' });
    await flashing(page, () => row.getByRole('button').first().click());
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('a mark under the pointer lights its row', async () => {
    await panel.getByRole('tab', { name: '指标' }).click();
    const point = await pointAt(page, 'report-lens-actual', '217家');
    await page.bringToFront();
    await page.mouse.move(point.x, point.y);
    const lit = panel.locator('[data-fact-id].highlighted');
    await lit.waitFor();
    expect(await lit.innerText()).toContain('217家');
    await page.mouse.move(2, 2);
    await lit.waitFor({ state: 'detached' });
  });

  it('a term is reached by keyboard alone', async () => {
    await panel.bringToFront();
    await panel.getByRole('tab', { name: '摘要' }).click();
    await panel.keyboard.press('End');
    await panel.keyboard.press('ArrowLeft');
    await panel.keyboard.press('Tab');
    await panel.keyboard.insertText('链长');
    await panel
      .getByRole('status')
      .getByText(/^1 \/ \d+ 项$/)
      .waitFor();
    // Past the button that clears the search.
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.closest('[data-term-id]')?.textContent)).toContain(
      '链长制',
    );
    await flashing(page, () => panel.keyboard.press('Enter'));
  });

  it('switches take kinds of marks off and on at once', async () => {
    await panel.getByRole('button', { name: '页面标记' }).click();
    await panel.getByRole('checkbox', { name: '目标', exact: true }).uncheck();
    await page.waitForFunction(() => !CSS.highlights.has('report-lens-target'));
    expect(await page.evaluate(() => CSS.highlights.has('report-lens-actual'))).toBe(true);
    await panel.getByRole('checkbox', { name: '目标', exact: true }).check();
    await page.waitForFunction(() => CSS.highlights.has('report-lens-target'));
  });

  it('a site switched off has no marks and no listeners, until it is switched on again', async () => {
    // The switch goes with the report it stood under, so its state afterwards cannot be asked for.
    await panel.getByRole('checkbox', { name: /在 www.example.gov.cn 启用/ }).click();
    await page.waitForFunction(() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0);
    await panel.getByRole('button', { name: '重新启用' }).click();
    await marked(page);
    await panel.getByRole('tab', { name: '指标' }).waitFor();
  });

  it('the panel has no access fault, light or dark, wide or narrow', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      for (const width of [600, 420, 320]) {
        await panel.setViewportSize({ width, height: 800 });
        for (const tab of ['摘要', '指标', '目标', '术语', '大纲']) {
          await panel.getByRole('tab', { name: tab }).click();
          expect([colorScheme, width, tab, await faultsOf(panel)]).toEqual([colorScheme, width, tab, []]);
        }
      }
    }
    expect(installed.problems).toEqual([]);
  });
});

describe('a page with several reports', () => {
  const list = shared('reports-list');
  it.skipIf(list === undefined)('shows them apart', async () => {
    const installed = await Installed.start();
    installed.server.put('/list.html', list?.html ?? '');
    const page = await installed.open('http://www.example.gov.cn/list.html');
    await marked(page);
    const panel = await installed.openPanel(page);
    const chooser = panel.getByRole('combobox', { name: '本页有 5 份报告' });
    await chooser.waitFor();
    const first = await panel.locator('header').innerText();
    await chooser.selectOption('2');
    const third = await panel.locator('header').innerText();
    expect(third).toContain('紫金县');
    expect(third).not.toBe(first);
    await installed.stop();
  });
});

describe('the switches', () => {
  it('last over a restart of the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'report-lens-profile-'));
    const first = await Installed.start({ profile });
    first.server.put('/sample-report.html', SAMPLE.html);
    const page = await first.open(ADDRESS);
    await marked(page);
    const panel = await first.openPanel(page);
    await panel.getByRole('button', { name: '页面标记' }).click();
    await panel.getByRole('checkbox', { name: '指标句底色' }).uncheck();
    await page.waitForFunction(() => !CSS.highlights.has('report-lens-sentence'));
    await first.stop();

    const second = await Installed.start({ profile });
    second.server.put('/sample-report.html', SAMPLE.html);
    const again = await second.open(ADDRESS);
    await marked(again);
    expect(await again.evaluate(() => CSS.highlights.has('report-lens-sentence'))).toBe(false);
    await second.stop();
    rmSync(profile, { recursive: true, force: true });
  });
});
