import { emsOf } from './glyphs.ts';
import type { PageLayout } from './page-layout.ts';
import type { PageLines } from './running-heads.ts';
import type { PlacedTable } from './table.ts';
import { lineOfItems, linesOf, lineText, type Part, segmentsOf, type TextLine } from './text-line.ts';

/** Columns of text stand apart by at least so many full-width signs. */
const GUTTER = 1;
/** So many lines have text on both sides of a gutter. */
const FEWEST_LINES = 6;
/** The middle of the page, where a gutter can be. */
const MIDDLE = [0.3, 0.7] as const;
/** Columns of text are full: so much of the width on each side holds letters, in the middle line of all. */
const FULL = 0.75;

/** Which column of its page a line stands in. */
export type Column = 'whole' | 'left' | 'right';

/** A line with the column that it stands in. */
export interface ColumnLine {
  readonly line: TextLine;
  readonly column: Column;
}

/** A table in its place among the lines. */
export interface ColumnTable {
  readonly table: PlacedTable;
}

/** Lines and tables in the order in which they are read: those of a left column before those of the right one. */
export function inReadingOrder(
  gutter: number | null,
  lines: readonly TextLine[],
  tables: readonly PlacedTable[],
): (ColumnLine | ColumnTable)[] {
  if (gutter === null)
    return withTables(
      lines.map((line) => ({ line, column: 'whole' })),
      tables,
    );
  const ordered: (ColumnLine | ColumnTable)[] = [];
  let left: (ColumnLine | ColumnTable)[] = [];
  let right: (ColumnLine | ColumnTable)[] = [];
  const flush = () => {
    ordered.push(...withOwnLines(left), ...withOwnLines(right));
    left = [];
    right = [];
  };
  for (const placed of withTables(
    lines.map((line) => ({ line, column: 'whole' })),
    tables,
  )) {
    if ('table' in placed) {
      if (placed.table.right <= gutter + 1) left.push(placed);
      else if (placed.table.left >= gutter - 1) right.push(placed);
      else {
        flush();
        ordered.push(placed);
      }
      continue;
    }
    const { line } = placed;
    const parts = splitAt(line, gutter);
    if (parts === null) {
      // A title over both columns: what stands above it is read before it.
      flush();
      ordered.push({ line, column: 'whole' });
      continue;
    }
    if (parts.left !== null) left.push({ line: parts.left, column: 'left' });
    if (parts.right !== null) right.push({ line: parts.right, column: 'right' });
  }
  flush();
  return ordered;
}

/** A column with its lines put together anew: a raised number may stand as high as a line of the other column. */
function withOwnLines(column: readonly (ColumnLine | ColumnTable)[]): (ColumnLine | ColumnTable)[] {
  const own: (ColumnLine | ColumnTable)[] = [];
  let run: ColumnLine[] = [];
  const flush = () => {
    const [first] = run;
    const items = new Set(run.flatMap(({ line }) => line.parts.map(({ item }) => item)));
    if (first !== undefined)
      own.push(...linesOf(first.line.page, [...items]).map((line) => ({ line, column: first.column })));
    run = [];
  };
  for (const placed of column) {
    if ('line' in placed) run.push(placed);
    else {
      flush();
      own.push(placed);
    }
  }
  flush();
  return own;
}

/** Tables before the first line that stands below their top. */
function withTables(lines: readonly ColumnLine[], tables: readonly PlacedTable[]): (ColumnLine | ColumnTable)[] {
  const all: (ColumnLine | ColumnTable)[] = [...lines];
  for (const table of tables) {
    const below = all.findIndex((placed) =>
      'table' in placed ? placed.table.top > table.top : placed.line.y - placed.line.size >= table.top - 1,
    );
    all.splice(below < 0 ? all.length : below, 0, { table });
  }
  return all;
}

/** So large a part of a page's lines keeps to the columns of the pages beside it where it has them too. */
const KEPT = 0.9;

/** Where the columns of each page part; a page whose one column is a table has those of the page before or behind it. */
export function findGutters(pages: readonly PageLines[]): (number | null)[] {
  const own = pages.map(({ page, lines }) => findGutter(page, lines));
  return own.map((gutter, i) => {
    if (gutter !== null) return gutter;
    const beside = [i - 1, i + 1].map((at) => (pages[at]?.page.width === pages[i]?.page.width ? own[at] : null));
    const lines = pages[i]?.lines ?? [];
    return beside.find((x) => x != null && keepsTo(lines, x)) ?? null;
  });
}

function keepsTo(lines: readonly TextLine[], gutter: number): boolean {
  return lines.filter((line) => splitAt(line, gutter) !== null).length >= lines.length * KEPT;
}

/** Where the two columns of a page part; null where it has but one. */
function findGutter(page: PageLayout, lines: readonly TextLine[]): number | null {
  const places = new Map<number, number>();
  for (const line of lines) {
    const segments = segmentsOf(line, GUTTER);
    if (segments.length !== 2) continue;
    const [first, second] = segments;
    if (first === undefined || second === undefined) continue;
    for (let x = Math.ceil(first.right); x <= second.left; x += 1)
      if (x > page.width * MIDDLE[0] && x < page.width * MIDDLE[1]) places.set(x, (places.get(x) ?? 0) + 1);
  }
  const most = Math.max(0, ...places.values());
  if (most < FEWEST_LINES) return null;
  const best = [...places].filter(([, count]) => count === most).map(([x]) => x);
  const gutter = best[Math.floor(best.length / 2)] ?? 0;
  const halves = lines.flatMap((line) => splitAt(line, gutter) ?? []);
  const sides = [halves.flatMap(({ left }) => left ?? []), halves.flatMap(({ right }) => right ?? [])];
  return sides.every(isColumnOfText) && halves.length > lines.length / 2 ? gutter : null;
}

/** Names with their figures stand in two columns too, but fill neither. */
function isColumnOfText(lines: readonly TextLine[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const filled = lines.map((line) => (emsOf(lineText(line)) * line.size) / (right - left)).sort((a, b) => a - b);
  return (filled[Math.floor(filled.length / 2)] ?? 0) >= FULL;
}

interface Halves {
  readonly left: TextLine | null;
  readonly right: TextLine | null;
}

/** A line's halves on both sides of a gutter; null where its letters go over it. */
function splitAt(line: TextLine, gutter: number): Halves | null {
  const left = line.parts.filter(({ item }) => item.x + item.width <= gutter + 1);
  const right = line.parts.filter(({ item }) => item.x >= gutter - 1);
  if (left.length + right.length < line.parts.length) return null;
  return {
    left: lineOfParts(line.page, left),
    right: lineOfParts(line.page, right),
  };
}

function lineOfParts(page: number, parts: readonly Part[]): TextLine | null {
  const [first, ...rest] = new Set(parts.map(({ item }) => item));
  return first === undefined ? null : lineOfItems(page, [first, ...rest]);
}
