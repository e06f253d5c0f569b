import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from './support/fixtures.ts';
import { type Hands, keyboard, pointer } from './support/hands.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

/** What a reader sets aside, by pointer and by keyboard alone. */
describe.each(['pointer', 'keyboard'] as const)('with the %s', (means) => {
  let installed: Installed;
  let page: Page;
  let panel: Page;
  let hands: Hands;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    page = await installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    panel = await installed.openPanel(page);
    hands = means === 'pointer' ? pointer : keyboard(panel);
    await panel.getByRole('tab', { name: '摘要' }).waitFor();
  });
  afterAll(() => installed.stop());

  const tab = (name: string) => panel.getByRole('tab', { name: new RegExp(`^${name}`) });
  const kept = () => panel.locator('.basket .row');
  const figures = () => kept().locator('.figure').allInnerTexts();

  it('figures are set aside, in an order and with notes of one’s own', async () => {
    await hands.press(tab('指标'));
    for (const figure of ['486.3亿元', '217家']) {
      await hands.press(panel.locator('.figures [data-fact-id]', { hasText: figure }).first().locator('.row-head'));
      if (means === 'keyboard') await panel.keyboard.press('s');
      else await panel.getByRole('button', { name: '摘录' }).click();
      await panel.locator('.row.open [aria-pressed="true"]').waitFor();
    }
    await hands.press(tab('摘录'));
    expect(await figures()).toEqual(['486.3亿元', '217家']);
    await hands.press(kept().nth(1).getByRole('button', { name: /^上移/ }));
    await expect.poll(figures).toEqual(['217家', '486.3亿元']);
    const note = kept().first().getByRole('textbox');
    await note.focus();
    await panel.keyboard.type('核对公报');
    // Kept without leaving the field, a moment after the last letter.
    await expect
      .poll(() => panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get('baskets'))))
      .toContain('核对公报');
  });

  it('and are there after a reload, the note with them although its field was never left', async () => {
    await panel.reload();
    await tab('摘录').waitFor();
    await hands.press(tab('摘录'));
    expect(await figures()).toEqual(['217家', '486.3亿元']);
    expect(await kept().first().getByRole('textbox').inputValue()).toBe('核对公报');
  });

  it('and are saved together, in that order', async () => {
    const saved = async (form: string) => {
      const waiting = panel.waitForEvent('download');
      await hands.press(panel.getByRole('button', { name: form }));
      const download = await waiting;
      await panel.getByRole('status').getByText(`已保存：${form}`).waitFor();
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const csv = await saved('表格 CSV');
    expect(csv.name).toBe('2025年青岚区政府工作报告 摘录.csv');
    const rows = parse(csv.bytes, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => [row['数值（含界限）'], row.备注])).toEqual([
      ['217家', '核对公报'],
      ['486.3亿元', ''],
    ]);
    const [, first] = await readSheet((await saved('工作簿 XLSX')).bytes, '摘录');
    expect(first).toContain('217家');
    expect((await saved('Markdown')).bytes.toString('utf8')).toContain('核对公报');
  });

  it('and are seen and saved together with those of another report', async () => {
    installed.server.put('/other-report.html', SAMPLE.html.replaceAll('青岚区', '丹溪区'));
    const other = await installed.open('http://www.example.gov.cn/other-report.html');
    await marked(other);
    const beside = await installed.openPanel(other);
    const use = means === 'pointer' ? pointer : keyboard(beside);
    await use.press(beside.getByRole('tab', { name: /^指标/ }));
    await use.press(beside.locator('.figures [data-fact-id]', { hasText: '486.3亿元' }).first().locator('.row-head'));
    await use.press(beside.getByRole('button', { name: '摘录' }));
    await use.press(beside.getByRole('tab', { name: /^摘录/ }));
    const figuresThere = () => beside.locator('.basket .row .figure').allInnerTexts();
    await expect.poll(figuresThere).toEqual(['486.3亿元']);
    await use.press(beside.getByRole('button', { name: /^全部报告/ }));
    await expect.poll(figuresThere).toEqual(['486.3亿元', '217家', '486.3亿元']);
    await beside.getByRole('link', { name: '2025年青岚区政府工作报告' }).waitFor();
    const waiting = beside.waitForEvent('download');
    await use.press(beside.getByRole('button', { name: '表格 CSV' }));
    const saved = parse(readFileSync(await (await waiting).path()), { bom: true, columns: true });
    expect((saved as Record<string, string>[]).map((row) => row.报告)).toEqual([
      '2025年丹溪区政府工作报告',
      '2025年青岚区政府工作报告',
      '2025年青岚区政府工作报告',
    ]);
    await other.close();
    await page.bringToFront();
  });

  it('and are taken out again', async () => {
    await hands.press(kept().first().getByRole('button', { name: '移出' }));
    await expect.poll(figures).toEqual(['486.3亿元']);
    expect(installed.problems).toEqual([]);
  });
});
