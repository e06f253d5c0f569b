import { describe, expect, test } from 'vitest';
import { firstWhere } from '../../lib/text/first-where.ts';

describe('the first place where something holds', () => {
  test.each([
    [[], 0],
    [[1, 2, 3], 3],
    [[1, 5, 9], 1],
    [[7], 0],
    [[5, 5, 5], 0],
    [[1, 2, 3, 4, 5], 4],
  ])('of %j, more than four: %i', (list, index) => {
    expect(firstWhere(list.length, (at) => list[at]! > 4)).toBe(index);
  });
});
