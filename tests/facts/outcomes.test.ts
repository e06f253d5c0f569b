import { describe, expect, test } from 'vitest';
import { reportOf } from './read.ts';

/** The results without a figure of some words in a review. */
function outcomes(words: string): string[] {
  const { analysis } = reportOf({ review: words });
  return analysis.outcomes.map(({ name, text }) => `${name} | ${text}`);
}

describe('results told in words', () => {
  test.each([
    ['居民消费价格与上年持平。', '居民消费价格 | 居民消费价格与上年持平'],
    ['约束性指标全部完成。', '约束性指标 | 约束性指标全部完成'],
    ['就业超额完成全年任务。', '就业 | 就业超额完成全年任务'],
    ['投资、社零未达年初预期。', '投资、社零 | 投资、社零未达年初预期'],
    ['居民收入与经济增长基本同步。', '居民收入 | 居民收入与经济增长基本同步'],
  ])('%s', (words, told) => {
    expect(outcomes(words)).toEqual([told]);
  });

  test.each([
    // So long a name is none.
    '全区重点领域和关键行业以及重点用能企业的能耗双控和主要污染物排放总量控制约束性指标全部完成。',
    // Somebody did what was set; nothing says of what.
    '招商引资成效明显，超额完成年度计划。',
    '与上年持平。',
    '水全部达标。',
    '各部门圆满完成全年任务。',
    '投资环境明显改善。',
    // What fell short of nothing that was set.
    '消费低于往常。',
    // A result with its figure is a fact.
    '投资增长3.1%，未达年初预期。',
  ])('but not %s', (words) => {
    expect(outcomes(words)).toEqual([]);
  });
});
