import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { ACROSS_CODEBOOK, ACROSS_COLUMNS, toAcrossRows } from '../../lib/export/across-table.ts';
import {
  acrossCsv,
  comparisonMarkdown,
  comparisonWorkbook,
  labelFiles,
  longCsv,
} from '../../lib/export/comparison-files.ts';
import { withFixedTimes } from '../../lib/export/fixed-times.ts';
import { LONG_COLUMNS, toLongRows } from '../../lib/export/long-table.ts';
import { toWideTable } from '../../lib/export/wide-table.ts';
import { compareAll } from '../../lib/insight/compare.ts';
import { districtReport, kept } from '../insight/reports.ts';

const records = [
  kept(districtReport(2024, { targets: '地区生产总值增长5.5%左右', review: '地区生产总值450亿元、增长5.1%。' }), 'a'),
  kept(districtReport(2025, { review: '地区生产总值486亿元、增长5.6%，粮食产量2.4亿斤。' }), 'b'),
  kept(districtReport(2025, { review: '地区生产总值90亿元。', place: '广州市白云区' }), 'c'),
];
const reversed = [...records].reverse();

const bytesOf = async (all: typeof records) =>
  new Uint8Array(await (await comparisonWorkbook(compareAll(all), all, 'zh-CN')).arrayBuffer());

test('the long table has a line a figure, with verdict and gap on its target', () => {
  const [target] = toLongRows(records).filter(({ role, indicator_id }) => role === 'target' && indicator_id === 'gdp');
  expect(target).toMatchObject({
    place_code: '440114',
    report_year: '2024',
    data_year: '2024',
    value: '5.5',
    low: '',
    high: '',
    bound: 'about',
    cue: '左右',
    hardness: '左右',
    verdict: 'met',
    gap: '0.1',
    derived: '0',
  });
  expect(LONG_COLUMNS.every((column) => /^[a-z_]+$/.test(column))).toBe(true);
});

test('every file is the same, byte for byte, whatever order the reports came in', async () => {
  expect(longCsv(reversed)).toBe(longCsv(records));
  expect(comparisonMarkdown(compareAll(reversed), 'en')).toBe(comparisonMarkdown(compareAll(records), 'en'));
  expect(toWideTable(reversed)).toEqual(toWideTable(records));
  expect(await bytesOf(reversed)).toEqual(await bytesOf(records));
});

test('the wide table has a line a place and year, and says nothing where nothing is said', async () => {
  const { columns, lines } = toWideTable(records);
  expect(columns.map(({ id, unit }) => [id, unit])).toEqual([
    ['gdp_level', '元'],
    ['gdp_growth', '%'],
    ['grain_output_level', '斤'],
  ]);
  expect(lines.map(({ place, data_year, values }) => [place, data_year, ...values])).toEqual([
    ['白云区', 2024, 9e9, null, null],
    ['花都区', 2023, 4.5e10, 5.1, null],
    ['花都区', 2024, 4.86e10, 5.6, 2.4e8],
  ]);
});

test('figures that two reports of a place give have a table of their own, each pair once', async () => {
  const communique = districtReport(2025, { review: '地区生产总值486.2亿元，粮食产量2.6亿斤。' });
  const all = [...records, { ...kept(communique, 'd'), kind: 'communique' as const }];
  const rows = toAcrossRows(all);
  expect(rows.map(({ indicator, value, other_value, verdict }) => [indicator, value, other_value, verdict])).toEqual([
    ['地区生产总值', '48620000000', '48600000000', 'agrees'],
    ['粮食产量', '260000000', '240000000', 'unclear'],
  ]);
  expect(rows[0]).toMatchObject({ place: '花都区', data_year: '2024', url: 'd', other_url: 'b', other_unit: '元' });
  expect(acrossCsv([...all].reverse())).toBe(acrossCsv(all));
  const sheet = await readSheet(Buffer.from(await bytesOf(all)), 'across');
  expect(sheet.map((row) => row[ACROSS_COLUMNS.indexOf('verdict')])).toEqual(['verdict', 'agrees', 'unclear']);
  expect(Object.keys(ACROSS_CODEBOOK)).toEqual(ACROSS_COLUMNS);
});

test('the workbook opens again, with comparison, long and wide table and codebook', async () => {
  const file = Buffer.from(await bytesOf(records));
  const wide = await readSheet(file, 'wide');
  expect(wide[0]).toEqual(['place_code', 'place', 'data_year', 'gdp_level', 'gdp_growth', 'grain_output_level']);
  expect(wide).toHaveLength(4);
  expect(await readSheet(file, 'codebook')).toContainEqual([
    'wide',
    'grain_output_level',
    expect.stringContaining('粮食产量'),
    '斤',
  ]);
});

test('Stata and SPSS get commands in ASCII that label every column', async () => {
  for (const { content } of labelFiles()) {
    const text = await content.text();
    expect(/^[\x20-\x7e\n]*$/.test(text)).toBe(true);
    for (const column of LONG_COLUMNS) expect(text).toContain(column);
  }
});

test('what is no archive is told', () => {
  expect(() => withFixedTimes(new Uint8Array(40))).toThrow(RangeError);
});
