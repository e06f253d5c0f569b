import { describe, expect, test } from 'vitest';
import { boundAcross, boundAfter, boundBefore } from '../../lib/quantity/bound.ts';

/** The bound around the place marked | in a phrase. */
const wordBefore = (phrase: string) => boundBefore(phrase.replace('|', ''), phrase.indexOf('|'), 0);
const wordAfter = (phrase: string) => boundAfter(phrase.replace('|', ''), phrase.indexOf('|'));

describe('words before a figure', () => {
  test.each([
    ['约|30家', 'about', '约'],
    ['近|九成', 'about', '近'],
    ['总量超|800家', 'min', '超'],
    ['不低于|5%', 'min', '不低于'],
    ['首次突破|50亿', 'min', '首次突破'],
    ['不超过|3天', 'max', '不超过'],
    ['控制在|3%', 'max', '控制在'],
    ['不足|1%', 'max', '不足'],
  ])('%s is %s', (phrase, bound, word) => {
    expect(wordBefore(phrase)).toMatchObject({ bound, word });
  });

  test('the longest word counts: 不低于 is no 低于, 不高于 no 高于', () => {
    expect(wordBefore('不低于|5%')?.bound).toBe('min');
    expect(wordBefore('低于|5%')?.bound).toBe('max');
    expect(wordBefore('不高于|5%')?.bound).toBe('max');
  });

  test('上千家 is a bound, 网上100家 and 过100人 are none', () => {
    expect(wordBefore('上|千家')?.bound).toBe('min');
    expect(wordBefore('网上|100家')).toBeUndefined();
    expect(wordBefore('过|万人')?.bound).toBe('min');
    expect(wordBefore('过|100人')).toBeUndefined();
    expect(wordBefore('产值过|10亿元')?.bound).toBe('min');
    expect(wordBefore('通过|10亿元')).toBeUndefined();
  });

  test('最近3年 and 附近5个村 say where and when, not about', () => {
    expect(wordBefore('最近|3家')).toBeUndefined();
    expect(wordBefore('附近|5个')).toBeUndefined();
    expect(wordBefore('接近|5个')?.bound).toBe('about');
  });

  test('a bound word of the clause before does not reach over', () => {
    expect(boundBefore('超30家', 1, 1)).toBeUndefined();
    expect(boundBefore('超30家', 1, 0)?.word).toBe('超');
  });
});

describe('words after a figure', () => {
  test.each([
    ['5%|左右', 'about', '左右'],
    ['7%|以上', 'min', '以上'],
    ['3%|以内', 'max', '以内'],
    ['60%|以下', 'max', '以下'],
    ['20公里|多。', 'min', '多'],
    ['20公里|有余', 'min', '有余'],
  ])('%s is %s', (phrase, bound, word) => {
    expect(wordAfter(phrase)).toMatchObject({ bound, word });
  });

  test('余 and 多 that begin a word are none: 余额, 多个', () => {
    expect(wordAfter('30亿元|余额')).toBeUndefined();
    expect(wordAfter('20公里|多个路段')).toBeUndefined();
  });
});

describe('words before the whole a share is of', () => {
  test.each([
    ['约占全市的|五分之一', 'about'],
    ['超过上年的|10倍', 'min'],
    ['不足全部企业的|1%', 'max'],
  ] as const)('%s', (phrase, bound) => {
    expect(boundAcross(phrase.replace('|', ''), phrase.indexOf('|'), 0)).toBe(bound);
  });

  test('占全市的1/5 is exact, and 约30家占全市的1/5 bounds the 30', () => {
    expect(boundAcross('占全市的1/5', 4, 0)).toBeUndefined();
    expect(boundAcross('约30家占全市的1/5', 8, 0)).toBeUndefined();
  });
});
