import { isFigure } from '../../report/table/cell-words.ts';
import { cutItem } from './cut-item.ts';
import type { GapColumn } from './gap-columns.ts';
import type { Box, TextItem } from './page-layout.ts';
import type { RuledGrid } from './ruled-grid.ts';
import { linesOf, lineText, type TextLine } from './text-line.ts';

/** A cell of a table as it stands on a page. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly TextLine[];
  /** How wide the cell is. */
  readonly width: number;
}

/** A table of a page, or of several that it goes on over. */
export interface PlacedTable extends Box {
  readonly page: number;
  readonly cells: readonly PlacedCell[];
  readonly rows: number;
  /** Where its columns begin and end. */
  readonly columns: readonly number[];
  /** Where the words of each column stand, of a table that no lines rule. */
  readonly words?: readonly GapColumn[];
}

/** Cells of data have so many letters on average; more is text that was set in boxes. */
const CELL_LIMIT = 120;

/** An item in as many parts as there are boxes of the grid that it reaches into. */
export function cutByGrid(item: TextItem, { left, right, top, bottom, boxes }: RuledGrid): TextItem[] {
  const y = item.y - item.size / 3;
  if (y < top || y >= bottom || item.x >= right || item.x + item.width <= left) return [item];
  const edges = boxes.filter((box) => y >= box.top && y < box.bottom).flatMap((box) => [box.left, box.right]);
  return cutItem(
    item,
    [...new Set(edges)].sort((a, b) => a - b),
  );
}

/** Fills a ruled grid with the letters that stand in its boxes. */
export function fillGrid(page: number, grid: RuledGrid, items: readonly TextItem[]): PlacedTable {
  const inside: TextItem[][] = grid.boxes.map(() => []);
  for (const item of items) {
    const x = item.x + item.width / 2;
    const y = item.y - item.size / 3;
    const box = grid.boxes.findIndex(
      ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
    );
    inside[box]?.push(item);
  }
  const cells = grid.boxes.map(({ row, column, rowSpan, columnSpan, left, right }, box) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    width: right - left,
    lines: linesOf(page, inside[box] ?? []),
  }));
  const { left, right, top, bottom, columns, rows } = grid;
  return { page, left, right, top, bottom, columns, rows, cells };
}

/** Whether a table holds data: two rows and columns at least, digits in some cells, words in others, and no long text. */
export function isDataTable({ cells, rows, columns }: PlacedTable): boolean {
  if (rows < 2 || columns.length < 3) return false;
  let digits = 0;
  let words = 0;
  let letters = 0;
  for (const { lines } of cells) {
    const text = lines.map(lineText).join('');
    if (/\d/.test(text)) digits += 1;
    if (/\p{Script=Han}/u.test(text)) words += 1;
    letters += text.length;
  }
  return digits > 0 && words > 1 && letters / cells.length <= CELL_LIMIT;
}

/** Columns that go on over a page stand at the same places, within so many points. */
const SAME_COLUMN = 6;

/** One table of two, the second of which goes on where the first had no more room; null where they are two. */
export function continued(first: PlacedTable, second: PlacedTable): PlacedTable | null {
  if (first.words !== undefined && second.words !== undefined) {
    const words = first.columns.length === second.columns.length ? sharedWords(first.words, second.words) : null;
    return words === null ? null : { ...joined(first, second), words };
  }
  if (first.words !== undefined || second.words !== undefined) return null;
  const shift = second.left - first.left;
  const below = second.columns.map((x) => x - shift);
  if (below.length === first.columns.length) return areAmong(below, first.columns) ? joined(first, second) : null;
  // Cells of the rows on one page alone may be cut where all others of the column are whole; a head begins a table.
  if (!startsWithFigures(second)) return null;
  if (areAmong(first.columns, below)) return joined(inColumns(first, first.columns, below), second);
  return areAmong(below, first.columns) ? joined(first, inColumns(second, below, first.columns)) : null;
}

function joined(first: PlacedTable, second: PlacedTable): PlacedTable {
  return {
    ...first,
    rows: first.rows + second.rows,
    cells: [...first.cells, ...second.cells.map((cell) => ({ ...cell, row: cell.row + first.rows }))],
  };
}

function startsWithFigures({ cells }: PlacedTable): boolean {
  return cells.some(({ row, column, lines }) => row === 0 && column > 0 && isFigure(lines.map(lineText).join('')));
}

/** Whether each of the places is one of the others. */
function areAmong(places: readonly number[], others: readonly number[]): boolean {
  return places.every((x) => others.some((other) => Math.abs(other - x) <= SAME_COLUMN));
}

/** A table whose cells reach over columns that are narrower than its own. */
function inColumns(table: PlacedTable, own: readonly number[], columns: readonly number[]): PlacedTable {
  const at = own.map((x) => columns.findIndex((other) => Math.abs(other - x) <= SAME_COLUMN));
  const cells = table.cells.map((cell) => {
    const column = at[cell.column] ?? 0;
    return { ...cell, column, columnSpan: (at[cell.column + cell.columnSpan] ?? column + 1) - column };
  });
  return { ...table, columns, cells };
}

/** The words of columns that no lines part: those of each stand below those of the one, and of no other. */
function sharedWords(first: readonly GapColumn[], second: readonly GapColumn[]): GapColumn[] | null {
  const meets = (a: GapColumn, b: GapColumn) => a.from < b.to && b.from < a.to;
  const isSame = first.every((one, i) => second.every((other, j) => meets(one, other) === (i === j)));
  if (!isSame) return null;
  return first.map(({ from, to }, i) => ({
    from: Math.min(from, second[i]?.from ?? from),
    to: Math.max(to, second[i]?.to ?? to),
  }));
}
