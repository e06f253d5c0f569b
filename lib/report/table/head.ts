import { hasUnitRemark } from './caption.ts';
import { isFigure, isNone, isUnit } from './cell-words.ts';
import type { Grid } from './grid.ts';

/** The rows of a table that say what stands below. */
export interface Head {
  /** Words of the rows above the head: the table's own caption. */
  readonly captions: readonly string[];
  /** The first row of the head, and the first row below it. */
  readonly from: number;
  readonly to: number;
  /** For each column what its head says, the words of several rows with a blank between. */
  readonly columns: readonly string[];
}

const MOST_ROWS = 4;

/** Finds the head of a table; undefined where its rows begin with figures: what those mean, nothing says. */
export function findHead(grid: Grid): Head | undefined {
  const captions: string[] = [];
  let row = 0;
  while (row < grid.height - 1 && isCaption(grid, row)) {
    for (const cell of grid.filled(row)) captions.push(grid.words(cell.row, cell.column));
    row += 1;
  }
  const from = row;
  while (row < grid.height - 1 && row - from < MOST_ROWS && (row === from ? isBare(grid, row) : goesOn(grid, row)))
    row += 1;
  if (row === from) return undefined;
  const columns = Array.from({ length: grid.width }, (_, column) => headOf(grid, column, from, row));
  return { captions, from, to: row, columns };
}

/** Whether a row repeats the head, as tables do that go on over a page: its words are those of the head's first row. */
export function repeatsHead(grid: Grid, row: number, head: Head): boolean {
  for (let of = head.from; of < head.to; of += 1) {
    let same = 0;
    for (let column = 0; column < grid.width; column += 1) {
      if (grid.words(row, column) !== grid.words(of, column)) same = -grid.width;
      else if (grid.words(row, column) !== '') same += 1;
    }
    if (same >= 2) return true;
  }
  return false;
}

/** A row above the head: empty, one cell with words at the left or over the whole width, or a remark on units. */
function isCaption(grid: Grid, row: number): boolean {
  const filled = grid.filled(row);
  const [first] = filled;
  if (first === undefined) return true;
  const remarks = filled.some((cell) => hasUnitRemark(grid.words(row, cell.column)));
  return filled.length === 1 ? first.column === 0 || remarks : filled.length === 2 && grid.width > 2 && remarks;
}

/** A row of words: two at least, and no figure behind the first column. */
function isBare(grid: Grid, row: number): boolean {
  const filled = grid.filled(row);
  return filled.length >= 2 && filled.every((cell) => cell.column === 0 || !isFigure(grid.words(row, cell.column)));
}

/** Whether the head goes on in this row: below a cell that spans several, in header cells, with units or running numbers. */
function goesOn(grid: Grid, row: number): boolean {
  const inRow = grid.filled(row).filter((cell) => cell.row === row);
  const own = inRow.filter((cell) => cell.column > 0);
  // A name alone heads the rows below it; a row that only continues what stands above is one of the head.
  if (own.length === 0) return inRow.length === 0;
  const words = own.map((cell) => grid.words(row, cell.column));
  if (countsColumns(words)) return true;
  if (words.some((said) => isFigure(said) || isNone(said))) return false;
  // 地区生产总值 over 总量 and 增速, 固定资产投资 over 增速 alone: where one cell is parted the row is of the head.
  const isBelow = (column: number): boolean => (grid.at(row - 1, column)?.columnSpan ?? 1) > 1;
  if (own.some(({ column }) => isBelow(column))) return true;
  return own.every(
    (cell, at) => cell.header || isBelow(cell.column) || isUnit((words[at] ?? '').replaceAll(/[()]/g, '')),
  );
}

/** 栏次 1 2 3: the columns are counted. */
function countsColumns(words: readonly string[]): boolean {
  const first = Number(words[0]);
  return words.length >= 2 && (first === 1 || first === 2) && words.every((word, at) => Number(word) === first + at);
}

/** The words over a column, from all rows of the head, without repeats of a spanning head. */
function headOf(grid: Grid, column: number, from: number, to: number): string {
  const heads: string[] = [];
  for (let row = from; row < to; row += 1) {
    const words = grid.words(row, column);
    if (words !== '' && heads.at(-1) !== words && !/^\d{1,2}$/.test(words)) heads.push(words);
  }
  return heads.join(' ');
}
