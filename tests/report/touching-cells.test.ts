import { describe, expect, test } from 'vitest';
import { splitTouching } from '../../lib/report/touching-cells.ts';

const change = { words: '增减情况', years: 5 };
const mean = { words: '年均增长(%)', years: 5 };

function cells(digits: string, unit: string, head: typeof change): string[] | undefined {
  return splitTouching(digits, unit, head)?.map(({ start, end }) => digits.slice(start, end));
}

describe('figures that touch', () => {
  test.each([
    ['a fall in per cent', '17301520-12%', '万吨', change, ['1730', '1520', '-12%']],
    [
      'points between two shares',
      '31.5＜28-3.5个百分点'.replace('＜', '<'),
      '%',
      change,
      ['31.5', '<28', '-3.5个百分点'],
    ],
    ['a floor', '61>654个百分点', '%', change, ['61', '>65', '4个百分点']],
    ['the mean of each year', '120168.77.0', '万立方米', mean, ['120', '168.7', '7.0']],
    ['a difference without a unit', '52.6552.4', '%', { words: '累计提高', years: 5 }, ['52.6', '55', '2.4']],
    ['a fall told without a sign', '0.520.4513.5%', '吨', { words: '累计降低', years: 5 }, ['0.52', '0.45', '13.5%']],
  ])('are parted by their arithmetic: %s', (_, digits, unit, head, parted) => {
    expect(cells(digits, unit, head)).toEqual(parted);
  });

  test.each([
    ['no cut agrees: growth at constant prices', '520090156.5', '亿元', mean],
    ['more than one cut agrees', '1112121', '处', { words: '变化', years: 5 }],
    ['a rise where the signs say a fall', '17301520+12%', '万吨', change],
    ['nothing but two figures', '41445', '万亩', change],
    ['a cut that would grow tenfold', '550900.0%', '处', change],
    ['a number too long for a row', '1'.repeat(40), '处', change],
  ])('are left together: %s', (_, digits, unit, head) => {
    expect(cells(digits, unit, head)).toBeUndefined();
  });
});
