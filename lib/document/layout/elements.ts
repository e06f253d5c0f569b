import { type Column, inReadingOrder } from './columns.ts';
import { rowOf, withGapTables } from './gap-table.ts';
import type { PageLayout, TextItem } from './page-layout.ts';
import { findGrids } from './ruled-grid.ts';
import type { PageLines } from './running-heads.ts';
import { continued, cutByGrid, fillGrid, isDataTable, type PlacedTable } from './table.ts';
import { lineText, type TextLine } from './text-line.ts';

/** What a text is made of, in the order of reading: lines, and tables of data. */
export type Element =
  | LineElement
  | { readonly kind: 'table'; readonly table: PlacedTable }
  /** Text set in boxes: each of them is read for itself. */
  | { readonly kind: 'boxes'; readonly table: PlacedTable };

/** A line, the column that it stands in, and the width of its page. */
export interface LineElement {
  readonly kind: 'line';
  readonly line: TextLine;
  readonly column: Column;
  readonly width: number;
}

/** The ruled tables of a page, and the items that stand in none. */
export interface PageTables {
  readonly tables: readonly PlacedTable[];
  readonly outside: readonly TextItem[];
}

/** Parts a page into its ruled tables and the rest. One box around a text is none. */
export function tablesOf(page: PageLayout): PageTables {
  const grids = findGrids(page.rules).filter((grid) => grid.columns.length > 2 && grid.rows > 0);
  const items = grids.reduce<readonly TextItem[]>(
    (all, grid) => all.flatMap((item) => cutByGrid(item, grid)),
    page.items,
  );
  const tables = grids
    .map((grid) => fillGrid(page.number, grid, items))
    .filter((table) => table.cells.some(({ lines }) => lines.length > 0));
  const inside = new Set(
    tables.flatMap(({ cells }) =>
      cells.flatMap(({ lines }) => lines.flatMap(({ parts }) => parts.map(({ item }) => item))),
    ),
  );
  return { tables, outside: items.filter((item) => !inside.has(item)) };
}

/** A page's lines and tables in the order in which they are read. */
export function elementsOf(
  { page, lines }: PageLines,
  gutter: number | null,
  tables: readonly PlacedTable[],
): Element[] {
  return withGapTables(inReadingOrder(gutter, lines, tables)).map((found) =>
    'line' in found
      ? { kind: 'line', ...found, width: page.width }
      : { kind: isDataTable(found.table) ? 'table' : 'boxes', table: found.table },
  );
}

/** So many lines before a table are looked at for what a later page may say again over the rest of it. */
const MOST_REPEATED = 4;
/** 续表1, （续）, 表2（续）: what stands over the rest of a table. */
const CONTINUED = /^[(（]?续表?\s*\d*[)）]?$|[(（]续(?:表)?\d*[)）]$/;

/** A table that may go on, with what was said over it. */
interface OpenTable {
  readonly at: number;
  readonly said: ReadonlySet<string>;
  /** The page of its last row. */
  readonly page: number;
}

/** Joins tables that go on over a page: nothing stands between their parts but what was said over the first one. */
export function joinTables(elements: readonly Element[]): Element[] {
  const joined: Element[] = [];
  let open: OpenTable | null = null;
  for (const element of elements) {
    const first: Element | undefined = open === null ? undefined : joined[open.at];
    if (open !== null && first?.kind === 'table' && isBehind(joined.slice(open.at + 1), open.said)) {
      const rest = restOf(first.table, element, open.page);
      const table = rest === null ? null : continued(first.table, rest);
      if (rest !== null && table !== null) {
        joined.splice(open.at, joined.length, { kind: 'table', table });
        // Further lines may follow on the same page, where the rest is no table of its own.
        if (element.kind !== 'line') open = { at: open.at, said: open.said, page: rest.page };
        continue;
      }
    }
    if (element.kind !== 'table') {
      joined.push(element);
      continue;
    }
    const table = withRowsAbove(joined, element.table);
    const said = joined.slice(-MOST_REPEATED).flatMap((one) => (one.kind === 'line' ? wordsOf(one.line) : []));
    open = { at: joined.length, said: new Set(said), page: element.table.page };
    joined.push({ kind: 'table', table });
  }
  return joined;
}

/** What may be the rest of a table: one, boxes, for one row alone is no table, or a line where a page has ended. */
function restOf(table: PlacedTable, element: Element, page: number): PlacedTable | null {
  if (element.kind !== 'line') return element.table;
  return element.line.page > page ? rowOf(element.line, table) : null;
}

/** A table with its head, of which too little stands at the end of the page before to be a table; it is taken from there. */
function withRowsAbove(joined: Element[], table: PlacedTable): PlacedTable {
  let whole = table;
  for (let last = joined.at(-1); last?.kind === 'line'; last = joined.at(-1)) {
    const row = last.line.page < table.page ? rowOf(last.line, table) : null;
    const more = row === null ? null : continued(row, whole);
    if (more === null) break;
    whole = more;
    joined.pop();
  }
  return whole;
}

function isBehind(between: readonly Element[], said: ReadonlySet<string>): boolean {
  return between.every(
    (element) => element.kind === 'line' && (said.has(wordsOf(element.line)) || CONTINUED.test(wordsOf(element.line))),
  );
}

function wordsOf(line: TextLine): string {
  return lineText(line).replaceAll(/\s+/g, '');
}
