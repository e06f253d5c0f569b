import type { Span } from '../../text/span.ts';
import { captionLines, readCaption } from './caption.ts';
import { isFigure } from './cell-words.ts';
import { findBlocks } from './columns.ts';
import { Grid, type GridCell } from './grid.ts';
import { findHead } from './head.ts';
import { type BlockRow, readRows } from './rows.ts';

/** A table whose rows are indicators and whose columns say when and what of. */
export interface IndicatorTable {
  /** What stands over it, the remark on units aside. */
  readonly title: string;
  /** The units of that remark. */
  readonly units: readonly string[];
  readonly rows: readonly TableRow[];
}

/** One row with its figures; of tables side by side each has its own. */
export interface TableRow extends Omit<BlockRow, 'cells' | 'time'> {
  readonly cells: readonly DataCell[];
  /** The heads of all its columns, also of those that it leaves empty; each with the row's own time, where it has one. */
  readonly heads: readonly string[];
}

/** A cell with what its column says of it. */
export interface DataCell extends Span {
  readonly column: string;
  /** Which of `heads` is its own. */
  readonly at: number;
}

/** A head with a time of its own keeps it, whatever the row says. */
const tellsTime = /\d{4}|[上去本]年|季度|半年/;
/** The fewest figures of a table: with fewer it lays out a page. */
const FEWEST = 2;

/**
 * Reads a table as rows of indicators: its head names the columns, the columns of names part it into the tables that
 * stand side by side, rows without figures head those below them.
 *
 * @param floor where the text before the table begins that may be its caption
 * @returns undefined for tables without a head or without figures: layout, search boxes
 */
export function readTable(text: string, cells: readonly GridCell[], floor = 0): IndicatorTable | undefined {
  const grid = new Grid(text, cells);
  if (grid.height < 2 || grid.width < 2) return undefined;
  const head = findHead(grid);
  if (head === undefined) return undefined;
  const { title, units } = readCaption([...captionLines(text, cells[0]?.start ?? 0, floor), ...head.captions]);
  const rows = findBlocks(grid, head).flatMap((block) => {
    const heads = block.data.map((column) => head.columns[column] ?? '');
    return readRows(grid, head, block, units).map(
      ({ time, ...row }): TableRow => ({
        ...row,
        heads: time === '' ? heads : heads.map((words) => (tellsTime.test(words) ? words : `${time} ${words}`)),
        cells: row.cells.map((cell) => {
          const at = block.data.indexOf(cell.column);
          return { start: cell.start, end: cell.end, column: heads[at] ?? '', at };
        }),
      }),
    );
  });
  const figures = rows
    .flatMap((row) => row.cells)
    .map((cell) => text.slice(cell.start, cell.end).replaceAll(/\s/g, ''))
    .filter((words) => isFigure(words) || words === '持平');
  return figures.length >= FEWEST ? { title, units, rows } : undefined;
}
