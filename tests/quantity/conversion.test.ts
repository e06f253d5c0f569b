import { describe, expect, it } from 'vitest';
import { conversions, rescaled, spelledOut } from '../../lib/quantity/conversion.ts';

const inWords = (value: number, unit: string) =>
  conversions(value, unit).map((one) => `${one.rounded ? '≈' : ''}${one.value}${one.unit}`);

describe('the conversions of local units', () => {
  it.each<[number, string, string[]]>([
    [356_000, '亩', ['≈2.373万公顷', '≈237.3平方公里']],
    [1500, '亩', ['100公顷', '1平方公里']],
    [1, '亩', ['≈0.06667公顷']],
    [20, '公顷', ['300亩', '0.2平方公里']],
    [12.5, '平方公里', ['1.875万亩']],
    [5000, '斤', ['2,500公斤', '2.5吨']],
    [200_000_000, '公斤', ['20万吨']],
    [3, '担', ['150公斤', '0.15吨']],
    [10, '里', ['5公里']],
    [10, '海里', ['18.52公里']],
  ])('of %d%s', (value, unit, expected) => {
    expect(inWords(value, unit)).toEqual(expected);
  });

  it.each(['元', '%', '个', '', 'constructor'])('are none for %s', (unit) => {
    expect(conversions(100, unit)).toEqual([]);
  });
});

describe('the fitting scale of a value', () => {
  it('is said where the page prints another', () => {
    expect(rescaled(1_682_150_000, '元', '168215万元')).toEqual({ unit: '元', value: '16.82亿', rounded: true });
    expect(rescaled(12_300, '人', '12300人')).toEqual({ unit: '人', value: '1.23万', rounded: false });
  });

  it('is not said twice, and not for a small value', () => {
    expect(rescaled(168_215_000_000, '元', '1682.15亿元')).toBeNull();
    expect(rescaled(9_999, '人', '9999人')).toBeNull();
  });
});

describe('a value spelled out', () => {
  it.each([
    [168_215_000_000, '168,215,000,000'],
    [5.6, '5.6'],
    [0.000_12, '0.00012'],
    [-3.25, '-3.25'],
  ])('%d', (value, words) => {
    expect(spelledOut(value)).toBe(words);
  });
});
