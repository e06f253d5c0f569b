import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../lib/page/step-place.ts';

/** Places at 10, 20, 30 of a text, ten pixels a sign, seen from the sign at the top of the window. */
const places = [10, 20, 30].map((start) => ({ start, end: start + 4 }));
const seenFrom = (top: number) => (place: { start: number }) => (place.start - top) * 10;

describe('the place beside one', () => {
  it('is the next or the one before, round the ends', () => {
    const [first, second, third] = places;
    expect(placeBeside(places, second!, 1, seenFrom(0))).toBe(third);
    expect(placeBeside(places, second!, -1, seenFrom(0))).toBe(first);
    expect(placeBeside(places, third!, 1, seenFrom(0))).toBe(first);
    expect(placeBeside(places, first!, -1, seenFrom(0))).toBe(third);
  });

  it('is the first in sight or below, or the last above, where the reader has gone elsewhere', () => {
    const [first, second, third] = places;
    expect(placeBeside(places, null, 1, seenFrom(15))).toBe(second);
    expect(placeBeside(places, null, -1, seenFrom(25))).toBe(second);
    expect(placeBeside(places, null, 1, seenFrom(40))).toBe(first);
    expect(placeBeside(places, null, -1, seenFrom(40))).toBe(third);
  });

  it('is none where there are no places', () => {
    expect(placeBeside([], null, 1, seenFrom(0))).toBeNull();
    expect(placeBeside([], { start: 3, end: 4 }, -1, seenFrom(0))).toBeNull();
  });
});
