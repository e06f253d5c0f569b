import { describe, expect, test } from 'vitest';
import { inReview, reportOf } from '../indicator/read.ts';

const checks = (review: string) =>
  reportOf({ review }).analysis.checks.map(({ kind, stated, computed, verdict }) => [kind, stated, computed, verdict]);

describe('arithmetic a report states itself', () => {
  test.each([
    ['规上工业企业从264家增至767家，增长190.5%。', 'growth', 190.5, 190.53, 'agrees'],
    ['规上工业企业从264家增至767家，增长150%。', 'growth', 150, 190.53, 'differs'],
    ['规上工业产值从2.6亿元增加到5.2亿元，增长1倍。', 'growth', 1, 1, 'agrees'],
    ['年度计划投资748.7亿元，实际完成投资543.8亿元，完成年度投资计划的72.6%。', 'progress', 72.6, 72.63, 'agrees'],
    ['年度计划投资748.7亿元，实际完成投资543.8亿元，完成年度投资计划的82.6%。', 'progress', 82.6, 72.63, 'differs'],
  ])('%s', (sentence, ...check) => {
    expect(checks(sentence)).toEqual([check]);
  });

  test('an average over the years of the span', () => {
    const text = '2025年青岚区政府工作报告\n——2025年1月16日在青岚区第五届人民代表大会第四次会议上\n';
    expect(text).toContain('2025');
    expect(checks('“十四五”期间，规上工业企业从264家增至767家，年均增长30.6%。')).toEqual([
      ['average-growth', 30.6, 30.56, 'agrees'],
    ]);
  });

  test('nothing is checked across sentences, names or units', () => {
    expect(checks('规上工业企业从264家增至767家。固定资产投资增长150%。')).toEqual([]);
    expect(checks('规上工业企业从264家增至767家，固定资产投资增长150%。')).toEqual([]);
    expect(checks('固定资产投资86亿元，增长150%。')).toEqual([]);
  });

  test('a check names the facts it is of', () => {
    const { analysis } = reportOf({ review: '规上工业企业从264家增至767家，增长190.5%。' });
    expect(analysis.checks[0]!.facts).toEqual(analysis.facts.map((fact) => fact.id));
    expect(inReview('新建公园6个。')).toHaveLength(1);
  });
});
