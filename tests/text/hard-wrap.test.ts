import { describe, expect, test } from 'vitest';
import { hardWraps } from '../../lib/text/hard-wrap.ts';
import { normalize } from '../../lib/text/normalize.ts';

const joined = (text: string) => normalize(text, { cuts: hardWraps(text) }).text;

describe('a break that only wraps a line is left out', () => {
  test.each([
    ['全年完成投资1,2\n34.5亿元，增长8%。', '全年完成投资1,234.5亿元,增长8%。', 'inside a group of digits'],
    ['全年接待游客12.\n5万人次，增长3%。', '全年接待游客12.5万人次,增长3%。', 'behind the decimal sign'],
    ['产业结构调整为13.0:\n54.2:\n32.8，更趋合理。', '产业结构调整为13.0:54.2:32.8,更趋合理。', 'inside a ratio'],
    ['外贸进出口总额320\n亿元，增长5%。', '外贸进出口总额320亿元,增长5%。', 'between number and unit'],
    ['外贸进出口总额320 \r\n亿元，增长5%。', '外贸进出口总额320亿元,增长5%。', 'blanks and both signs of a break'],
    [
      '今年以来，全区上下同心协力推进项目建设，完成固定资产投\n资34.5亿元，比上年增长8.2%。',
      '今年以来,全区上下同心协力推进项目建设,完成固定资产投资34.5亿元,比上年增长8.2%。',
      'inside a word',
    ],
    [
      '全区上下同心协力推进项目建设和产业升级取得了\n新的成绩工业投资保持两位数增长服务业比重稳步\n提高城乡居民收入差距继续缩小民生支出占比超过\n七成。',
      '全区上下同心协力推进项目建设和产业升级取得了新的成绩工业投资保持两位数增长服务业比重稳步提高城乡居民收入差距继续缩小民生支出占比超过七成。',
      'three full lines and what is left',
    ],
    [
      '新增农田8.6万亩，改造小区112\n0个，惠及居民12.5万户，新增岗\n位3.64万个，新建改建公路320\n公里，新建校舍16所。',
      '新增农田8.6万亩,改造小区1120个,惠及居民12.5万户,新增岗位3.64万个,新建改建公路320公里,新建校舍16所。',
      'lines of as many letters, however many of them are digits',
    ],
  ])('%j', (text, expected) => {
    expect(joined(text)).toBe(expected);
  });
});

describe('a break between paragraphs, headings, items and cells stays', () => {
  test.each([
    ['一、二〇二四年工作回顾\n全区地区生产总值增长5.2%，财政收入增长3%。', 'a heading and its text'],
    ['今年以来，全区上下同心协力推进项目建设。\n完成投资34.5亿元，增长8%。', 'a sentence has ended'],
    ['今年以来，全区上下同心协力推进项目建设\n　　完成投资34.5亿元。', 'an indent'],
    ['今年以来，全区上下同心协力推进项目建设\n\n完成投资34.5亿元。', 'an empty line'],
    ['坚持稳中求进，全区上下同心协力推进项目\n（二）完成投资34.5亿元。', 'a mark'],
    ['指标\n2024年\n地区生产总值\n1234.5\n亿元\n5.2', 'cells one a line'],
    ['会议安排如下：\n8时30分开始', 'a colon of a sentence'],
    ['主要目标2025\n个数', 'a year is no number'],
    ['地区生产总值1234.5亿元\n财政收入88亿元', 'items'],
    ['1,2\n34', 'two cells without a word'],
    ['5.\n6', 'a cell and the next'],
  ])('%j: %s', (text) => {
    expect(hardWraps(text)).toEqual([]);
  });
});

describe('how full a line is', () => {
  const han = '全区上下同心协力推进项目建设和产业升级取得新的成绩工业投资保持增长服务业比重稳步提高';

  test('is told by the lines of its own block: behind an empty line they may be longer', () => {
    const wrapped = [han.slice(0, 24), han.slice(1, 25), han.slice(2, 26), han.slice(3, 20)].join('\n');
    expect(hardWraps(`${wrapped}\n\n${han.repeat(2)}`)).toHaveLength(3);
    expect(hardWraps(`${han.repeat(2)}\n\n${wrapped}`)).toHaveLength(3);
    expect(hardWraps(`${wrapped}\n${han.repeat(2)}`)).toEqual([]);
  });

  test('is told by cells, of which a digit takes one and a Han character two', () => {
    const mixed = (digits: number) => `${'1'.repeat(digits)}${han.slice(0, 24 - digits / 2)}`;
    expect(hardWraps([mixed(0), mixed(10), mixed(20), han.slice(0, 9)].join('\n'))).toHaveLength(3);
  });

  test('or by letters, where more lines have as many', () => {
    const mixed = (digits: number) => `${'1'.repeat(digits)}${han.slice(0, 24 - digits)}`;
    expect(hardWraps([mixed(0), mixed(8), mixed(16), mixed(12), han.slice(0, 9)].join('\n'))).toHaveLength(4);
  });
});

test('a text of one long line, of none, and of a hundred thousand lines', () => {
  expect(hardWraps('')).toEqual([]);
  expect(hardWraps('全'.repeat(1000))).toEqual([]);
  expect(hardWraps('\n'.repeat(100_000))).toEqual([]);
});
