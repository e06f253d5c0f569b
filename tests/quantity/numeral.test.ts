import { describe, expect, test } from 'vitest';
import { readNumeral } from '../../lib/quantity/numeral.ts';
import { hanDigit } from '../../lib/quantity/numeral-letter.ts';
import { scaleIsUnit } from '../../lib/quantity/unit.ts';

const read = (text: string) => {
  const numeral = readNumeral(text, 0, scaleIsUnit);
  return numeral && { letters: text.slice(0, numeral.end), value: numeral.value, bound: numeral.bound };
};

describe('digits', () => {
  test.each([
    ['1682.15亿元', '1682.15亿', 168215000000, 'exact'],
    ['2.5万人', '2.5万', 25000, 'exact'],
    ['1.2万亿元', '1.2万亿', 1200000000000, 'exact'],
    ['5千万元', '5千万', 50000000, 'exact'],
    ['1,234户', '1,234', 1234, 'exact'],
    ['12,345,678元', '12,345,678', 12345678, 'exact'],
    ['1100余家', '1100余', 1100, 'min'],
    ['10余万人', '10余万', 100000, 'min'],
    ['2万余人', '2万余', 20000, 'min'],
    ['50多个', '50多', 50, 'min'],
    ['30几家', '30几', 30, 'min'],
  ])('%s reads %s', (text, letters, value, bound) => {
    expect(read(text)).toEqual({ letters, value, bound });
  });

  test('千 of 千瓦 and 百 of 百分点 belong to the unit', () => {
    expect(read('120千瓦')).toEqual({ letters: '120', value: 120, bound: 'exact' });
    expect(read('3百分点')).toEqual({ letters: '3', value: 3, bound: 'exact' });
    expect(read('120千人')).toEqual({ letters: '120千', value: 120000, bound: 'exact' });
  });

  test('a comma that goes on the sentence is no separator of thousands, one in the wrong place leaves all unread', () => {
    expect(read('5,2020年')).toEqual({ letters: '5', value: 5, bound: 'exact' });
    expect(read('12,34')).toBeUndefined();
    expect(read('1234,567')).toBeUndefined();
    expect(read('2035,30家')).toEqual({ letters: '2035', value: 2035, bound: 'exact' });
  });

  test('多 that begins a word stays outside', () => {
    expect(read('3多式联运')).toEqual({ letters: '3', value: 3, bound: 'exact' });
    expect(read('100多元化')).toEqual({ letters: '100', value: 100, bound: 'exact' });
    expect(read('100多元钱')?.letters).toBe('100多');
  });

  test('1.2.3 is no number, nor are more digits than can be held exactly', () => {
    expect(read('1.2.3亿')).toBeUndefined();
    expect(read('12345678901234567亿')).toBeUndefined();
  });
});

describe('Han numerals', () => {
  test.each([
    ['两家', '两', 2],
    ['十二个', '十二', 12],
    ['二十户', '二十', 20],
    ['一百二十家', '一百二十', 120],
    ['一千零五人', '一千零五', 1005],
    ['三万五千人', '三万五千', 35000],
    ['二亿三千万元', '二亿三千万', 230000000],
    ['百亿元', '百亿', 10000000000],
    ['千万台', '千万', 10000000],
    ['半天', '半', 0.5],
  ])('%s reads %s', (text, letters, value) => {
    expect(read(text)).toMatchObject({ letters, value });
  });

  test('两千余 is open', () => {
    expect(read('两千余人')).toEqual({ letters: '两千余', value: 2000, bound: 'min' });
  });

  test('two figures in a row are a year or a guess: 二〇二五年, 三四个', () => {
    expect(read('二五年')).toBeUndefined();
    expect(read('三四个')).toBeUndefined();
  });

  test('nothing, zero and 余 alone are no numbers', () => {
    expect(read('')).toBeUndefined();
    expect(read('零距离')).toBeUndefined();
    expect(read('余家')).toBeUndefined();
  });
});

test('one Han digit: 三 is 3, 两 is 2, 半 and 十 are none', () => {
  expect(['三', '两', '半', '十'].map(hanDigit)).toEqual([3, 2, undefined, undefined]);
});
