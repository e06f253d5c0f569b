import { describe, expect, test } from 'vitest';
import { isGrade, isNegative, touchesCode } from '../../lib/quantity/neighbour.ts';

/** Whether the digits of a phrase are part of a code. */
const inCode = (phrase: string, digits: string) => {
  const start = phrase.indexOf(digits);
  return touchesCode(phrase, start, start + digits.length);
};

describe('digits that are part of a code', () => {
  test.each([
    ['PM2.5浓度', '2.5'],
    ['G355线', '355'],
    ['1+4+10+N', '10'],
    ['COVID-19', '19'],
    ['3#楼', '3'],
    ['7×24', '7'],
  ])('%s', (phrase, digits) => {
    expect(inCode(phrase, digits)).toBe(true);
  });

  test.each([
    ['达30家', '30'],
    ['增速为-4.0%', '4.0'],
    ['收入30亿元', '30'],
    ['(30家)', '30'],
  ])('%s holds a figure', (phrase, digits) => {
    expect(inCode(phrase, digits)).toBe(false);
  });
});

test('a minus stands before 4.0% in 为-4.0%, a dash in 3-4% and A-4', () => {
  expect(isNegative('为-4.0%', 2)).toBe(true);
  expect(isNegative('3-4%', 2)).toBe(false);
  expect(isNegative('3%-4%', 3)).toBe(false);
  expect(isNegative('A-4', 2)).toBe(false);
});

test('万吨级 and 500强 name, 500家 counts', () => {
  expect(isGrade('万吨级泊位', 1, 2)).toBe(true);
  expect(isGrade('500强', 3, 3)).toBe(true);
  expect(isGrade('60周年', 2, 2)).toBe(true);
  expect(isGrade('500家', 3, 4)).toBe(false);
});
