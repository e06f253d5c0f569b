import { hasUnitRemark } from '../../report/table/caption.ts';
import { isFigure } from '../../report/table/cell-words.ts';
import { opensLine } from '../../text/line-edge.ts';
import type { ColumnLine, ColumnTable } from './columns.ts';
import { lineText, segmentsOf, type TextLine, withParts } from './text-line.ts';

/** The words of two cells stand apart by more than so many full-width signs. */
export const CELL_GAP = 0.9;
/** Words of one cell stand nearer than this; where the columns are, cells of some rows are told apart that stand so near. */
export const WORD_GAP = 0.5;
/** Rows stand no further apart than so many heights of their letters. */
const ROW_STEP = 3.5;
/** Lines of one row are nearer: those of a cell of two lines stand beside the others by half a line. */
const SAME_ROW = 0.75;
/** Where rows stand this far apart, lines that are no further from each other than that are of one cell. */
const WIDE_STEP = 1.9;
const CELL_LINE = 1.3;
/** A line of one cell takes no more than this part of the table's width. */
const ONE_CELL = 0.5;

/** A line that may be a row of a table without lines, or a part of one. */
export interface Line {
  readonly placed: ColumnLine;
  readonly segments: readonly TextLine[];
  /** It has words of several cells, or stands beside such of another cell: lines half a step apart are of one row. */
  readonly isRow: boolean;
}

/** Whether two lines are of one row, each in another cell of it. */
export function isBeside(
  one: ColumnLine | ColumnTable | undefined,
  next: ColumnLine | ColumnTable | undefined,
): boolean {
  if (one === undefined || next === undefined || 'table' in one || 'table' in next) return false;
  const step = next.line.y - one.line.y;
  if (step <= 0 || step > SAME_ROW * next.line.size) return false;
  // The upper half of 年末数（万/人） stands over the gap between the other words of its row.
  const others = segmentsOf(next.line, CELL_GAP);
  return segmentsOf(one.line, CELL_GAP).every(({ left, right }) =>
    others.every((o) => right < o.left || o.right < left),
  );
}

/** The words of a line that stand apart; a figure below one of a row above is of its column, however near the words come. */
export function cellsOf(line: TextLine, run: readonly Line[]): TextLine[] {
  const segments = segmentsOf(line, CELL_GAP);
  const [only, ...others] = segments;
  const last = only?.parts.at(-1);
  if (only === undefined || others.length > 0 || last === undefined || only.parts.length < 2) return segments;
  const figure = withParts(only, [last]);
  if (!isFigure(lineText(figure))) return segments;
  const above = run.flatMap((row) => (row.segments.length > 1 ? row.segments.slice(-1) : []));
  const isBelow = above.some((one) => EDGES.some((edge) => Math.abs(edge(one) - edge(figure)) <= SAME_EDGE));
  return isBelow ? [withParts(only, only.parts.slice(0, -1)), figure] : segments;
}

/** Figures of one column are set to its left, its right or its middle. */
const EDGES: readonly ((line: TextLine) => number)[] = [
  ({ left }) => left,
  ({ right }) => right,
  ({ left, right }) => (left + right) / 2,
];
const SAME_EDGE = 2;

/** Whether a line may belong to the rows above it: it has cells, or is the rest of one. */
export function goesOn(run: readonly Line[], { placed: { line }, isRow }: Line): boolean {
  const last = run.at(-1)?.placed.line;
  if (last === undefined) return true;
  const step = (line.y - last.y) / line.size;
  if (step <= 0 || step >= ROW_STEP) return false;
  if (isRow) return true;
  const all = run.map(({ placed }) => placed.line);
  const width = Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left));
  const words = lineText(line);
  return line.right - line.left < width * ONE_CELL && !hasUnitRemark(words) && !opensLine(words);
}

/** Lines that follow each other, in as many parts as lines of one cell that no row stands near leave of them. */
export function partsOf(run: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]];
  for (const [i, line] of run.entries()) {
    const isNear = ({ placed: { line: other } }: Line) =>
      Math.abs(other.y - line.placed.line.y) <= CELL_LINE * line.placed.line.size;
    const others = [...run.slice(Math.max(0, i - 2), i), ...run.slice(i + 1, i + 3)];
    if (line.isRow || others.some((other) => other.isRow && isNear(other))) parts.at(-1)?.push(line);
    else parts.push([line], []);
  }
  return parts.filter((part) => part.length > 0);
}

/** Behind the last row only the rest of one of its cells belongs to the table. */
export function endOfTable(run: readonly Line[]): number {
  let end = run.findLastIndex(({ isRow }) => isRow) + 1;
  const last = run[end - 1]?.placed.line;
  const next = run[end]?.placed.line;
  if (last !== undefined && next !== undefined && next.y - last.y <= SAME_ROW * next.size) end += 1;
  return end;
}

/** Lines that stand so near that they are of one row. */
export function rowsOf(run: readonly Line[]): Line[][] {
  const wide = run.filter(({ segments }) => segments.length > 1);
  const steps = wide.slice(1).map(({ placed: { line } }, i) => (line.y - (wide[i]?.placed.line.y ?? 0)) / line.size);
  steps.sort((a, b) => a - b);
  const near = (steps[Math.floor(steps.length / 2)] ?? 0) >= WIDE_STEP ? CELL_LINE : SAME_ROW;
  const rows: Line[][] = [];
  for (const line of run) {
    const row = rows.at(-1);
    const before = row?.at(-1)?.placed.line;
    const { y, size } = line.placed.line;
    if (row !== undefined && before !== undefined && y - before.y <= near * size) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
