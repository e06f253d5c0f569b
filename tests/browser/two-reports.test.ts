import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

/** The report of the year before, of another place, below the first on one page. */
const SECOND = SAMPLE_BODY.replaceAll('青岚区', '云溪县').replaceAll('2025年', '2024年').replaceAll('2026年', '2025年');

describe('a page with two reports', () => {
  let installed: Installed;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    const title = (words: string) => `<h1 style="text-align:center">${words}</h1>`;
    installed.server.put(
      '/two.html',
      official(
        `<div id="zoom">${title('2025年青岚区政府工作报告')}${SAMPLE_BODY}${title('2024年云溪县政府工作报告')}${SECOND}</div>`,
        '历年政府工作报告',
      ),
    );
    page = await installed.open('http://www.example.gov.cn/two.html');
    await marked(page);
    panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '摘要' }).waitFor();
  });
  afterAll(async () => {
    expect(installed.problems).toEqual([]);
    await installed.stop();
  });

  /** The reader of the page scrolls to the last place with these words. */
  const scrollTo = (words: string) =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('p')].filter((one) => one.textContent?.includes(wanted));
      all.at(-1)?.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: -innerHeight * 0.3, behavior: 'instant' });
    }, words);
  const shown = (place: string) => panel.locator('header h1', { hasText: place }).waitFor();

  it('has the report in view in its panel, and keeps each where it was read', async () => {
    await page.bringToFront();
    await scrollTo('（二）创新活力');
    await shown('云溪县');
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(() => {
      const first = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('（二）创新活力'));
      first?.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: -innerHeight * 0.3, behavior: 'instant' });
    });
    await shown('青岚区');
  });
});
