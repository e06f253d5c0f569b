import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { districtReport } from '../insight/reports.ts';
import { pdfOf, setLines } from '../support/pdf.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

const SITE = 'http://www.qinglan.gov.cn';
const TASKS = '持续改善民生，办好群众身边的实事，让发展成果更多更公平惠及全体居民。'.repeat(3);

/** A report as a PDF: its first part on one page, its second on the next. */
function pdfOfReport(text: string): Uint8Array {
  const lines = text.split('\n').filter((line) => line !== '');
  const second = lines.findIndex((line) => line.startsWith('二、'));
  const pages = [lines.slice(0, second), lines.slice(second)];
  return pdfOf(pages.map((paragraphs) => ({ texts: setLines(paragraphs, { x: 80, y: 130, ems: 36 }) })));
}

/** What is done with a report on a page of the web is done with one in a file. */
describe('a document is worked with as a page is', () => {
  let installed: Installed;
  let shown: Page;
  let panel: Page;
  const openFile = async (path: string) => {
    const page = await installed.open(
      `chrome-extension://${await installed.extensionId()}/document.html?src=${encodeURIComponent(SITE + path)}`,
    );
    await marked(page);
    return page;
  };
  beforeAll(async () => {
    installed = await Installed.start();
    await installed.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const years = [
      districtReport(2024, { targets: '地区生产总值增长5.5%左右，固定资产投资增长6%', tasks: TASKS }),
      districtReport(2025, { review: '地区生产总值增长5.6%，固定资产投资增长4.1%，未达年初预期。', tasks: TASKS }),
    ];
    for (const [i, text] of years.entries())
      installed.server.put(`/${2024 + i}.pdf`, { body: pdfOfReport(text), type: 'application/pdf' });
    shown = await openFile('/2024.pdf');
    panel = await installed.openPanel(shown);
    await panel.getByRole('tab', { name: /^指标/ }).click();
  });
  afterAll(() => installed.stop());

  const row = () => panel.locator('[data-fact-id]', { hasText: '固定资产投资' }).first();

  it('its mark opens its row, and its row is cited with the printed page and the way there', async () => {
    await row().locator('.row-head').click();
    await shown.waitForFunction(() => CSS.highlights.has('report-lens-current'));
    await panel.locator('.row.open').getByRole('button', { name: '复制引文' }).click();
    await expect
      .poll(() => panel.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/固定资产投资增长6%.*第2页.*2024\.pdf#page=2/s);
  });

  it('its card tells a figure where it is printed', async () => {
    const place = await shown.evaluate(() => {
      const [first] = CSS.highlights.get('report-lens-target') ?? [];
      if (first === undefined) return null;
      const range = document.createRange();
      range.setStart(first.startContainer, first.startOffset);
      range.setEnd(first.endContainer, first.endOffset);
      first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    if (place === null) throw new Error('No target is marked.');
    await shown.bringToFront();
    await shown.mouse.click(place.x, place.y);
    await shown.locator('report-lens-card').waitFor({ state: 'attached' });
  });

  it('is set aside, and taken away as a table', async () => {
    await panel.bringToFront();
    await panel.locator('.row.open').getByRole('button', { name: '摘录' }).click();
    await panel.getByRole('tab', { name: /^摘录/ }).click();
    await panel.locator('.basket .row', { hasText: '6%' }).waitFor();
    await panel.getByRole('button', { name: '导出', exact: true }).click();
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.locator('.export button', { hasText: '表格 CSV' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('固定资产投资');
  });

  it('is kept, and compared with the next year’s file', async () => {
    const next = await openFile('/2025.pdf');
    const other = await installed.openPanel(next);
    await other.getByRole('tab', { name: /^摘要/ }).waitFor();
    const compare = await installed.open(`chrome-extension://${await installed.extensionId()}/compare.html`);
    await expect
      .poll(async () => {
        await compare.evaluate(() => dispatchEvent(new Event('focus')));
        return compare.locator('.shelf h2 .count').textContent();
      })
      .toBe('2');
    await compare.getByRole('row').filter({ hasText: '固定资产投资' }).getByText('未达到').waitFor();
    expect(installed.problems).toEqual([]);
  });
});
