import {
  columnFacetingFeature,
  columnFilteringFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  type FilterFn,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/preact-table';
import { useMemo } from 'preact/hooks';
import type { Query } from '../search.ts';
import { FACETS, type Facet, type FigureFilter, valuesOf } from './figure-filter.ts';
import { COMPARE, isBlank, SORTS, type SortBy } from './figure-order.ts';
import type { FigureRow } from './figure-row.ts';

const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

type Features = typeof features;

const isTicked: FilterFn<Features, FigureRow> = (row, facet, values: readonly string[]) =>
  row.getUniqueValues<string>(facet).some((value) => values.includes(value));
const isFound: FilterFn<Features, FigureRow> = (row, _, query: Query) => query.finds(row.original.id);

const helper = createColumnHelper<Features, FigureRow>();
const columns = helper.columns([
  ...FACETS.map((facet) =>
    helper.accessor((row) => valuesOf(row, facet)[0], {
      id: facet,
      filterFn: isTicked,
      getUniqueValues: (row) => [...valuesOf(row, facet)],
      enableSorting: false,
    }),
  ),
  ...SORTS.map((by) =>
    helper.accessor((row) => (isBlank(row, by) ? undefined : row), {
      id: sortId(by),
      enableColumnFilter: false,
      sortFn: (a, b) => COMPARE[by](a.original, b.original),
      sortUndefined: 'last',
    }),
  ),
  helper.accessor((row) => row.id, { id: 'words', filterFn: isFound, enableSorting: false }),
]);

function sortId(by: SortBy): string {
  return `by-${by}`;
}

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
  /** How many rows each value of a facet would leave; counted when it is asked for. */
  readonly countsOf: (facet: Facet) => ReadonlyMap<string, number>;
}

/** Filters, searches and sorts rows; `rows` must stay the same array as long as it holds the same. */
export function useFigureTable(rows: readonly FigureRow[], { filter, query, sorting }: FigureChoice): FigureTable {
  const columnFilters = useMemo(
    () => [
      ...FACETS.filter((facet) => filter[facet].length > 0).map((facet) => ({ id: facet, value: filter[facet] })),
      ...(query === null ? [] : [{ id: 'words', value: query }]),
    ],
    [filter, query],
  );
  const order: SortingState = useMemo(
    () => (sorting === null ? [] : [{ id: sortId(sorting.by), desc: sorting.descending }]),
    [sorting],
  );
  const table = useTable({ features, columns, data: rows, state: { columnFilters, sorting: order } });
  const model = table.getRowModel();
  const left = useMemo(() => model.rows.map((row) => row.original), [model]);
  return { rows: left, countsOf: (facet) => table.getColumn(facet)?.getFacetedUniqueValues() ?? new Map() };
}
