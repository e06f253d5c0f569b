import type { Span } from '../text/span.ts';

/** The direction of a step through the places of a page. */
export type Step = 1 | -1;

/**
 * The place after or before one in the order of the text, round the ends.
 *
 * @param places in the order of the text
 * @param from the place to go on from; null where the reader has gone elsewhere: then the step leads to the first place
 *   at or below the top of the window, or back to the last one above it
 * @param topOf how far below the top of the window a place stands, in pixels; null where it is not shown
 */
export function placeBeside<Place extends Span>(
  places: readonly Place[],
  from: Span | null,
  by: Step,
  topOf: (place: Place) => number | null,
): Place | null {
  const end = places.at(by === 1 ? 0 : -1) ?? null;
  if (from !== null) {
    const isAfter = (one: Place) => one.start > from.start;
    const isBefore = (one: Place) => one.start < from.start;
    return (by === 1 ? places.find(isAfter) : places.findLast(isBefore)) ?? end;
  }
  const isBelow = (one: Place) => (topOf(one) ?? -1) >= 0;
  return (by === 1 ? places.find(isBelow) : places.findLast((one) => !isBelow(one))) ?? places[0] ?? null;
}
