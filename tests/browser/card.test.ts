import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { letPass } from './support/cards.ts';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, pointAt } from './support/marks.ts';

const ADDRESS = 'http://www.example.gov.cn/sample-report.html';

describe('the card of a term', () => {
  let installed: Installed;
  let page: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    page = await installed.open(ADDRESS);
    await marked(page);
  });
  afterAll(() => installed.stop());
  beforeEach(async () => {
    await page.mouse.move(1, 1);
    await page.keyboard.press('Escape');
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
  });

  async function openCard(term = '链长制'): Promise<{ x: number; y: number }> {
    const point = await pointAt(page, 'report-lens-term', term);
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await page.locator('report-lens-card').waitFor();
    return point;
  }

  it('shows term, number and definition where the pointer rests', async () => {
    await openCard();
    const text = await page.locator('report-lens-card .card').innerText();
    expect(text).toContain('链长制');
    expect(text).toContain('名词解释 第 1 条');
    expect(text).toContain('由区领导担任重点产业链的“链长”');
    expect(await page.evaluate(() => document.querySelector('report-lens-card')?.shadowRoot?.mode)).toBe('open');
    const folder = process.env.REPORT_LENS_PICTURES;
    if (folder)
      await page.screenshot({
        path: `${folder}/card.png`,
        animations: 'disabled',
        clip: { x: 100, y: 100, width: 900, height: 560 },
      });
  });

  it('stays while the pointer moves into it, and goes when it leaves', async () => {
    const point = await openCard();
    const box = await page.locator('report-lens-card .card').boundingBox();
    if (box === null) throw new Error('The card has no box.');
    const inside = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(inside.x, inside.y, { steps: 12 });
    // Longer than the grace: only the pointer inside keeps it.
    await letPass(page);
    expect(await page.locator('report-lens-card').count()).toBe(1);
    const away = point.y > 400 ? 5 : 790;
    await page.mouse.move(5, away, { steps: 6 });
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
  });

  it('goes on Escape and on scrolling', async () => {
    await openCard();
    await page.keyboard.press('Escape');
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    await page.mouse.move(1, 1);
    await openCard();
    await page.mouse.wheel(0, 200);
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
  });

  it('steps to the next place of the term and to its entry', async () => {
    await openCard();
    await page.locator('report-lens-card').getByRole('button', { name: '下一处' }).click();
    await page.locator('report-lens-card .count', { hasText: '2 /' }).waitFor();
    await page.locator('report-lens-card').getByRole('button', { name: '到原文' }).click();
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    await page.waitForFunction(() => window.scrollY > 2000);
  });

  it('opens for no pointer that only passes by', async () => {
    const point = await pointAt(page, 'report-lens-term', '链长制');
    await page.mouse.move(point.x, point.y - 60);
    await page.mouse.move(point.x, point.y);
    await page.mouse.move(point.x, point.y + 60);
    await letPass(page);
    expect(await page.locator('report-lens-card').count()).toBe(0);
  });

  it('leaves nothing behind', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await openCard();
    await page.keyboard.press('Escape');
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    expect((await page.evaluate(() => document.documentElement.outerHTML)) === before).toBe(true);
    expect(installed.problems).toEqual([]);
  });
});
