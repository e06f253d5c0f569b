import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, clearCard, letPass, restOn } from './support/cards.ts';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, pointAt } from './support/marks.ts';

const TERM = 'report-lens-term';

describe('a card that is wanted before its script is in the page', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
  });
  afterAll(() => installed.stop());

  /** Opens the sample, marked, while the background holds back the script of the card. */
  async function openWithoutCard(): Promise<Page> {
    const worker = await installed.worker();
    await worker.evaluate(() => {
      const inject = chrome.scripting.executeScript.bind(chrome.scripting);
      chrome.scripting.executeScript = (async (injection: Parameters<typeof inject>[0]) => {
        if (injection.files?.includes('/card.js')) {
          await new Promise((resolve) => Object.assign(globalThis, { letCardIn: resolve }));
          chrome.scripting.executeScript = inject;
        }
        return inject(injection);
      }) as typeof chrome.scripting.executeScript;
    });
    const page = await installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    return page;
  }

  async function letCardIn(): Promise<void> {
    const worker = await installed.worker();
    await expect.poll(() => worker.evaluate(() => 'letCardIn' in globalThis)).toBe(true);
    await worker.evaluate(() => {
      Reflect.get(globalThis, 'letCardIn')();
      Reflect.deleteProperty(globalThis, 'letCardIn');
    });
  }

  async function pointTo(page: Page, text: string): Promise<void> {
    const point = await pointAt(page, TERM, text);
    await page.mouse.move(point.x, point.y, { steps: 4 });
  }

  it('opens for the pointer that still rests when the script is there', async () => {
    const page = await openWithoutCard();
    await pointTo(page, '链长制');
    await letPass(page);
    expect(await page.locator('report-lens-card').count()).toBe(0);
    await letCardIn();
    await cardOf(page).waitFor();
    expect(await cardOf(page).innerText()).toContain('名词解释 第 1 条');
    await clearCard(page);
    await page.close();
  });

  it('does not open for a pointer that has left, nor after Escape', async () => {
    const page = await openWithoutCard();
    await pointTo(page, '链长制');
    await letPass(page);
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
    await letPass(page);
    await letCardIn();
    await letPass(page);
    expect(await page.locator('report-lens-card').count()).toBe(0);
    await restOn(page, TERM, '链长制');
    await page.close();
  });

  it('is pinned if it was asked for by a click', async () => {
    const page = await openWithoutCard();
    const point = await pointAt(page, TERM, '链长制');
    await page.mouse.click(point.x, point.y);
    await letCardIn();
    await cardOf(page).waitFor();
    await page.mouse.move(1, 1, { steps: 4 });
    await letPass(page);
    expect(await cardOf(page).count()).toBe(1);
    await page.close();
  });

  it('opens though the background was ended over its script', async () => {
    const page = await openWithoutCard();
    const worker = await installed.worker();
    await expect.poll(() => worker.evaluate(() => 'letCardIn' in globalThis)).toBe(true);
    await installed.endBackground();
    await restOn(page, TERM, '链长制');
    expect(installed.problems).toEqual([]);
    await page.close();
  });
});
