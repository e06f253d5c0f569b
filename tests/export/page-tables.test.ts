import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { readFileText } from '../../lib/cli/document.ts';
import { exportReport } from '../../lib/export/export-file.ts';
import { readTables } from '../../lib/export/read-tables.ts';

const HEAD =
  '<h1>关于青岚区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告</h1><p>各位代表：</p><p>受区人民政府委托，现将2024年国民经济和社会发展计划执行情况报告如下，请予审议。</p><p>一、2024年计划执行情况</p><p>全区地区生产总值486.3亿元，增长5.6%。</p><p>二、2025年主要目标</p>';
const TABLE =
  '<table><tr><th>指标</th><th>单位</th><th>2024年完成</th><th>2025年计划</th></tr>' +
  '<tr><td>地区生产总值</td><td>亿元</td><td>486.3</td><td>515</td></tr>' +
  '<tr><td>粮食总产量</td><td>吨</td><td>12,400</td><td>12,500</td></tr>' +
  '<tr><td rowspan="2">居民收入</td><td>元</td><td>28650</td><td>=30300</td></tr>' +
  '<tr><td>%</td><td>6.1</td><td>6左右</td></tr></table>';
const LAYOUT = '<table><tr><td>网站首页</td><td>电话</td></tr><tr><td>联系我们</td><td>12345</td></tr></table>';
const html = `<html><head><title>计划报告</title></head><body><div>${HEAD}${TABLE}<p>以上报告，请予审议。</p>${LAYOUT}</div></body></html>`;
const { text, shape } = readFileText(new TextEncoder().encode(html), 'report.html');
const analysis = analyze(text, shape);
const tables = shape.tables ?? [];

async function workbook(): Promise<Buffer> {
  const file = await exportReport('tables', { analysis, text, title: '计划报告', language: 'zh-CN', tables });
  expect(file.name).toBe('计划报告-tables.xlsx');
  return Buffer.from(await file.content.arrayBuffer());
}

describe('the tables of a page, taken away', () => {
  test('are those in which figures were read', () => {
    const read = readTables(tables, analysis.facts);
    expect(read.map(({ start, end }) => text.slice(start, end).slice(0, 2))).toEqual(['指标']);
  });

  test('stand as they do on the page: numbers as numbers, all else as letters, cells where they were', async () => {
    expect(await readSheet(await workbook(), '表1')).toEqual([
      ['指标', '单位', '2024年完成', '2025年计划'],
      ['地区生产总值', '亿元', 486.3, 515],
      ['粮食总产量', '吨', 12400, 12500],
      ['居民收入', '元', 28650, '=30300'],
      [null, '%', 6.1, '6左右'],
    ]);
  });

  test('come with what each cell was read as', async () => {
    const [heads = [], ...rows] = await readSheet(await workbook(), '读数');
    const of = (row: (typeof rows)[number], head: string) => row[heads.indexOf(head)];
    const readings = rows.map((row) => [of(row, '单元格'), of(row, '指标'), of(row, '准确值'), of(row, '结果/目标')]);
    expect(readings).toContainEqual(['C2', '地区生产总值', 48_630_000_000, '结果']);
    expect(readings).toContainEqual(['D3', '粮食总产量', 12_500, '目标']);
    expect(readings.map(([cell]) => cell)).not.toContain('A1');
    expect(new Set(rows.map((row) => of(row, '表')))).toEqual(new Set(['表1']));
  });
});
