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
    expect(changes('五年来，高新技术企业从264家增至767家，年均增长30.6%。')).toEqual({ '767家': '30.6%' });
  });

  it('is not that of another sentence, nor of another thing', () => {
    expect(changes('2024年，地区生产总值486.3亿元。地区生产总值增长5.6%，固定资产投资增长4.1%。')).toEqual({});
  });
});
