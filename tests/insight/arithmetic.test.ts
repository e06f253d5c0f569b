import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, divided, exact, minus, plus, times, toNumber } from '../../lib/insight/exact.ts';
import {
  compound,
  difference,
  type Interval,
  overlap,
  point,
  product,
  quotient,
  sum,
} from '../../lib/insight/interval.ts';

const decimals = fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 100);
const interval = (low: number, high: number): Interval => ({ low: exact(low), high: exact(high) });

describe('exact decimals', () => {
  test('are what was printed, not the nearest double', () => {
    const tenths = plus(exact(0.1), exact(0.2));
    expect(compare(tenths, exact(0.3))).toBe(0);
    expect(exact(1e-7)).toEqual({ top: 1n, under: 10_000_000n });
    expect(exact(1.5e21)).toEqual({ top: 1_500_000_000_000_000_000_000n, under: 1n });
  });

  test('of what is no number there is none', () => {
    expect(() => exact(Number.NaN)).toThrow(RangeError);
    expect(() => exact(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => divided(exact(1), exact(0))).toThrow(RangeError);
  });

  test('taken apart and put together they are the same', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(minus(plus(exact(a), exact(b)), exact(b)), exact(a))).toBe(0);
        if (b !== 0) expect(compare(times(divided(exact(a), exact(b)), exact(b)), exact(a))).toBe(0);
        expect(toNumber(exact(a))).toBeCloseTo(a, 6);
      }),
    );
  });
});

describe('intervals', () => {
  test('hold what any of their values gives', () => {
    const positive = fc.integer({ min: 1, max: 1e6 }).map((units) => units / 100);
    const inside = fc.tuple(positive, positive, positive, positive);
    fc.assert(
      fc.property(inside, ([a, width, b, other]) => {
        const [x, y] = [interval(a, a + width), interval(b, b + other)];
        const [u, v] = [exact(a), exact(b + other)];
        for (const [held, value] of [
          [sum(x, y), plus(u, v)],
          [difference(x, y), minus(u, v)],
          [product(x, y), times(u, v)],
          [quotient(x, y), divided(u, v)],
        ] as const)
          expect(overlap(held, point(value))).toBe(true);
      }),
    );
  });

  test('meet at their ends, and beyond an open one', () => {
    expect(overlap(interval(1, 2), interval(2, 3))).toBe(true);
    expect(overlap(interval(1, 2), interval(2.01, 3))).toBe(false);
    expect(overlap({ low: exact(5), high: null }, interval(7, 8))).toBe(true);
    expect(overlap({ low: exact(5), high: null }, interval(3, 4))).toBe(false);
  });

  test('a growth of 10% over two years is one of 21%', () => {
    const grown = compound(interval(0.1, 0.1), 2);
    expect(grown.low && toNumber(grown.low)).toBe(1.21);
  });
});
