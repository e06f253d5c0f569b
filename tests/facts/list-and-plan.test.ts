import { describe, expect, it } from 'vitest';
import { inPlan, inReview, names } from './read.ts';

describe('the number of an item', () => {
  it.each([
    ['2.改造老旧小区36个。', '36个 老旧小区'],
    ['12.新建公园6个。', '6个 新建公园'],
    ['3.开工项目12个，总投资36亿元。', '12个 开工项目', '36亿元 开工项目总投资'],
    // Look-alikes: the dot of a number.
    ['3.2万亩高标准农田建成。', '3.2万亩 高标准农田'],
    ['2.5万户居民受益。', '2.5万户 居民'],
    ['建成5G基站1.2万座。', '1.2万座 5G基站'],
  ])('is no part of a name: %s', (words, ...named) => {
    expect(names(inPlan(words))).toEqual(named);
  });
});

describe('a share of a plan', () => {
  it.each([
    [
      '一般公共预算收入41.5亿元，完成年初预算的101.3%，增长4.6%。',
      '41.5亿元 一般公共预算收入',
      '101.3% 一般公共预算收入',
      '4.6% 一般公共预算收入',
    ],
    [
      '1、教育支出完成94亿元，为预算的99.1%，增加32亿元，增长51.5%。',
      '94亿元 教育支出',
      '99.1% 教育支出',
      '32亿元 教育支出',
      '51.5% 教育支出',
    ],
    ['政府性基金收入预算为53.6亿元，实际完成54.9亿元。', '53.6亿元 政府性基金收入预算', '54.9亿元 政府性基金收入'],
    ['民间投资完成全年任务的98%，增长3%。', '98% 民间投资全年任务', '3% 民间投资'],
    // Look-alikes: the budget itself grows, and a share that is of no plan.
    ['安排年初预算12亿元，增长4%。', '12亿元 年初预算', '4% 年初预算'],
    ['高新技术产品产值占比达到36%，提高2个百分点。', '36% 高新技术产品产值占比', '2个百分点 高新技术产品产值占比'],
  ])('is not what grows behind it: %s', (words, ...named) => {
    expect(names(inReview(words))).toEqual(named);
  });
});

describe('a rate of growth that is a level', () => {
  it('keeps its name whole', () => {
    const facts = [...inReview('人口自然增长率为3.2‰。'), ...inPlan('人口自然增长率控制在5‰以内。')];
    expect(facts.map(({ name, kind, value }) => [name, kind, value])).toEqual([
      ['人口自然增长率', 'level', 3.2],
      ['人口自然增长率', 'level', 5],
    ]);
  });

  it('is not every rate of growth', () => {
    expect(inReview('地区生产总值增长率5.6%。').map(({ name, kind }) => [name, kind])).toEqual([
      ['地区生产总值', 'growth'],
    ]);
  });
});

describe('a verb before what was built', () => {
  it.each([
    ['兴建农村公路120公里。', '120公里 农村公路'],
    // Look-alikes: the same letters inside of a noun.
    ['新兴建筑企业36家。', '36家 新兴建筑企业'],
    ['复兴建材产业园3个。', '3个 复兴建材产业园'],
  ])('is dropped: %s', (words, named) => {
    expect(names(inReview(words))).toEqual([named]);
  });
});

describe('a figure that nothing names', () => {
  it.each(['连续6年获评全国先进。', '由2016年的320亿元增加到486.3亿元。'])('is no row: %s', (words) => {
    expect(names(inReview(words))).toEqual([]);
  });

  it('is one where its unit says what it counts', () => {
    expect(names(inReview('其中：36户。'))).toEqual(['36户 户']);
  });
});
