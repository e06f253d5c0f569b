import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { COLUMNS, toRows } from '../../lib/export/rows.ts';
import { toXlsx } from '../../lib/export/xlsx.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { sampleAnalysis } from '../support/analysis.ts';

const address = 'https://example.gov.cn/report.html';

async function sheetOf(analysis: Analysis, text: string, sheet: string): Promise<(string | number | null)[][]> {
  const blob = await toXlsx(analysis, text, 'zh-CN', { address });
  const rows = await readSheet(Buffer.from(await blob.arrayBuffer()), sheet);
  return rows.map((row) => row.map((cell) => (cell === null || typeof cell === 'number' ? cell : String(cell))));
}

describe('a workbook', () => {
  test('has results, targets, tasks and glossary on a sheet each, heads in the language asked for', async () => {
    const { analysis, text } = sampleAnalysis();
    expect((await sheetOf(analysis, text, '结果'))[0]?.slice(0, 4)).toEqual(['报告', '章节', '编号', '指标（原文）']);
    expect(await sheetOf(analysis, text, '目标')).toHaveLength(
      1 + toRows(analysis, text).filter((row) => row.status === 'target').length,
    );
    expect((await sheetOf(analysis, text, '任务分解表'))[0]).toContain('责任单位');
    expect((await sheetOf(analysis, text, '名词解释'))[1]?.[1]).toBe('链长制');
  });

  test('holds values as exact numbers', async () => {
    const { analysis, text } = sampleAnalysis();
    const rows = await sheetOf(analysis, text, '结果');
    expect(rows[1]?.[COLUMNS.indexOf('value')]).toBe(48_630_000_000);
  });

  test('reads cells that begin like a formula back as they were written', async () => {
    const { analysis, text } = sampleAnalysis();
    const names = ['=1+1', '+1', '-x', '@SUM(A1)'];
    const facts = names.map((name, i) => ({ ...analysis.facts[0]!, id: `f${i}`, name }));
    const rows = await sheetOf({ ...analysis, facts }, text, '结果');
    expect(rows.slice(1).map((row) => row[COLUMNS.indexOf('name')])).toEqual(names);
  });

  test('leaves letters out that no workbook can hold', async () => {
    const { analysis, text } = sampleAnalysis();
    const facts = [{ ...analysis.facts[0]!, name: '甲\u0000\u0001乙\ud800' }];
    const rows = await sheetOf({ ...analysis, facts }, text, '结果');
    expect(rows[1]?.[COLUMNS.indexOf('name')]).toBe('甲乙');
  });
});
