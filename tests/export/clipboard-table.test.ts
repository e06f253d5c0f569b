import { expect, test } from 'vitest';
import { clipboardTable } from '../../lib/export/clipboard-table.ts';
import { sampleAnalysis } from '../support/analysis.ts';

const { analysis, text } = sampleAnalysis();
const options = { address: 'https://example.gov.cn/1', language: 'zh-CN' } as const;

test('rows are pasted in the order in which they are shown, with their columns', () => {
  const { text: pasted } = clipboardTable(analysis, text, ['f4', 'f1', 't1'], options);
  const lines = pasted.split('\n').map((line) => line.split('\t'));
  expect(lines[0]).toEqual([
    '指标',
    '数值',
    '单位',
    '变动',
    '时期',
    '结果/目标',
    '界限',
    '类型',
    '阶段',
    '原句',
    '链接',
  ]);
  expect(lines.slice(1).map((line) => line.slice(0, 3))).toEqual([
    ['地区生产总值', '5.5', '%'],
    ['地区生产总值', '486.3', '亿元'],
    ['居民收入', '与经济增长同步', ''],
  ]);
  // 5.5 % of it is a growth: pasted without that it would be a share.
  expect(lines.slice(1).map((line) => line[7])).toEqual(['增速', '水平', '']);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});

test('the same stands in HTML, its links as links', () => {
  const { html } = clipboardTable(analysis, text, ['f1'], options);
  const page = partsOf(html);
  expect(page.cells.slice(0, 3)).toEqual(['地区生产总值', '486.3', '亿元']);
  expect(page.links[0]).toContain('https://example.gov.cn/1#:~:text=');
});

test('no cell is markup or a formula', () => {
  const facts = [{ ...analysis.facts[0]!, name: '=1+1<img src=x>' }];
  const { html, text: pasted } = clipboardTable({ ...analysis, facts }, text, ['f1'], options);
  expect(html).toContain("<td>'=1+1&lt;img src=x&gt;</td>");
  expect(pasted.split('\n')[1]?.startsWith("'=1+1")).toBe(true);
});

/** Cells and links of a table, as much of HTML as it has. */
function partsOf(html: string) {
  return {
    cells: [...html.matchAll(/<td>([^<]*)<\/td>/g)].map((match) => match[1]),
    links: [...html.matchAll(/<a href="([^"]*)">/g)].map((match) => match[1]),
  };
}
