import { useMemo, useState } from 'preact/hooks';
import type { GlossaryEntry, Section } from '../lib/model/schema.ts';
import { type Facet, type FigureFilter, fitting, NO_FILTER, ticked, toggled } from './figures/figure-filter.ts';
import { type Arrangement, type ListItem, listItems, withoutRepeated } from './figures/figure-list.ts';
import type { SortBy } from './figures/figure-order.ts';
import { type FigureRow, type FigureStatus, factRows, targetRows } from './figures/figure-row.ts';
import { type FigureTable, type Sorting, useFigureTable } from './figures/use-figure-table.ts';
import type { KeptReading } from './kept-reading.ts';
import type { ReportView } from './model.ts';
import { queryOf, searchIndex } from './search.ts';
import type { Tab } from './Tabs.tsx';
import { useSpelling } from './use-spelling.ts';

/** The figures of a tab as chosen by the reader. */
export interface FiguresRead {
  readonly all: readonly FigureRow[];
  readonly table: FigureTable;
  readonly items: readonly ListItem[];
  /** What this list can be filtered by. */
  readonly facets: readonly Facet[];
  readonly filter: FigureFilter;
  readonly sorting: Sorting | null;
  readonly arrangement: Arrangement;
  /** Whether growths that repeat the change of an amount have rows of their own; how many there are. */
  readonly growths: boolean;
  readonly repeated: number;
}

/** How a reader reads one report: the tab, the row chosen, what is searched, filtered and how it is ordered. */
export interface Reading {
  readonly tab: Tab;
  readonly turnTo: (tab: Tab) => void;
  readonly open: string | null;
  readonly choose: (id: string | null) => void;
  readonly query: string;
  readonly search: (words: string) => void;
  /** Somebody is about to search: what is searched is made ready before the first letter. */
  readonly prepareSearch: () => void;
  /** All figures of the report, whatever is chosen. */
  readonly facts: readonly FigureRow[];
  /** The figures of 指标 or, under its tab, of 目标. */
  readonly figures: FiguresRead;
  readonly entries: readonly GlossaryEntry[];
  /** The sections whose headings the search found; all where nothing is searched. */
  readonly sections: readonly Section[];
  /** How many items each list has; 摘要 and 大纲 are no lists. */
  readonly counts: Readonly<Partial<Record<Tab, number>>>;
  /** How many figures and aims the report has in all. */
  readonly total: number;
  /** How many figures there are of each status. */
  readonly statuses: Readonly<Record<FigureStatus, number>>;
  readonly toggle: (facet: Facet, value: string) => void;
  readonly unfoldGrowths: (on: boolean) => void;
  /** Opens the row of a fact, an aim or an entry, whatever tab it stands under. */
  readonly goTo: (id: string) => void;
  /** Shows the figures of one value alone, under 指标, or under 目标 where the reader is there. */
  readonly showOnly: (facet: Facet, value: string) => void;
  /** No filter and no search any more. */
  readonly clear: () => void;
  readonly sortBy: (by: SortBy) => void;
  readonly arrange: (arrangement: Arrangement) => void;
}

/** The other tabs show no table, and compute none. */
const NONE: readonly FigureRow[] = [];
const FACT_FACETS: readonly Facet[] = ['status', 'kind', 'group', 'section'];
const TARGET_FACETS: readonly Facet[] = ['kind', 'group', 'section'];

/** The reading of a report: what is kept of it, and what follows from that. */
export function useReading(view: ReportView, kept: KeptReading, keep: (change: Partial<KeptReading>) => void): Reading {
  const { tab, query, sorting, arrangement, growths } = kept;
  const [open, choose] = useState<string | null>(null);
  const isSearched = query.trim() !== '';
  const [isSearchNear, setSearchNear] = useState(false);
  // Nobody waits for an index before a search begins, nor for the first letter of one.
  const isIndexed = isSearched || isSearchNear;
  const spelling = useSpelling(isIndexed);
  const index = useMemo(() => (isIndexed ? searchIndex(view) : null), [view, isIndexed]);
  const matches = useMemo(() => (index === null ? null : queryOf(index, query, spelling)), [index, query, spelling]);
  const facts = useMemo(() => factRows(view), [view]);
  const targets = useMemo(() => targetRows(view, facts), [view, facts]);
  const all = tab === 'targets' ? targets : tab === 'facts' ? facts : NONE;
  const facets = tab === 'targets' ? TARGET_FACETS : FACT_FACETS;
  const filter = useMemo(() => fitting(kept.filter, all, facets), [kept.filter, all, facets]);
  const table = useFigureTable(all, { filter, query: matches, sorting });
  const folded = useMemo(() => withoutRepeated(table.rows, new Set(open === null ? [] : [open])), [table.rows, open]);
  const shown = growths ? table.rows : folded;
  const items = useMemo(
    () => listItems(shown, view.sections, arrangement, sorting?.by ?? null),
    [shown, view.sections, arrangement, sorting],
  );
  const found = <Item extends { readonly id: string }>(list: readonly Item[]) =>
    matches === null ? list : list.filter(({ id }) => matches.finds(id));
  const entries = useMemo(() => found(view.entries), [view, matches]);
  const sections = useMemo(() => found(view.sections), [view, matches]);
  const statuses = useMemo(() => {
    const count = (status: FigureStatus) => facts.filter((row) => row.status === status).length;
    return { actual: count('actual'), target: count('target'), unclear: count('unclear') };
  }, [facts]);
  const clear = () => keep({ filter: NO_FILTER, query: '' });
  return {
    tab,
    turnTo: (to) => keep({ tab: to }),
    open,
    choose,
    query,
    search: (words) => keep({ query: words }),
    prepareSearch: () => setSearchNear(true),
    facts,
    entries,
    sections,
    arrange: (to) => keep({ arrangement: to }),
    figures: {
      all,
      table,
      items,
      facets,
      filter,
      sorting,
      arrangement,
      growths,
      repeated: table.rows.length - folded.length,
    },
    counts: { facts: facts.length, targets: targets.length, terms: view.entries.length },
    statuses,
    total: facts.length + view.targets.length,
    toggle: (facet, value) => keep({ filter: toggled(filter, facet, value) }),
    unfoldGrowths: (on) => keep({ growths: on }),
    goTo: (id) => {
      const isEntry = view.entries.some((entry) => entry.id === id);
      const isShown = isEntry ? entries.some((entry) => entry.id === id) : table.rows.some((row) => row.id === id);
      const isHere = isEntry ? tab === 'terms' : all.some((row) => row.id === id);
      const where = isEntry ? 'terms' : facts.some((row) => row.id === id) ? 'facts' : 'targets';
      keep({
        tab: isHere ? tab : where,
        // What search or filters left out is wanted now.
        ...(!isShown && (isEntry || isHere) ? { filter: NO_FILTER, query: '' } : {}),
      });
      choose(id);
    },
    showOnly: (facet, value) =>
      keep({ filter: toggled(NO_FILTER, facet, value), query: '', tab: tab === 'targets' ? 'targets' : 'facts' }),
    clear,
    sortBy: (by) => keep({ sorting: nextSorting(sorting, by) }),
  };
}

/** Whether a list of figures shows less than all of them. */
export function isNarrowed({ query, figures }: Reading): boolean {
  return ticked(figures.filter) > 0 || query.trim() !== '';
}

/** What is looked for by its size begins with the greatest, names with the first; then the other way, then the text's. */
function nextSorting(now: Sorting | null, by: SortBy): Sorting | null {
  const first = by === 'value' || by === 'change' || by === 'period';
  if (now?.by !== by) return { by, descending: first };
  return now.descending === first ? { by, descending: !first } : null;
}
