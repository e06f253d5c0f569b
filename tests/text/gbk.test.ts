import { describe, expect, test } from 'vitest';
import { characterOf, commonness, pairOf } from '../../lib/text/gbk.ts';

describe('the two bytes of a character', () => {
  test.each([
    ['中', 0xd6d0],
    ['。', 0xa1a3],
    ['（', 0xa3a8],
    ['體', 0xf377],
  ])('%s', (character, pair) => {
    expect(pairOf(character)).toBe(pair);
    expect(characterOf(pair >> 8, pair & 0xff)).toBe(character);
  });

  test('ASCII has none, and no pair writes with a second byte below 0x40', () => {
    expect(pairOf('a')).toBeUndefined();
    expect(characterOf(0xd6, 0x20)).toBeUndefined();
  });
});

/** By what row a pair stands in, to its first and its last place. */
describe('how well a pair fits into a Chinese text', () => {
  test.each([
    ['the first of the common characters', 0xb0a1, 1],
    ['中', 0xd6d0, 1],
    ['the last of the common characters', 0xd7f9, 1],
    ['a place behind them that is empty', 0xd7fa, -2],
    ['a common first byte before a second one of the extension', 0xb0a0, 0.2],
    ['。', 0xa1a3, 0.5],
    ['the last of the usual punctuation', 0xa1bf, 0.5],
    ['± behind it', 0xa1c0, -1],
    ['，', 0xa3ac, 0.5],
    ['a full-width letter', 0xa3c1, -1],
    ['a circled number', 0xa2d9, -2],
    ['a line of a box', 0xa9a4, -2],
    ['the first of the rare characters', 0xd8a1, -0.5],
    ['the last of them', 0xf7fe, -0.5],
    ['a rare first byte before a second one of the extension', 0xd8a0, 0.2],
    ['private use', 0xaaa1, -2],
    ['the end of private use', 0xaffe, -2],
    ['a first byte of private use before a second one of the extension', 0xaa40, 0.2],
    ['private use at the end', 0xf8a1, -2],
    ['a character at the end that is none of it', 0xf840, 0.2],
    ['體', 0xf377, 0.2],
    ['the extension before the symbols', 0x8140, 0.2],
  ])('%s', (_what, pair, fits) => {
    expect(commonness(pair)).toBe(fits);
  });
});
