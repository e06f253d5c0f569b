import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BadImport, Library } from '../../lib/extension/library.ts';
import { likeness } from '../../lib/insight/likeness.ts';
import { districtReport, kept } from '../insight/reports.ts';

const REVIEW = '地区生产总值1800亿元、增长4.6%，固定资产投资增长6.1%，新建学校12所，城镇新增就业8650人。';
let library: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  library = new Library(`test-${count}`);
});
afterEach(() => library.close());

async function text(): Promise<string> {
  let all = '';
  for await (const line of library.lines()) all += line;
  return all;
}

const keys = async () => (await library.all()).map(({ key }) => key);

test('a report is kept once, however often and wherever it is read', async () => {
  const report = districtReport(2025, { review: REVIEW });
  expect(await library.keep(kept(report, 'https://one.gov.cn/'))).toBe(true);
  expect(await library.keep(kept(report, 'https://one.gov.cn/'))).toBe(false);
  expect(await library.keep(kept(`${report}\n附件`, 'https://two.gov.cn/'))).toBe(true);
  const [stored, ...others] = await library.all();
  expect(others).toEqual([]);
  expect(stored?.record.sources).toEqual(['https://one.gov.cn/', 'https://two.gov.cn/']);
});

test('another version, another year and another place stand beside it', async () => {
  await library.keep(kept(districtReport(2025, { review: REVIEW })));
  await library.keep(kept(districtReport(2025, { review: '完成投资86亿元，改造小区36个，培训2300人，修路17公里。' })));
  await library.keep(kept(districtReport(2024, { review: REVIEW })));
  await library.keep(kept(districtReport(2025, { review: REVIEW, place: '广州市白云区' })));
  expect(await keys()).toHaveLength(4);
});

test('a report without a place or a year is not kept', async () => {
  expect(await library.keep({ ...kept(districtReport(2025, {})), year: null })).toBe(false);
  expect(await keys()).toEqual([]);
});

test('what is exported comes back the same, and twice is once', async () => {
  await library.keep(kept(districtReport(2024, { targets: '地区生产总值增长5%' })));
  await library.keep(kept(districtReport(2025, { review: REVIEW })));
  const exported = await text();
  await library.clear();
  expect(await library.import(exported)).toBe(2);
  expect(await text()).toBe(exported);
  await library.import(exported);
  expect(await text()).toBe(exported);
});

test.each([
  ['', 1],
  ['{"format":"something else","version":1}\n', 1],
  ['{"format":"report-lens-library","version":99}\n', 1],
  ['{"format":"report-lens-library","version":1}\n{"title":"no report"}\n', 2],
  ['{"format":"report-lens-library","version":1}\nno JSON\n', 2],
])('a hostile import changes nothing: %s', async (file, line) => {
  await library.keep(kept(districtReport(2025, { review: REVIEW })));
  const before = await text();
  const good = before.split('\n')[1] ?? '';
  // A good report before the bad line is not taken either.
  const bad = line === 2 ? file.replace('\n', `\n${good}\n`) : file;
  await expect(library.import(bad)).rejects.toThrow(BadImport);
  expect(await text()).toBe(before);
});

test('one is removed, or all', async () => {
  await library.keep(kept(districtReport(2024, {})));
  await library.keep(kept(districtReport(2025, {})));
  const [first = ''] = await keys();
  await library.remove(first);
  expect(await keys()).toHaveLength(1);
  await library.clear();
  expect(await keys()).toEqual([]);
});

test('readings of one report are alike, those of others are not', () => {
  const one = kept(districtReport(2025, { review: REVIEW }));
  expect(likeness(one, kept(`${districtReport(2025, { review: REVIEW })}\n`))).toBe(1);
  expect(likeness(one, kept(districtReport(2025, { review: '完成投资86亿元，改造小区36个。' })))).toBe(0);
});
