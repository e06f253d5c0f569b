import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

describe('the outline', () => {
  let installed: Installed;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    page = await installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '大纲' }).click();
  });
  afterAll(() => installed.stop());

  const lit = (heading: string) => panel.locator('[data-section-id].highlighted', { hasText: heading }).waitFor();
  const scrollTo = (heading: string) =>
    page.evaluate((words) => {
      const all = [...document.querySelectorAll('p')];
      all.find((one) => one.textContent?.includes(words))?.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: -innerHeight * 0.4, behavior: 'instant' });
    }, heading);

  it('follows the scrolling of the page', async () => {
    await page.bringToFront();
    await scrollTo('（三）城乡面貌');
    await lit('（三）城乡面貌');
    await scrollTo('二、2025年总体要求');
    await lit('二、2025年总体要求');
  });

  it('leads to a heading, and the figures of its chapter are a press away', async () => {
    await panel.bringToFront();
    await panel.getByRole('button', { name: /^（二）创新活力/ }).click();
    await page.bringToFront();
    await lit('（二）创新活力');
    await panel.bringToFront();
    await panel.getByRole('tab', { name: '指标' }).click();
    await panel.getByRole('button', { name: /^本章/ }).click();
    await panel
      .getByRole('rowheader', { name: /（二）创新活力/ })
      .first()
      .waitFor();
    expect(await panel.getByRole('rowheader', { name: /^三、2025年重点工作/ }).count()).toBe(0);
    expect(installed.problems).toEqual([]);
  });
});
