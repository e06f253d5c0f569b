import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { wrappedCell } from '../../lib/export/cells.ts';
import { exportReport } from '../../lib/export/export-file.ts';
import { toRows } from '../../lib/export/rows.ts';
import { toWorkbook } from '../../lib/export/workbook.ts';
import { toXlsx } from '../../lib/export/xlsx.ts';
import { acrossReports } from '../../lib/insight/across.ts';
import { keepReports } from '../../lib/insight/keep.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { districtReport, kept } from '../insight/reports.ts';
import { sampleAnalysis } from '../support/analysis.ts';
import { partsOfZip } from '../support/zip.ts';

const address = 'https://example.gov.cn/report.html';
const { analysis, text } = sampleAnalysis();

async function workbook(changed: Analysis = analysis): Promise<Buffer> {
  const blob = await toXlsx(changed, text, 'zh-CN', { address, readOn: '2025-11-27' });
  return Buffer.from(await blob.arrayBuffer());
}

async function sheetOf(sheet: string, changed?: Analysis): Promise<(string | number | null)[][]> {
  const rows = await readSheet(await workbook(changed), sheet);
  return rows.map((row) => row.map((cell) => (cell === null || typeof cell === 'number' ? cell : String(cell))));
}

async function column(sheet: string, head: string, changed?: Analysis): Promise<(string | number | null)[]> {
  const [heads = [], ...rows] = await sheetOf(sheet, changed);
  return rows.map((row) => row[heads.indexOf(head)] ?? null);
}

describe('a workbook', () => {
  test('says first what it is of, how much it holds and how it is read', async () => {
    const about = new Map((await sheetOf('说明')).map(([label, words]) => [label, words]));
    expect(about.get('标题')).toBe('2025年青岚区政府工作报告');
    expect(about.get('网址')).toBe(address);
    expect(about.get('读取日期')).toBe('2025-11-27');
    expect(String(about.get('目标'))).toBe('1');
    expect(about.get('读法')).toContain('变动');
  });

  test('has figures and targets in one table, what is worked with first', async () => {
    const rows = await sheetOf('数据');
    expect(rows[0]?.slice(0, 6)).toEqual(['指标', '数值', '单位', '变动', '时期', '结果/目标']);
    expect(rows).toHaveLength(1 + toRows(analysis, text).length);
    expect(rows[1]?.slice(0, 6)).toEqual(['地区生产总值', 486.3, '亿元', '增长5.6%', '2024', '结果']);
    expect(await column('数据', '准确值')).toContain(48_630_000_000);
  });

  test('has tasks with what is to be filled in, and the glossary', async () => {
    const [heads, first] = await sheetOf('任务分解表');
    expect(heads).toEqual(expect.arrayContaining(['序号', '任务', '责任单位', '配合单位', '进展']));
    expect(first?.[0]).toBe(1);
    expect(await column('名词解释', '术语')).toEqual(['链长制']);
  });

  test('tells what the figures give anew, and what other reports of the place say of them', async () => {
    const review =
      '规上企业由264家增加到767家，净增512家。招商引资到位资金由45亿元增加到63亿元，增长40%。地区生产总值486.3亿元。';
    const report = districtReport(2025, { review });
    const own = analyze(report);
    const [record] = keepReports(own, report, { source: 'a', retrieved: null, analyser: '0' });
    const other = kept(districtReport(2025, { review: '地区生产总值486.25亿元。' }), 'b');
    const across = acrossReports(record!, [{ ...other, kind: 'communique' }]);
    const blob = await toXlsx(own, report, 'zh-CN', { across });
    const rows = await readSheet(Buffer.from(await blob.arrayBuffer()), '核对');
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['指标', '原文', '依据', '算得', '核对'],
      ['规上企业', '增加512家', '767家−264家', '503家', '按文中数字算得不同'],
      ['招商引资到位资金', '增长40%', '63亿元÷45亿元−1', '40%', '相符'],
      ['地区生产总值', '486.3亿元', '2025年广州市花都区政府工作报告: 地区生产总值486.25亿元', null, '相符'],
    ]);
    expect(
      await (
        await exportReport('json', { analysis: own, text: report, title: 'a', language: 'en', across })
      ).content.text(),
    ).toContain('"source": "b"');
  });

  test('holds targets beside results where the report has both for one time', async () => {
    const [, growth] = analysis.facts;
    const aim = { ...growth!, id: 'f9', value: 5.5, status: 'target' as const, stage: 'annual-target' as const };
    const both = { ...analysis, facts: [...analysis.facts, aim] };
    expect(await column('目标与结果', '结果', both)).toEqual(['增长5.6%']);
    expect(await column('目标与结果', '差', both)).toEqual([0.1]);
  });

  test('has no empty sheet and no column that says one thing in every row', async () => {
    await expect(sheetOf('目标与结果')).rejects.toThrow();
    const [heads = [], ...rows] = await sheetOf('数据');
    // Every link shows the same word, and leads to another sentence.
    const idle = heads.filter((head, at) => head !== '链接' && new Set(rows.map((row) => row[at] ?? '')).size < 2);
    expect(idle).toEqual([]);
  });

  test('can be filtered, printed with its heads on every page, and its links lead to the sentences', async () => {
    const parts = partsOfZip(await workbook());
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+6"\/>/);
    expect(sheet).toContain('orientation="landscape"');
    expect(sheet).toContain('state="frozen"');
    expect(sheet.match(/<hyperlink /g)).toHaveLength(5);
    expect(parts.get('xl/worksheets/_rels/sheet2.xml.rels')).toContain(`Target="${address}#:~:text=`);
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'数据'!$1:$1`,
    );
    // What is read on paper ends with the sentence: a page that had codes and addresses too would be too small to be read.
    const [heads = []] = await sheetOf('数据');
    const lastPrinted = 'ABCDEFGHIJKLMN'.charAt(heads.indexOf('原句'));
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'数据'!$A$1:$${lastPrinted}$6`,
    );
    for (const [path, xml] of parts) if (path.startsWith('xl/worksheets/sheet')) expect(xml).toContain('fitToPage="1"');
  });

  test('gives a row the height that its longest cell needs, for not every program looks for that itself', async () => {
    const rows = ['长'.repeat(100), '短'].map((words) => [wrappedCell(words)]);
    const file = await toWorkbook([{ name: '表', rows, widths: [20] }]);
    const sheet = partsOfZip(Buffer.from(await file.arrayBuffer())).get('xl/worksheets/sheet1.xml') ?? '';
    // 200 letters at 19 a line are 11 lines.
    expect([...sheet.matchAll(/<row r="\d+"(?: ht="([\d.]+)")?/g)].map(([, height]) => height)).toEqual([
      '156',
      undefined,
    ]);
  });

  test('shows a word for a link', async () => {
    expect(new Set(await column('数据', '链接'))).toEqual(new Set(['原文']));
  });

  test('reads cells that begin like a formula back as they were written', async () => {
    const names = ['=1+1', '+1', '-x', '@SUM(A1)'];
    const facts = names.map((name, i) => ({ ...analysis.facts[0]!, id: `f${i}`, name }));
    expect(await column('数据', '指标', { ...analysis, facts, targets: [] })).toEqual(names);
  });

  test('leaves letters out that no workbook can hold', async () => {
    const facts = [{ ...analysis.facts[0]!, name: '甲\u0000\u0001乙\ud800' }];
    expect(await column('数据', '指标', { ...analysis, facts, targets: [] })).toEqual(['甲乙']);
  });
});
