import { describe, expect, test } from 'vitest';
import { readOrdinal } from '../../lib/text/ordinal.ts';

describe('a small number in either script', () => {
  test.each([
    ['12', 12],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十一', 31],
    ['一', 1],
    ['', undefined],
    ['百', undefined],
    ['二十百', undefined],
    ['3十', undefined],
  ])('%s: %s', (written, number) => {
    expect(readOrdinal(written)).toBe(number);
  });
});
