import type { Query } from '../search.ts';
import { FACETS, type Facet, type FigureFilter, valuesOf } from './figure-filter.ts';
import { COMPARE, isBlank, type SortBy } from './figure-order.ts';
import type { FigureRow } from './figure-row.ts';

/** Which column a table is sorted by, and which way. */
export interface Sorting {
  readonly by: SortBy;
  readonly descending: boolean;
}

/** What is asked of a table of figures. */
export interface FigureChoice {
  readonly filter: FigureFilter;
  /** Null where nothing is searched. */
  readonly query: Query | null;
  /** Null is the order of the text. */
  readonly sorting: Sorting | null;
}

/** A table of figures as chosen. */
export interface FigureTable {
  readonly rows: readonly FigureRow[];
  /** How many rows each value of a facet would leave, were it the only one of its facet. */
  readonly countsOf: (facet: Facet) => ReadonlyMap<string, number>;
}

/** Filters, searches and sorts rows; what each value of a facet would leave is counted in the same way over them. */
export function figureTable(rows: readonly FigureRow[], { filter, query, sorting }: FigureChoice): FigureTable {
  const left: FigureRow[] = [];
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()] as const));
  for (const row of rows) {
    if (query !== null && !query.finds(row.id)) continue;
    const failed = FACETS.filter((facet) => filter[facet].length > 0 && !has(row, facet, filter[facet]));
    if (failed.length === 0) left.push(row);
    // A facet counts what all others leave: ticking another value of it widens the list.
    for (const [facet, count] of counts) {
      if (failed.some((other) => other !== facet)) continue;
      for (const value of valuesOf(row, facet)) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return {
    rows: sorting === null ? left : sorted(left, sorting),
    countsOf: (facet) => counts.get(facet) ?? new Map(),
  };
}

function has(row: FigureRow, facet: Facet, ticked: readonly string[]): boolean {
  return valuesOf(row, facet).some((value) => ticked.includes(value));
}

/** Rows that have nothing to be sorted by end the list, whichever way it runs. */
function sorted(rows: readonly FigureRow[], { by, descending }: Sorting): FigureRow[] {
  const told = rows.filter((row) => !isBlank(row, by));
  const compare = COMPARE[by];
  told.sort(descending ? (a, b) => compare(b, a) : compare);
  return [...told, ...rows.filter((row) => isBlank(row, by))];
}
