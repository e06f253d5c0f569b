import { expect, test } from 'vitest';
import { isRateAlone, isTime, timeOfLabel } from '../../lib/report/table/row-label.ts';

test.each([
  ['2025年末债务余额', '2025年末'],
  ['2025年债务限额', '2025年'],
  // What a later year has of it is no figure of that year.
  ['2024年结转资金', ''],
  ['2024年结余', ''],
  ['2023年—2025年合计', ''],
  ['债务余额', ''],
])('the time that opens %s', (label, time) => {
  expect(timeOfLabel(label)).toBe(time);
});

test.each([
  ['2023年', true],
  ['一季度', true],
  ['1-5月', true],
  ['2025年末债务余额', false],
])('whether %s is a time and nothing else', (label, told) => {
  expect(isTime(label)).toBe(told);
});

test.each([
  ['比上年增长', true],
  ['同比增速', true],
  ['降幅', true],
  ['收入增长', false],
])('whether %s says how much something grows and not what', (label, told) => {
  expect(isRateAlone(label)).toBe(told);
});
