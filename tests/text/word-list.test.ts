import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordList } from '../../lib/text/word-list.ts';

/** Read anew for each test. */
const list = () => new WordList(['增', '增长', '增长率', '年均增长', '长']);

describe('words of a list in a text', () => {
  test.each([
    ['the longest that starts there', '增长率8%', 0, undefined, '增长率'],
    ['a shorter one where the longest goes beyond the limit', '增长率8%', 0, 2, '增长'],
    ['one letter', '增加8%', 0, undefined, '增'],
    ['none at the limit', '增长', 0, 0, ''],
    ['none', '下降', 0, undefined, ''],
    ['none where only the first letter is one of a longer word', '年底', 0, undefined, ''],
  ] as const)('at a place: %s', (_why, text, at, limit, word) => {
    expect(list().at(text, at, limit)).toBe(word);
  });

  test.each([
    ['the longest that ends there', '年均增长', 4, undefined, '年均增长'],
    ['a shorter one where the longest begins before the floor', '年均增长', 4, 1, '增长'],
    ['one letter', '生长', 2, undefined, '长'],
    ['none at the floor', '增长', 2, 2, ''],
    ['none', '下降', 2, undefined, ''],
    ['none that ends in a letter of its middle', '年均', 2, undefined, ''],
  ] as const)('before a place: %s', (_why, text, end, floor, word) => {
    expect(list().before(text, end, floor)).toBe(word);
  });

  test('the next one, up to a limit', () => {
    expect(list().next('产量年均增长8%', 0)).toEqual({ at: 2, word: '年均增长' });
    expect(list().next('产量年均增长8%', 3)).toEqual({ at: 4, word: '增长' });
    expect(list().next('产量年均增长8%', 0, 5)).toEqual({ at: 4, word: '增' });
    expect(list().next('产量年均增长8%', 0, 4)).toBeUndefined();
  });

  test('whole words only are in it', () => {
    expect(list().has('增长')).toBe(true);
    expect(list().has('年均')).toBe(false);
  });
});

test('in any text: what looking for each word in turn would find', () => {
  const letters = fc.string({ unit: fc.constantFrom('增', '长', '率', '年', '均', '降'), maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(12), fc.nat(12), (text, at, other) => {
      const words = ['增', '增长', '增长率', '年均增长', '长'];
      const fitting = (ends: (word: string) => boolean) =>
        words.filter(ends).sort((a, b) => b.length - a.length)[0] ?? '';
      const limit = Math.min(other, text.length);
      expect(list().at(text, at, limit)).toBe(
        fitting((word) => text.startsWith(word, at) && at + word.length <= limit),
      );
      const end = Math.min(at, text.length);
      expect(list().before(text, end, other)).toBe(
        fitting((word) => end - word.length >= other && text.startsWith(word, end - word.length)),
      );
    }),
  );
});
