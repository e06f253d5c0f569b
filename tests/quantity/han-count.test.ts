import { describe, expect, test } from 'vitest';
import { spansOf } from './read.ts';

describe('Han numerals that count', () => {
  test.each([
    ['新增上市企业两家', '两家'],
    ['建成三座水厂', '三座'],
    ['新建八所学校', '八所'],
    ['改造四个重点村', '四个'],
    ['吸引两千余人返乡', '两千余人'],
    ['装机突破千万千瓦', '千万千瓦'],
    ['税收超百亿元', '百亿元'],
    ['提高两个百分点', '两个百分点'],
    ['规模扩大三倍', '三倍'],
    ['连续五年', '五年'],
    ['连续十年', '十年'],
    ['整备用地万亩以上。', '万亩'],
    ['全年新增贷款百亿元以上', '百亿元'],
  ])('%s', (phrase, span) => {
    expect(spansOf(phrase)).toEqual([span]);
  });
});

describe('Han numerals that name', () => {
  test.each([
    '四个意识',
    '三个方面',
    '十六条措施',
    '百亿元产业',
    '跨越千年',
    '千万台',
    '万亩以上连片茶园',
    '投资亿元以上、税收千万元以上项目',
    '千万台以上。',
    '流转林地千亩以上。',
    '一家亲',
    '五次会议',
    '十二个',
    '首两家',
    '几百亿元',
    '八所港扩建',
  ])('%s', (phrase) => {
    expect(spansOf(phrase)).toEqual([]);
  });
});
