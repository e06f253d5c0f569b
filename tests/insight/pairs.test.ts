import { expect, test } from 'vitest';
import { pairsOf } from '../../lib/insight/pairs.ts';
import type { ReportRecord } from '../../lib/insight/record.ts';
import { districtReport, kept } from './reports.ts';

const unplaced = (title: string, year: number): ReportRecord => ({
  ...kept(districtReport(year, {})),
  title,
  place: { code: null, name: null, level: null },
});

test.each([
  ['海州市2024年政府工作报告', '海州市2025年政府工作报告', 1],
  ['2024年海州市政府工作报告', '海州市 2025 年政府工作报告', 1],
  ['海州市2024年政府工作报告', '江州市2025年政府工作报告', 0],
  ['2024年政府工作报告', '2025年政府工作报告', 0],
])('where the place is not known, its title tells the pair: %s, %s', (before, after, count) => {
  expect(pairsOf([unplaced(after, 2025), unplaced(before, 2024)])).toHaveLength(count);
});

test('a known place goes by its code, whatever the titles', () => {
  const [one, other] = [kept(districtReport(2024, {})), kept(districtReport(2025, {}))];
  expect(pairsOf([other, { ...one, title: '工作报告' }])).toHaveLength(1);
  expect(pairsOf([other, { ...one, place: { code: '440111', name: '白云区', level: 'county' } }])).toHaveLength(0);
});
