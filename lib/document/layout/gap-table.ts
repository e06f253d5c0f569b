import { isFigure, isNone } from '../../report/table/cell-words.ts';
import type { ColumnLine, ColumnTable } from './columns.ts';
import type { PlacedCell, PlacedTable } from './table.ts';
import { lineText, segmentsOf, type TextLine } from './text-line.ts';

/** The words of two cells stand apart by more than so many full-width signs. */
const CELL_GAP = 0.9;
/** So many rows make a table without lines, and so large a part of their cells behind the first is figures. */
const FEWEST_ROWS = 3;
const FIGURES = 0.6;
/** Rows stand no further apart than so many heights of their letters. */
const ROW_STEP = 3.5;

interface Row {
  readonly placed: ColumnLine;
  readonly segments: readonly TextLine[];
}

/** Tables that no lines rule: rows of words and figures, one below the other in columns. The other lines stay as they are. */
export function withGapTables(lines: readonly (ColumnLine | ColumnTable)[]): (ColumnLine | ColumnTable)[] {
  const found: (ColumnLine | ColumnTable)[] = [];
  let run: Row[] = [];
  const flush = () => {
    const table = tableOf(run);
    if (table === null) found.push(...run.map((row) => row.placed));
    else found.push({ table });
    run = [];
  };
  for (const placed of lines) {
    if ('table' in placed) {
      flush();
      found.push(placed);
      continue;
    }
    const { line } = placed;
    const segments = segmentsOf(line, CELL_GAP);
    const last = run.at(-1)?.placed.line;
    const isNext = last === undefined || (line.y > last.y && line.y - last.y < line.size * ROW_STEP);
    if (segments.length < 2 || !isNext) flush();
    if (segments.length < 2) found.push(placed);
    else run.push({ placed, segments });
  }
  flush();
  return found;
}

function tableOf(rows: readonly Row[]): PlacedTable | null {
  const [first] = rows;
  if (rows.length < FEWEST_ROWS || first === undefined) return null;
  const columns = columnsOf(rows.flatMap(({ segments }) => segments));
  if (columns.length < 2) return null;
  let behind = 0;
  let figures = 0;
  const cells: PlacedCell[] = [];
  for (const [row, { segments }] of rows.entries())
    for (const [column, { from, to }] of columns.entries()) {
      const inside = segments.filter(({ left, right }) => left < to && right > from);
      // Words over two columns have no place of their own.
      if (inside.length > 1) return null;
      const words = inside.map(lineText).join('').replaceAll(' ', '');
      if (row > 0 && column > 0 && words !== '') {
        behind += 1;
        if (isFigure(words) || isNone(words)) figures += 1;
      }
      cells.push({ row, column, rowSpan: 1, columnSpan: 1, width: to - from, lines: inside });
    }
  if (figures < behind * FIGURES || figures === 0) return null;
  const { line } = first.placed;
  const right = Math.max(...rows.map((row) => row.placed.line.right));
  const bottom = rows.at(-1)?.placed.line.y ?? line.y;
  const edges = [...columns.map(({ from }) => from), right];
  const left = edges[0] ?? line.left;
  return { page: line.page, left, right, top: line.y - line.size, bottom, columns: edges, rows: rows.length, cells };
}

/** The columns that words stand in: what no word covers parts two of them. */
function columnsOf(segments: readonly TextLine[]): { readonly from: number; readonly to: number }[] {
  const columns: { from: number; to: number }[] = [];
  for (const { left, right } of [...segments].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.to) last.to = Math.max(last.to, right);
    else columns.push({ from: left, to: right });
  }
  return columns;
}
