import { describe, expect, it } from 'vitest';
import { planTimeAtEnd, planYears, yearsOfPlan } from '../../lib/lexicon/five-year-plan.ts';
import { withWords } from '../../lib/lexicon/with-words.ts';

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

describe('the years of a plan', () => {
  it.each([
    ['十四', [2021, 2025]],
    ['十五', [2026, 2030]],
    ['14', [2021, 2025]],
    ['九', [1996, 2000]],
    ['六', undefined],
    ['二十一', undefined],
    ['', undefined],
  ])('by its number %s', (number, years) => {
    expect(planYears(number)).toEqual(years);
  });

  it.each([
    ['“十四五”', [2021, 2025]],
    ['十四五', [2021, 2025]],
    ['“十五”', [2001, 2005]],
    ['', undefined],
  ])('by its name %s', (name, years) => {
    expect(yearsOfPlan(name)).toEqual(years);
  });
});

describe('a pattern with plans', () => {
  const compared = withWords(/较(PLAN)期?末/);

  it.each([
    ['较“十三五”期末增长', '“十三五”'],
    ['较十三五末增长', '十三五'],
    ['较“十五”末增长', '“十五”'],
    // Fifteen of something.
    ['较十五期末增长', undefined],
    ['较三十三五末增长', undefined],
  ])('in %s: %s', (text, name) => {
    expect(compared.exec(text)?.[1]).toBe(name);
  });
});
