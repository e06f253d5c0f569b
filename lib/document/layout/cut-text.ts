import type { Span } from '../../text/span.ts';
import type { PagesText } from './pages-text.ts';

/** A text without some of its lines; all that points into it points to the same letters as before. */
export function cutText({ text, shape, pieces }: PagesText, cuts: readonly Span[]): PagesText {
  if (cuts.length === 0) return { text, shape, pieces };
  const shift = shiftOf(cuts);
  const isKept = ({ start }: Span) => !cuts.some((cut) => start >= cut.start && start < cut.end);
  const moved = <Range extends Span>(range: Range): Range => ({
    ...range,
    start: range.start - shift(range.start),
    end: range.end - shift(range.start),
  });
  // What is lost may reach over all of the text.
  const leftOf = ({ start, end }: Span): Span[] => {
    const first = cuts.find((cut) => start >= cut.start && start < cut.end)?.end ?? start;
    const last = cuts.find((cut) => end > cut.start && end <= cut.end)?.start ?? end;
    return first < last ? [{ start: first - shift(first), end: last - shift(last) }] : [];
  };
  let kept = '';
  let at = 0;
  for (const { start, end } of cuts) {
    kept += text.slice(at, start);
    at = end;
  }
  return {
    text: (kept + text.slice(at)).replace(/\n$/, ''),
    shape: {
      ...shape,
      tables: (shape.tables ?? []).filter(isKept).map((table) => ({ ...moved(table), cells: table.cells.map(moved) })),
      lost: (shape.lost ?? []).flatMap(leftOf),
      ...(shape.footnotes === undefined ? {} : { footnotes: shape.footnotes - shift(shape.footnotes) }),
      softBreaks: (shape.softBreaks ?? [])
        .filter((at) => isKept({ start: at - 1, end: at }))
        .map((at) => at - shift(at)),
      markers: (shape.markers ?? []).filter(isKept).map(moved),
    },
    pieces: pieces
      .filter(({ start, length }) => isKept({ start, end: start + length }))
      .map((piece) => ({ ...piece, start: piece.start - shift(piece.start) })),
  };
}

/** How many units are cut before a place; asked in the order of the text for most of what stands there. */
function shiftOf(cuts: readonly Span[]): (at: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (const { start, end } of cuts) {
    sum += end - start;
    sums.push(sum);
  }
  return (at) => {
    const behind = cuts.findLastIndex(({ end }) => end <= at);
    return behind < 0 ? 0 : (sums[behind] ?? 0);
  };
}
