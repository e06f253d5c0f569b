import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardFaults, cardOf, clearCard, letPass, outside } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { flashing, marked, pointAt } from './support/marks.ts';

/** The sample with a figure in a link, and a page that counts the clicks it gets. */
const SCRIPT =
  '<script>window.clicks = []; document.addEventListener("click", (event) => clicks.push([event.target.localName, event.defaultPrevented]))</script>';
const LINK = '<p>　　另有<a href="#linked">入库项目372个</a>，总投资94亿元。</p>';

describe('the card of a fact', () => {
  let installed: Installed;
  let page: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    const body = SAMPLE_BODY.replace('<p><strong>二、', `${LINK}<p><strong>二、`);
    installed.server.put('/facts.html', official(`<div id="zoom">${body}</div>${SCRIPT}`));
    page = await installed.open('http://www.example.gov.cn/facts.html');
    await marked(page);
  });
  afterAll(() => installed.stop());
  beforeEach(() => clearCard(page));

  async function click(words: string, kind = 'actual'): Promise<void> {
    const point = await pointAt(page, `report-lens-${kind}`, words);
    await page.mouse.click(point.x, point.y);
  }

  it('never opens for a pointer that only rests', async () => {
    const point = await pointAt(page, 'report-lens-actual', '486.3亿元');
    await page.mouse.move(point.x, point.y, { steps: 3 });
    await letPass(page);
    expect(await page.locator('report-lens-card').count()).toBe(0);
  });

  it('opens on a click, which the page gets as ever, and nothing scrolls', async () => {
    const point = await pointAt(page, 'report-lens-actual', '486.3亿元');
    const before = await page.evaluate(() => {
      (window as unknown as { clicks: unknown[] }).clicks.length = 0;
      return scrollY;
    });
    await page.mouse.click(point.x, point.y);
    const text = await cardOf(page).innerText();
    expect(text).toContain('地区生产总值');
    expect(text).toContain('48,630,000,000 元');
    expect(text).toContain('结果');
    expect(await page.evaluate(() => (window as unknown as { clicks: unknown[] }).clicks)).toEqual([
      [expect.any(String), false],
    ]);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await outside(page)).toBe(0);
    expect(await cardFaults(page)).toEqual([]);
  });

  it('says the wording that decided, and converts local units', async () => {
    await click('5.5%', 'target');
    expect(await cardOf(page).innerText()).toContain('目标（“左右”）');
    await clearCard(page);
    await click('4.8万亩');
    expect(await cardOf(page).innerText()).toContain('3,200公顷 · 32平方公里');
  });

  it('leads to a neighbouring figure of the same indicator and shows its card', async () => {
    await click('486.3亿元');
    await flashing(page, () => cardOf(page).locator('.neighbours button', { hasText: '约+5.5%' }).last().click());
    await cardOf(page).locator('.printed', { hasText: '5.5%' }).waitFor();
    expect(await cardOf(page).innerText()).toContain('目标');
  });

  it('opens for no click on a link and for no selection', async () => {
    const point = await pointAt(page, 'report-lens-actual', '372个');
    await page.mouse.click(point.x, point.y);
    await page.waitForFunction(() => location.hash === '#linked');
    await letPass(page);
    expect(await page.locator('report-lens-card').count()).toBe(0);
    const from = await pointAt(page, 'report-lens-actual', '486.3亿元');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 120, from.y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(2);
    await letPass(page);
    expect(await page.locator('report-lens-card').count()).toBe(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('is reached by the commands for the next and the previous figure', async () => {
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const printed = (words: string) => cardOf(page).locator('.printed', { hasText: words }).waitFor();
    await installed.command(page, 'next-figure');
    await printed('486.3');
    await installed.command(page, 'next-figure');
    await printed('5.6');
    await installed.command(page, 'previous-figure');
    await printed('486.3');
  });

  it('leaves nothing behind', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await click('486.3亿元');
    await cardOf(page).waitFor();
    await cardOf(page).getByRole('button', { name: '关闭' }).click();
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    expect((await page.evaluate(() => document.documentElement.outerHTML)) === before).toBe(true);
    expect(installed.problems).toEqual([]);
  });
});
