import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { changesOf } from '../../lib/insight/change.ts';

describe('the change given with an amount', () => {
  function changes(text: string): Record<string, string> {
    const { facts } = analyze(text);
    const printed = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const found = changesOf(facts);
    return Object.fromEntries(
      facts.flatMap((fact) => {
        const change = found.get(fact.id);
        return change === undefined ? [] : [[printed(fact), printed(change)]];
      }),
    );
  }

  it('stands in the same sentence under the same name', () => {
    expect(changes('2024年，地区生产总值486.3亿元，增长5.6%；一般公共预算收入31.42亿元，增长3.8%。')).toEqual({
      '486.3亿元': '5.6%',
      '31.42亿元': '3.8%',
    });
  });

  it('is that of what was reached, not of the base it is counted from', () => {
    expect(changes('2024年，高新技术企业从264家增至767家，增长190.5%。')).toEqual({ '767家': '190.5%' });
  });

  it('is of the same time: the mean of five years is no change to the last of them', () => {
    expect(changes('“十三五”期末，实现地区生产总值1682.15亿元，年均增长8.1%。')).toEqual({});
    const report = '2021年青岚区政府工作报告\n一、“十三五”时期工作回顾\n';
    expect(changes(`${report}五年来，高新技术企业从264家增至767家，年均增长30.6%。`)).toEqual({});
  });

  it('is against the time before, and no distance from another place or a time long ago', () => {
    expect(changes('2024年，城镇调查失业率4.5%，低于全国0.6个百分点。')).toEqual({});
    expect(changes('2024年，森林覆盖率76.7%，比2015年提高1.9个百分点。')).toEqual({});
    expect(changes('2024年，空气质量优良天数329天，同比增加4天。')).toEqual({ '329天': '4天' });
  });

  it('is not that of another sentence, nor of another thing', () => {
    expect(changes('2024年，地区生产总值486.3亿元。地区生产总值增长5.6%，固定资产投资增长4.1%。')).toEqual({});
  });
});
