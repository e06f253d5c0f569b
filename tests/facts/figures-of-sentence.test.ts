import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { nameConfidence } from '../../lib/facts/confidence.ts';
import type { Basis } from '../../lib/model/schema.ts';
import { inKind, inPlan, inReview, reportOf } from './read.ts';

const against = (basis: Basis | null) => (basis === null ? '' : ` against ${basis.text}`);

describe('a fall between two figures is one of each, the greater first', () => {
  test.each([
    ['出口下降5%-8%。', [-8, -5]],
    ['出口增长5%-8%。', [5, 8]],
  ])('%s', (words, value) => {
    expect(inReview(words).map((fact) => fact.value)).toEqual([value]);
  });
});

test('a share of a plan is held against it, in per cent or in times; an amount is not', () => {
  const read = (words: string) => inReview(words).map(({ basis }) => basis?.text ?? null);
  expect(read('造林完成年度任务的113%。')).toEqual(['年度任务']);
  expect(read('固定资产投资完成年度计划的1.2倍。')).toEqual(['年度计划']);
  expect(read('完成年度造林任务20万亩。')).toEqual([null]);
});

test('经济 names something only where it grows', () => {
  const read = (words: string) => inReview(words).map(({ name, indicator }) => `${name} ${indicator}`);
  expect(read('经济增长5.5%。')).toEqual(['经济增长 gdp']);
  expect(read('经济达到500亿元。')).toEqual(['经济 null']);
});

describe('what was planned and carried out', () => {
  test.each([
    // Two things have each their own.
    ['治沙、造林分别完成年度任务的113%和220%。', ['治沙任务', '造林任务']],
    // Of a budget the share is that of what the budget is for.
    ['教育支出完成调整预算的99.1%。', ['教育支出 against 调整预算']],
    ['税收收入5亿元，为预算的61%。', ['税收收入', '税收收入 against 预算']],
    // So much land is no share of a plan.
    ['完成造林任务20万亩。', ['造林任务']],
  ])('%s', (words, expected) => {
    expect(inReview(words).map(({ name, basis }) => name + against(basis))).toEqual(expected);
  });
});

describe('how sure a name is', () => {
  test.each([
    ['新增市场主体43万家、达到79.1万家。', [0.95, 0.6]],
    ['新设企业10.5万户，增长4%。', [0.95, 0.95]],
    ['年末企业100.2万户，增长4.1%。', [0.95, 0.6]],
    ['治理流域，建成公园6个。', [0.95]],
  ])('one that says little, taken from another clause, is less so: %s', (words, expected) => {
    expect(inReview(words).map(({ confidence }) => confidence)).toEqual(expected);
  });

  test('the second opinion’s doubt is the fact’s: below 0.6 it is to be checked', () => {
    expect([0, 0.5, 0.76].map(nameConfidence).every((sure) => sure >= 0.499 && sure < 0.6)).toBe(true);
    expect(nameConfidence(0.5)).toBeLessThan(nameConfidence(0.7));
    expect(nameConfidence(0.77)).toBe(0.6);
    expect(nameConfidence(1)).toBe(1);
  });

  test.each([
    [1, 0.95],
    [0.5, nameConfidence(0.5)],
  ])('a name chosen with certainty %d', (certainty, confidence) => {
    const { text } = reportOf({ review: '新建公园6个。' });
    const { facts } = analyze(text, undefined, {
      segmenter: (sentence) => [...sentence],
      names: (_text, _sentence, frames) => frames.map(() => ({ name: '城市公园', certainty })),
    });
    expect(facts).toMatchObject([{ name: '城市公园', confidence }]);
  });
});

describe('what there is when a plan is made', () => {
  test('is that of the year before an outline, and of the year of a report', () => {
    expect(inKind('newPlan', '现有公园6个。').map(({ period }) => period)).toEqual(['2020']);
    expect(inPlan('推进已批建的3家省实验室建设。').map(({ period }) => period)).toEqual(['2025']);
  });

  test('of an outline that says no year it has none', () => {
    const { facts } = analyze(
      '青岚市国民经济和社会发展规划纲要\n第一章 发展基础\n成效明显。\n第二章 主要目标\n现有公园6个。\n',
    );
    expect(facts.map(({ period }) => period)).toEqual([null]);
  });

  test('what is left behind is there, whatever is aimed at', () => {
    expect(inReview('力争城镇化率由65%提高到70%。').map(({ span, status, stage }) => [span, status, stage])).toEqual([
      ['65%', 'actual', 'baseline'],
      ['70%', 'target', 'annual-target'],
    ]);
  });
});

describe('a sentence of the plan that opens with last year', () => {
  const read = (words: string) => inPlan(words).map(({ status }) => status);
  test.each([
    ['去年新建学校6所，培训教师2万人次。', ['actual', 'actual']],
    ['去年建成的6所学校要用好，培训教师2万人次。', ['actual', 'target']],
    ['去年新建学校6所，今年要培训教师2万人次。', ['actual', 'target']],
    // It opens with this year.
    ['今年继续支持，去年新建学校6所，培训教师2万人次。', ['actual', 'target']],
  ])('%s', (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  test('its first clause is what there is, the next what was done', () => {
    const stages = (words: string) => inPlan(words).map(({ stage }) => stage);
    expect(stages('去年新建学校6所，培训教师2万人次。')).toEqual(['baseline', 'achieved']);
    expect(stages('去年新建学校6所、培训教师2万人次。')).toEqual(['baseline', 'baseline']);
  });
});

test('an investment in one thing is not that of the whole', () => {
  const [sum] = inReview('持续推进流域综合治理，投资187亿元，实施项目169个。');
  expect(sum).toMatchObject({ name: '项目投资', indicator: null });
});

test('an aim that goes further tells of which it does', () => {
  const [first, second] = inPlan('固定资产投资增长7%以上、力争8%。');
  expect(second).toMatchObject({ name: '固定资产投资', stretchOf: first?.id });
});

describe('a bound word outside a list binds all of it', () => {
  const read = (words: string) => inPlan(words).map(({ span, bound }) => `${span} ${bound}`);
  test.each([
    ['税收和投资分别超过10%和20%。', ['10% min', '20% min']],
    ['投资、消费和出口分别增长4%、5%和6%左右。', ['4% about', '5% about', '6% about']],
    ['城乡居民收入均超过8%和9%。', ['8% min', '9% min']],
    ['失业率和物价涨幅分别控制在5%和3%以内。', ['5% max', '3% max']],
    ['失业率控制在5%、3%以内。', ['5% max', '3% max']],
    // What has a bound of its own keeps it.
    ['投资和消费分别达到约10%和20%以上。', ['10% about', '20% min']],
    // Nothing says that they are a list.
    ['投资和消费增长5%和6%左右。', ['5% exact', '6% about']],
    ['投资和消费增速超10%和20%。', ['10% min', '20% exact']],
    // One alone.
    ['投资增长5%，消费增长6%左右。', ['5% exact', '6% about']],
  ])('%s', (words, expected) => {
    expect(read(words)).toEqual(expected);
  });
});
