import { describe, expect, test } from 'vitest';
import { printedOf } from '../../lib/attributes/printed.ts';
import { timeSpanOf } from '../../lib/attributes/time-span.ts';

describe('how exactly a figure is printed', () => {
  test.each([
    ['1682.15亿元', 168215000000, { digits: 6, decimals: 2, scale: 1e8 }],
    ['8.0%', 8, { digits: 2, decimals: 1, scale: 1 }],
    ['1,203家', 1203, { digits: 4, decimals: 0, scale: 1 }],
    ['0.6个百分点', 0.6, { digits: 1, decimals: 1, scale: 1 }],
    ['5—6万人', [50000, 60000], { digits: 1, decimals: 0, scale: 1e4 }],
    ['1100余家', 1100, { digits: 4, decimals: 0, scale: 1 }],
    ['两家', 2, { digits: 1, decimals: 0, scale: 1 }],
    ['三成', 30, { digits: 1, decimals: 0, scale: 10 }],
    ['一百二十万亩', 1200000, { digits: 2, decimals: 0, scale: 1e5 }],
    ['首位', 1, null],
  ])('%s', (letters, value, printed) => {
    expect(printedOf(letters, value)).toEqual(printed);
  });
});

describe('a period spelled out', () => {
  const held = { average: false, start: false, state: false };
  test.each([
    ['2024', held, { from: '2024', to: '2024', per: 'year' }],
    ['2021/2025', held, { from: '2021', to: '2025', per: 'total' }],
    ['2021/2025', { ...held, average: true }, { from: '2021', to: '2025', per: 'average' }],
    ['2025', { ...held, state: true }, { from: '2025', to: '2025', per: 'end' }],
    ['2020', { ...held, start: true }, { from: '2020', to: '2020', per: 'start' }],
    [null, held, null],
  ])('%s %o', (period, how, span) => {
    expect(timeSpanOf(period, how)).toEqual(span);
  });
});
