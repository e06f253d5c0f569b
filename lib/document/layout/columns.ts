import { splitAt } from './gutter.ts';
import type { PlacedTable } from './table.ts';
import { linesOf, type TextLine } from './text-line.ts';

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
