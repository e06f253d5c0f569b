import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, restOn } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, marksOf } from './support/marks.ts';

const ADDRESS = 'http://www.example.gov.cn/open.html';

describe('a page that is open while the extension changes', () => {
  let installed: Installed;
  let page: Page;
  beforeEach(async () => {
    installed = await Installed.start();
    installed.server.put('/open.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    page = await installed.open(ADDRESS);
    await marked(page);
  });
  afterEach(async () => {
    await installed.stop();
  });

  it('is read again by the version that takes over, and not by two', async () => {
    const before = await marksOf(page);
    await restOn(page, 'report-lens-term', '链长制');
    await installed.update();
    // The card of the version that is gone goes with its marks.
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    await page.waitForFunction(() => CSS.highlights.size > 0 && document.adoptedStyleSheets.length === 1);
    expect(await installed.hasReader(page)).toBe(true);
    expect(await marksOf(page)).toEqual(before);
    await page.mouse.move(1, 1);
    await restOn(page, 'report-lens-term', '链长制');
    expect(await cardOf(page).count()).toBe(1);
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '指标' }).click();
    await panel.locator('[data-fact-id]', { hasText: '486.3亿元' }).first().waitFor();
    expect(installed.problems).toEqual([]);
  });

  it('loses marks and card when the extension is switched off, and has them again when it is switched on', async () => {
    const before = await marksOf(page);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await restOn(page, 'report-lens-term', '链长制');
    await installed.switchExtension(false);
    await comeBack(page);
    await page.waitForFunction(() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await installed.switchExtension(true);
    await marked(page);
    expect(await marksOf(page)).toEqual(before);
    expect(installed.problems).toEqual([]);
  });

  it('loses the marks of an extension that is gone with its next change', async () => {
    await installed.switchExtension(false);
    await page.evaluate(() => document.querySelector('#zoom')?.append('另外新建公园77个。'));
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(installed.problems).toEqual([]);
  });

  it('cannot end the reader by pretending that a newer one has come', async () => {
    const id = await installed.extensionId();
    await page.evaluate((own) => {
      document.dispatchEvent(new Event('report-lens-started'));
      const detail = { contentScriptName: 'reader', messageId: 'other' };
      document.dispatchEvent(new CustomEvent(`${own}:reader:wxt:content-script-started`, { detail }));
    }, id);
    await restOn(page, 'report-lens-term', '链长制');
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  });
});

/** What a page hears when somebody returns to its window. Tests keep every page in front, where nothing is heard. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}
