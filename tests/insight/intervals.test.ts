import { describe, expect, test } from 'vitest';
import {
  type Figure,
  intervalIn,
  intervalOf,
  type LastDigit,
  valueIn,
  yearOf,
} from '../../lib/insight/checks/figure.ts';
import { toNumber } from '../../lib/insight/exact.ts';
import type { Interval } from '../../lib/insight/interval.ts';
import {
  compound,
  difference,
  hull,
  isClosed,
  isPositive,
  middle,
  overlap,
  point,
  product,
  quotient,
  sharedPart,
  sum,
} from '../../lib/insight/interval.ts';
import { reportOf } from '../facts/read.ts';

/** The last figure of some words in a review, as checks read it. */
function figureIn(words: string): Figure {
  const { text, facts } = reportOf({ review: words });
  const fact = facts.at(-1);
  if (!fact) throw new Error(`${words} has no figure.`);
  const { span: printed, time: span, ...rest } = fact;
  const tail = text.slice(fact.end, text.indexOf('\n', fact.end));
  return { fact: { ...rest, span }, lead: '', tail, printed, plain: fact.name };
}

const ends = (interval: Interval | null) =>
  interval && [interval.low, interval.high].map((end) => end && Math.round(toNumber(end) * 1e6) / 1e6);

describe('what a figure may be by its digits', () => {
  test.each<[words: string, digit: LastDigit, ends: readonly (number | null)[] | null]>([
    // A count is itself; a measure was rounded, or cut off, at its last digit.
    ['全市企业120家。', 'either', [120, 120]],
    ['粮食产量12.5吨。', 'rounded', [12.45, 12.55]],
    ['粮食产量12.5吨。', 'cut', [12.5, 12.6]],
    ['粮食产量12.5吨。', 'either', [12.45, 12.6]],
    ['投资下降2.5%。', 'rounded', [-2.55, -2.45]],
    ['投资下降2.5%。', 'cut', [-2.6, -2.5]],
    ['投资下降2.5%。', 'either', [-2.6, -2.45]],
    // 1200家 may have been rounded to a half hundred; 900家 and 1250家 are counts.
    ['全市企业1200家。', 'rounded', [1175, 1225]],
    ['全市企业900家。', 'rounded', [900, 900]],
    ['全市企业1250家。', 'rounded', [1250, 1250]],
    ['全市企业1.2万家。', 'rounded', [11_500, 12_500]],
    // About: two steps or a twentieth to either side; 近 is not reached.
    ['粮食产量约100.0吨。', 'either', [95, 105]],
    ['粮食产量近100.0吨。', 'either', [95, 100]],
    ['投资下降近10.0%。', 'either', [-10, -9.5]],
    ['投资下降10.0%左右。', 'either', [-10.5, -9.5]],
    ['企业减少近四成。', 'either', [-50, -30]],
    ['投资增长0.2%左右。', 'either', [0.1, 0.3]],
    // Open to one side.
    ['粮食产量超过12.5吨。', 'either', [12.45, null]],
    ['粮食产量不足12.5吨。', 'either', [0, 12.55]],
    ['投资下降超过2.5%。', 'either', [null, -2.45]],
    ['投资降幅不超过2.5%。', 'either', [-2.55, 0]],
    ['粮食产量12至15吨。', 'either', [12, 15]],
    ['旅游收入翻了一番。', 'either', [0.95, 1.1]],
    ['旅游收入翻了一番多。', 'either', [1, null]],
    ['三次产业结构为7.6:44.8:47.6。', 'either', null],
  ])('%s %s', (words, digit, expected) => {
    expect(ends(intervalOf(figureIn(words), digit))).toEqual(expected);
  });

  test('in another unit, where there is one', () => {
    const figure = figureIn('粮食产量12.5吨。');
    expect(ends(intervalIn(figure, '公斤', 'rounded'))).toEqual([12_450, 12_550]);
    expect(intervalIn(figure, '公里')).toBeNull();
    expect(valueIn(figure, '公斤')).toBe(12_500);
    expect(valueIn(figure, '公里')).toBeNaN();
    expect(intervalIn(figureIn('三次产业结构为7.6:44.8:47.6。'), '')).toBeNull();
    expect(valueIn(figureIn('粮食产量12至15吨。'), '吨')).toBeNaN();
    expect(ends(intervalIn(figureIn('粮食产量超过12.5吨。'), '公斤'))).toEqual([12_450, null]);
  });

  test.each([
    ['2024年粮食产量8万吨。', 2024],
    ['2021—2023年粮食产量共8万吨。', 2023],
  ])('its year: %s', (words, year) => {
    expect(yearOf(figureIn(words))).toBe(year);
  });
});

describe('intervals', () => {
  const whole = (value: number) => ({ top: BigInt(value), under: 1n });
  const from = (low: number | null, high: number | null): Interval => ({
    low: low === null ? null : whole(low),
    high: high === null ? null : whole(high),
  });

  test('are joined end by end, and an open end stays open', () => {
    expect(ends(sum(from(1, 2), from(3, 5)))).toEqual([4, 7]);
    expect(ends(sum(from(1, null), from(3, 5)))).toEqual([4, null]);
    expect(ends(sum(from(1, 2), from(null, 5)))).toEqual([null, 7]);
    expect(ends(difference(from(3, 5), from(1, 2)))).toEqual([1, 4]);
    expect(ends(product(from(1, 2), from(3, 5)))).toEqual([3, 10]);
    expect(ends(quotient(from(4, 6), from(1, 2)))).toEqual([2, 6]);
    expect(ends(hull(from(1, 4), from(2, 3)))).toEqual([1, 4]);
    expect(ends(hull(from(2, 3), from(1, 4)))).toEqual([1, 4]);
    expect(ends(compound({ low: { top: 1n, under: 10n }, high: { top: 2n, under: 10n } }, 2))).toEqual([1.21, 1.44]);
  });

  test.each<[a: Interval, b: Interval, meet: boolean]>([
    [from(1, 2), from(2, 3), true],
    [from(2, 3), from(1, 2), true],
    [from(1, 2), from(3, 4), false],
    [from(3, 4), from(1, 2), false],
    [from(1, null), from(3, 4), true],
    [from(null, 2), from(3, 4), false],
    [from(3, 4), from(null, 2), false],
  ])('%# allow a common value: %s', (a, b, meet) => {
    expect(overlap(a, b)).toBe(meet);
  });

  test('tell how much they share, whether they are closed and above zero, and a value in their midst', () => {
    expect(sharedPart(from(0, 10), from(8, 12))).toBe(0.5);
    expect(sharedPart(from(0, 10), from(5, 5))).toBe(1);
    expect([from(1, 2), from(null, 2), from(1, null)].map(isClosed)).toEqual([true, false, false]);
    expect([from(1, 2), from(0, 2), from(null, 2)].map(isPositive)).toEqual([true, false, false]);
    expect([from(1, 3), from(1, null), from(null, 3), from(null, null)].map(middle)).toEqual([2, 1, 3, 0]);
    expect(ends(point(whole(3)))).toEqual([3, 3]);
  });
});
