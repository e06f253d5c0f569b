/** How far down the window a reader's eyes are taken to be: where a place that is jumped to comes to stand. */
const READING_LINE = 0.5;

/**
 * The last of several places that begins above the line where a reader reads.
 *
 * @param places in the order of the text, which is the order down the page
 * @param topOf how far below the top of the window a place begins, in pixels; null where it is not shown
 * @param height of the window, in pixels
 * @returns null where all of them are further down
 */
export function placeInView<Place>(
  places: readonly Place[],
  topOf: (place: Place) => number | null,
  height: number,
): Place | null {
  const isPassed = (top: number) => top <= height * READING_LINE;
  let best: Place | null = null;
  let low = 0;
  let high = places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const seen = firstShown(places, topOf, middle, low);
    if (seen === null) {
      low = middle + 1;
    } else if (isPassed(seen.top)) {
      best = seen.place;
      low = middle + 1;
    } else {
      high = seen.index - 1;
    }
  }
  return best;
}

/** The nearest place at or before an index that is shown at all. */
function firstShown<Place>(
  places: readonly Place[],
  topOf: (place: Place) => number | null,
  from: number,
  least: number,
): { readonly place: Place; readonly top: number; readonly index: number } | null {
  for (let index = from; index >= least; index -= 1) {
    const place = places[index];
    const top = place === undefined ? null : topOf(place);
    if (place !== undefined && top !== null) return { place, top, index };
  }
  return null;
}
