import { describe, expect, test } from 'vitest';
import { nameRanges } from '../../lib/quantity/name-range.ts';

const names = (text: string) => nameRanges(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('names', () => {
  test('short quotations and titles of any length', () => {
    expect(names('开展“5080”攻坚')).toEqual(['“5080”']);
    expect(names('印发《青岚区生态环境保护三年行动方案(2023—2025年)》')).toEqual([
      '《青岚区生态环境保护三年行动方案(2023—2025年)》',
    ]);
    expect(names('〔2024〕20号')).toEqual(['〔2024〕']);
  });

  test('a quotation with a comma or a long one is speech, and its figures are figures', () => {
    expect(names('他说“增长5%,很好”')).toEqual([]);
    expect(names('“全区规模以上工业企业数量达到了三百二十家”')).toEqual([]);
  });

  test('an unclosed quotation names nothing', () => {
    expect(names('“5080攻坚，增长5%。')).toEqual([]);
    expect(names('《方案，增长5%。')).toEqual([]);
  });

  test('a quotation inside a title is part of the title', () => {
    expect(names('《关于“5080”攻坚的意见》')).toEqual(['《关于“5080”攻坚的意见》']);
  });
});
