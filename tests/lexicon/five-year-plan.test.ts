import { describe, expect, it } from 'vitest';
import { planTimeAtEnd } from '../../lib/lexicon/five-year-plan.ts';

describe('a time told by a five-year plan', () => {
  it.each([
    ['旅游收入“十五五”以来', '旅游收入'],
    ['粮食产量十四五期间', '粮食产量'],
    ['森林覆盖率“十九五”期末', '森林覆盖率'],
    // The tenth plan has no second number.
    ['贫困人口“十五”末', '贫困人口'],
    // A plan itself is no time, nor is 五年以来.
    ['编制“十五五”规划', '编制“十五五”规划'],
    ['五年以来', '五年以来'],
    ['三十五以来', '三十五以来'],
  ])('%s → %s', (words, rest) => {
    expect(words.replace(planTimeAtEnd, '')).toBe(rest);
  });
});
