import { type Cell, lettersOf, linkCell, textCell, wrappedCell } from './cells.ts';
import { type ExportLabels, headOf } from './labels.ts';
import type { TableSheet } from './sheet-model.ts';

/** Long cells wrap in columns of these widths, in letters; all other columns are as wide as what they hold. */
const WRAPPED: Readonly<Partial<Record<string, number>>> = {
  name: 28,
  number: 16,
  section: 24,
  sentence: 60,
  grounds: 40,
  verdict: 28,
  task: 44,
  measure: 26,
  goal: 22,
  definition: 80,
  targetSentence: 44,
  resultSentence: 44,
};
const WIDEST = 30;
export const NARROWEST = 7;

/** Rows as a sheet, a column for each of `columns`; `address` holds links, and ends what is printed. */
export function tableSheet<Column extends string, Row extends Readonly<Record<Column, string>>>(
  name: string,
  columns: readonly Column[],
  rows: readonly Row[],
  labels: ExportLabels,
  cellOf: (row: Row, column: Column) => Cell,
): TableSheet {
  const heads = columns.map((column) => headOf(labels, column));
  const link = (columns as readonly string[]).indexOf('address');
  const addresses = rows.map((row) => (row as Readonly<Record<string, string>>).address ?? '');
  return {
    name,
    heads,
    rows: rows.map((row, at) =>
      columns.map((column, index) =>
        index === link ? linkCell(labels.linkWords, addresses[at] ?? '') : cellOf(row, column),
      ),
    ),
    widths: columns.map((column, index) =>
      column === 'address'
        ? LINK_WIDTH
        : widthOf(
            column,
            heads[index] ?? '',
            rows.map((row) => row[column]),
          ),
    ),
    links: link < 0 ? null : { column: link, addresses },
    printed: link < 0 ? columns.length : link,
  };
}

const LINK_WIDTH = 8;

/** Sentences wrap; the words of a link lead to its sentence. */
export function stringCell(column: string, words: string): Cell {
  return column in WRAPPED ? wrappedCell(words) : textCell(words);
}

/** The columns that say the same in every row, with what they say. */
export function sameInAll<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
  kept: ReadonlySet<string>,
): ReadonlyMap<Column, string> {
  const [first] = rows;
  if (first === undefined) return new Map();
  // One row is no proof that a column says nothing; an empty column is.
  const isSame = (column: Column) =>
    (rows.length > 1 || first[column] === '') && rows.every((row) => row[column] === first[column]);
  return new Map(
    columns.filter((column) => !kept.has(column) && isSame(column)).map((column) => [column, first[column]]),
  );
}

/** As wide as the longest of its cells, within bounds: a Han sign is as wide as two Latin letters. */
export function widthOf(column: string, head: string, cells: readonly string[]): number {
  const fixed = WRAPPED[column];
  const longest = [head, ...cells.slice(0, 500)].reduce((width, words) => Math.max(width, lettersOf(words)), 0);
  return Math.min(fixed ?? WIDEST, Math.max(NARROWEST, longest + 3));
}

/** Whether a cell is a number and nothing else: -8.1. */
export function isPlainNumber(words: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(words);
}

/** How many digits stand behind the decimal sign. */
export function decimalsOf(words: string): number {
  return words.split('.')[1]?.length ?? 0;
}
