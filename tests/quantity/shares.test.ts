import { describe, expect, test } from 'vitest';
import { readDoubling } from '../../lib/quantity/doubling.ts';
import { readFraction } from '../../lib/quantity/fraction.ts';
import { readProportion } from '../../lib/quantity/proportion.ts';
import { figuresOf, spansOf } from './read.ts';

describe('shares in words', () => {
  test.each([
    ['三成', 30],
    ['七成以上', 70],
    ['三分之一', 33.33],
    ['四分之三', 75],
    ['百分之十二', 12],
    ['1/4', 25],
    ['2/3', 66.67],
    ['半数', 50],
  ])('%s is %d %%', (text, value) => {
    expect(readFraction(text, 0)?.value).toBe(value);
  });

  test('成 that goes on a word is no tenth', () => {
    for (const text of ['三成立', '一成果', '六成员', '八成本']) expect(readFraction(text, 0)).toBeUndefined();
    expect(readFraction('八成群众', 0)?.value).toBe(80);
  });

  test('a range of tenths is read whole', () => {
    expect(readFraction('三至五成', 0)).toMatchObject({ value: 50, low: 30, end: 4 });
    expect(readFraction('3—5成', 0)).toMatchObject({ value: 50, low: 30 });
    for (const text of ['一至三成立', '五至三成', '三至五年']) expect(readFraction(text, 0)).toBeUndefined();
  });

  test('八多成 is open', () => {
    expect(readFraction('八多成', 0)).toMatchObject({ value: 80, bound: 'min' });
    expect(readFraction('八成', 0)).toMatchObject({ value: 80, bound: 'exact' });
  });

  test('24/7, 12/3 and a date 5/1/20 are no shares', () => {
    for (const text of ['24/7', '12/3', '1/2/3', '1/30']) expect(readFraction(text, 0)).toBeUndefined();
  });

  test('一分之一 is none', () => {
    expect(readFraction('一分之一', 0)).toBeUndefined();
  });
});

describe('doublings', () => {
  test.each([
    ['翻番', 1],
    ['翻一番', 1],
    ['翻两番', 2],
    ['翻了一番', 1],
    ['翻了两番', 2],
  ])('%s', (text, value) => {
    expect(readDoubling(text, 0)).toEqual({ end: text.length, value, bound: 'exact' });
  });

  test('翻新, 翻身 and 番 alone are none', () => {
    for (const text of ['翻新', '翻身', '翻一倍', '番茄']) expect(readDoubling(text, 0)).toBeUndefined();
  });
});

describe('ratios', () => {
  const read = (text: string) => {
    const at = text.search(/\d/);
    return readProportion(text, at, text.slice(0, at))?.parts;
  };

  test('three parts are a ratio wherever they stand', () => {
    expect(read('调整为2.56:42.69:54.75')).toEqual([2.56, 42.69, 54.75]);
  });

  test('two parts are one where a ratio is spoken of', () => {
    expect(read('城乡居民收入比2.31:1')).toEqual([2.31, 1]);
    expect(read('医护比为1:1.25')).toEqual([1, 1.25]);
    expect(read('8:30开始')).toBeUndefined();
    expect(read('主队以3:1获胜')).toBeUndefined();
  });

  test('codes and long numbers are none', () => {
    expect(read('比例尺1:10000')).toBeUndefined();
    expect(read('比2:3:x')).toEqual([2, 3]);
    expect(read('比2:3x')).toBeUndefined();
  });
});

describe('points', () => {
  test('2.2个和3.7个百分点 share their unit', () => {
    expect(figuresOf('增速分别高于全省2.2个和3.7个百分点')).toMatchObject([
      { span: '2.2个', value: 2.2, unit: '百分点' },
      { span: '3.7个百分点', value: 3.7, unit: '百分点' },
    ]);
  });

  test('5个和3个示范区 are counted', () => {
    expect(figuresOf('新增5个和3个示范区')).toMatchObject([{ unit: '个' }, { unit: '个' }]);
  });
});

describe('what is told in shares and measures none', () => {
  test.each([
    ['80个学科进入全球排名前1%', ['80个']],
    ['成为首个迈入全球前万分之一的学科', []],
    ['全国每出口4辆汽车就有1辆本市造', []],
  ])('%s', (phrase, spans) => {
    expect(spansOf(phrase)).toEqual(spans);
  });

  test.each([
    ['利润率达1%', ['1%']],
    ['每人出口4辆汽车', ['4辆']],
  ])('but %s', (phrase, spans) => {
    expect(spansOf(phrase)).toEqual(spans);
  });
});
