import { describe, expect, test } from 'vitest';
import { printedOf } from '../../lib/attributes/printed.ts';

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
    ['2万3千多户', 23000, { digits: 2, decimals: 0, scale: 1e3 }],
    ['2亿4000万元', 240000000, { digits: 5, decimals: 0, scale: 1e4 }],
    ['5万6000人', 56000, { digits: 5, decimals: 0, scale: 1 }],
    ['2.5:42.7:54.8', [2.5, 42.7, 54.8], { digits: 2, decimals: 1, scale: 1 }],
    ['首位', 1, null],
    ['翻两番', 2, null],
    ['半数', 50, null],
    ['十家', 10, { digits: 1, decimals: 0, scale: 10 }],
    ['0亿元', 0, { digits: 1, decimals: 0, scale: 1 }],
    ['3成', 30, { digits: 1, decimals: 0, scale: 10 }],
  ])('%s', (letters, value, printed) => {
    expect(printedOf(letters, value)).toEqual(printed);
  });
});
