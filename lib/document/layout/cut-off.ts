import type { PageLayout } from './page-layout.ts';
import type { TextLine } from './text-line.ts';

/** Letters that reach so far over an edge, in full-width signs, are cut by it. */
const OVER = 0.08;
/** Letters that reach further over it are in the file, shown or not: nothing of the line is missing. */
const WHOLE = 1.3;
/** A line that ends less than this before an edge may go on behind it: a sign's own margins are no letters. */
const NO_MARGIN = 0.6;

/**
 * Tells which lines go on behind an edge. A browser that prints what is too wide for the paper, or for a frame on it,
 * writes no letter that would not be seen: of 增长12.5% only 增长1 may be in the file. The last letter of such a line
 * stands across the edge; lines that fill a frame end before it.
 */
export class CutOff {
  readonly #paper: ReadonlyMap<number, number>;
  /** Edges that cut some line. */
  readonly #cutting = new Set<number>();

  constructor(pages: readonly PageLayout[], lines: Iterable<TextLine>) {
    this.#paper = new Map(pages.map(({ number, width }) => [number, width]));
    for (const line of lines) {
      const edge = edgeOf(line);
      const over = (line.right - edge) / line.size;
      if (over > OVER && over < WHOLE) this.#cutting.add(Math.round(edge));
    }
  }

  /** Whether a line goes on where it is not shown. */
  has(line: TextLine): boolean {
    const edge = edgeOf(line);
    const over = (line.right - edge) / line.size;
    if (over < -NO_MARGIN) return false;
    // Nobody sets a line to the very edge of the paper.
    if (edge >= (this.#paper.get(line.page) ?? Number.POSITIVE_INFINITY)) return true;
    return over < WHOLE && this.#cutting.has(Math.round(edge));
  }
}

/** Where the last letters of a line have to end. */
function edgeOf({ parts }: TextLine): number {
  let edge = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const { item } of parts)
    if (item.x + item.width >= right) {
      right = item.x + item.width;
      edge = item.edge;
    }
  return edge;
}
