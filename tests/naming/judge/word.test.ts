import { describe, expect, it } from 'vitest';
import { wordsOfWritten } from './tagged.ts';

const clausesOf = (sentence: string) => wordsOfWritten(sentence).map(({ text, clause }) => `${text}${clause}`);

describe('the words of a sentence', () => {
  it('has a figure as one word', () => {
    const words = wordsOfWritten('建成/v 车间 12个/figure');
    expect(words.map(({ text, tag, figure }) => [text, tag, figure])).toEqual([
      ['建成', 'v', -1],
      ['车间', 'n', -1],
      ['12个', 'figure', 0],
    ]);
  });

  it.each([
    ['a comma parts clauses', '建成/v 车间 ,/x 新增/v 学位', ['建成0', '车间0', ',1', '新增1', '学位1']],
    ['a comma in a quotation does not', '“/x 快/a ,/x 稳/a ”/x 行动', ['“0', '快0', ',0', '稳0', '”0', '行动0']],
    ['a stop ends a quotation that was never closed', '“/x 快/a 。/x 学位', ['“0', '快0', '。1', '学位1']],
  ])('%s', (_why, sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected);
  });
});
