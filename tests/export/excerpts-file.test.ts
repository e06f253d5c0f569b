import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { ExcerptForm } from '../../lib/export/excerpt-forms.ts';
import { exportExcerpts } from '../../lib/export/excerpts-file.ts';

const address = 'https://www.example.gov.cn/report.html';
const excerpts = [
  {
    name: '地区生产总值',
    figure: '增长5.5%左右',
    number: '5.5',
    unit: '%',
    period: '2025',
    status: 'target',
    sentence: '地区生产总值增长5.5%左右。',
    note: '=对照公报',
    link: `${address}#:~:text=a,b`,
  },
  {
    name: '城镇新增就业',
    figure: '3200人',
    period: '2024',
    status: 'actual',
    sentence: '城镇新增就业*3200*人。',
    note: '',
    link: '',
  },
];

const own = { title: '2025年青岚区政府工作报告', address, excerpts };

async function saved(form: ExcerptForm, reports = [own]): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const file = await exportExcerpts(form, {
    reports,
    readOn: '2025-11-27',
    language: 'zh-CN',
  });
  return { name: file.name, bytes: Buffer.from(await file.content.arrayBuffer()) };
}

test('a table has the figures in the order of the reader, with their notes, and runs none of them', async () => {
  const { name, bytes } = await saved('csv');
  expect(name).toBe('2025年青岚区政府工作报告 摘录.csv');
  const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map((row) => [row.序号, row.指标, row['数值（含界限）'], row['结果/目标'], row.备注])).toEqual([
    ['1', '地区生产总值', '增长5.5%左右', '目标', "'=对照公报"],
    ['2', '城镇新增就业', '3200人', '结果', ''],
  ]);
});

test('a workbook says the same, and last what it is of', async () => {
  const { name, bytes } = await saved('xlsx');
  expect(name).toMatch(/\.xlsx$/);
  const [heads, first, second] = await readSheet(bytes, '摘录');
  expect(heads?.slice(0, 5)).toEqual(['序号', '指标', '数值（含界限）', '数值', '单位']);
  // The number is one, to be computed with; a figure that an earlier version set aside has its words alone.
  expect(first?.slice(0, 5)).toEqual([1, '地区生产总值', '增长5.5%左右', 5.5, '%']);
  expect(second?.slice(0, 5)).toEqual([2, '城镇新增就业', '3200人', null, null]);
  expect(await readSheet(bytes, '说明')).toContainEqual(['标题', '2025年青岚区政府工作报告']);
});

test('Markdown quotes each sentence, whatever signs stand in it, with its link and its note', async () => {
  const words = (await saved('markdown')).bytes.toString('utf8');
  expect(words).toContain('# 2025年青岚区政府工作报告\n\n<https://www.example.gov.cn/report.html>');
  expect(words).toContain('- **地区生产总值 增长5.5%左右**（2025 · 目标）');
  expect(words).toContain(`  > 地区生产总值增长5.5%左右。 [链接](<${address}#:~:text=a,b>)\n\n  备注：=对照公报`);
  expect(words).toContain('  > 城镇新增就业\\*3200\\*人。\n');
});

test('of several reports each row names its own, and one file holds them', async () => {
  const other = { title: '2024年云溪县政府工作报告', address: '', excerpts: [excerpts[1]!] };
  const { name, bytes } = await saved('csv', [own, other]);
  expect(name).toBe('摘录 2025-11-27.csv');
  const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map((row) => [row.序号, row.报告, row.指标])).toEqual([
    ['1', own.title, '地区生产总值'],
    ['2', own.title, '城镇新增就业'],
    ['3', other.title, '城镇新增就业'],
  ]);
  const workbook = (await saved('xlsx', [own, other])).bytes;
  expect((await readSheet(workbook, '摘录'))[3]?.slice(0, 3)).toEqual([3, other.title, '城镇新增就业']);
  expect(await readSheet(workbook, '说明')).toContainEqual(['标题', other.title]);
  const words = (await saved('markdown', [own, other])).bytes.toString('utf8');
  expect(words.match(/^# .*$/gm)).toEqual([`# ${own.title}`, `# ${other.title}`]);
});
