import { describe, expect, test } from 'vitest';
import { isGrade, isLettered, touchesCode } from '../../lib/quantity/neighbour.ts';
import { minusBefore } from '../../lib/quantity/sign.ts';

/** Whether the digits of a phrase are part of a code. */
const inCode = (phrase: string, digits: string) => {
  const start = phrase.indexOf(digits);
  return touchesCode(phrase, start, start + digits.length);
};

describe('digits that are part of a code', () => {
  test.each([
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

describe('digits behind Latin letters', () => {
  const lettered = (phrase: string, digits: string, family: string, scaled = false) =>
    isLettered(phrase, phrase.indexOf(digits), family, scaled);

  test.each([
    ['PM2.5浓度', '2.5', ''],
    ['PM2.5%', '2.5', 'share'],
    ['G355线', '355', 'length'],
    ['A4', '4', ''],
    ['5G3家', '3', 'count'],
  ])('%s is a code', (phrase, digits, family) => {
    expect(lettered(phrase, digits, family)).toBe(true);
  });

  test.each([
    ['占GDP2.1%', '2.1', 'share', false],
    ['R&D3.2亿元', '3.2', 'money', true],
    ['APP100万次', '100', 'count', true],
    ['达30家', '30', 'count', false],
  ])('%s holds a figure', (phrase, digits, family, scaled) => {
    expect(lettered(phrase, digits, family, scaled)).toBe(false);
  });
});

test.each([
  ['为-4.0%', '4', 1],
  ['增长–1.8%', '1', 2],
  ['为负1.8%', '1', 1],
  ['、-1.8%', '1', 1],
  ['零下5℃', '5', 0],
  ['3-4%', '4', 2],
  ['3%-4%', '4', 3],
  ['A-4', '4', 2],
  ['减负4成', '4', 2],
  ['2—4', '4', 2],
])('the minus of %s', (text, digits, at) => {
  expect(minusBefore(text, text.indexOf(digits))).toBe(at);
});

test('万吨级 and 500强 name, 500家 counts', () => {
  expect(isGrade('万吨级泊位', 1, 2)).toBe(true);
  expect(isGrade('500强', 3, 3)).toBe(true);
  expect(isGrade('60周年', 2, 2)).toBe(true);
  expect(isGrade('500家', 3, 4)).toBe(false);
});
