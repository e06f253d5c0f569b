import type { PageLayout } from './page-layout.ts';
import { partText, type TextLine } from './text-line.ts';

/** Letters that reach so far over an edge, in full-width signs, are cut by it: measures of fonts differ by less. */
const OVER = 0.15;
/** Stops at a line's end are set as half a sign, whose other half is empty. */
const STOP = /[”’」』）〉》】〕，。、；：！？]$/;
/** Where so large a part of the lines that reach an edge stands across it, the others go on behind it too. */
const CUTTING = 0.4;
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
  /** Edges that cut most lines which reach them. */
  readonly #cutting = new Set<number>();

  constructor(pages: readonly PageLayout[], lines: Iterable<TextLine>) {
    this.#paper = new Map(pages.map(({ number, width }) => [number, width]));
    const atEdge = new Map<number, { reach: number; cut: number }>();
    for (const line of lines) {
      const { edge, over } = endOf(line);
      if (over < -NO_MARGIN || over > WHOLE) continue;
      const found = atEdge.get(Math.round(edge)) ?? { reach: 0, cut: 0 };
      atEdge.set(Math.round(edge), found);
      found.reach += 1;
      if (over > OVER) found.cut += 1;
    }
    for (const [edge, { reach, cut }] of atEdge) if (cut >= reach * CUTTING) this.#cutting.add(edge);
  }

  /** Whether a line goes on where it is not shown. */
  has(line: TextLine): boolean {
    const { edge, over } = endOf(line);
    if (over < -NO_MARGIN) return false;
    // Nobody sets a line to the very edge of the paper.
    if (edge >= (this.#paper.get(line.page) ?? Number.POSITIVE_INFINITY)) return true;
    return over < WHOLE && (over > OVER || this.#cutting.has(Math.round(edge)));
  }
}

/** Where the last letter of a line has to end, and how far it reaches over that, in full-width signs. */
function endOf({ parts, size }: TextLine): { readonly edge: number; readonly over: number } {
  let edge = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let isStop = false;
  for (const part of parts) {
    const { item } = part;
    if (item.x + item.width < right) continue;
    right = item.x + item.width;
    edge = item.edge;
    isStop = STOP.test(partText(part));
  }
  return { edge, over: (right - edge) / size - (isStop ? 0.5 : 0) };
}
