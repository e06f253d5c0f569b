import { useMemo, useState } from 'preact/hooks';
import type { GlossaryEntry } from '../lib/model/schema.ts';
import { type Facet, type FigureFilter, fitting, NO_FILTER, ticked, toggled } from './figures/figure-filter.ts';
import { type Arrangement, type ListItem, listItems } from './figures/figure-list.ts';
import type { SortBy } from './figures/figure-order.ts';
import { type FigureRow, type FigureStatus, factRows, targetRows } from './figures/figure-row.ts';
import { type FigureTable, type Sorting, useFigureTable } from './figures/use-figure-table.ts';
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
}

/** How a reader reads one report: the tab, the row chosen, what is searched, filtered and how it is ordered. */
export interface Reading {
  readonly tab: Tab;
  readonly turnTo: (tab: Tab) => void;
  readonly open: string | null;
  readonly choose: (id: string | null) => void;
  readonly asked: string;
  readonly ask: (words: string) => void;
  /** The figures of 指标 or, under its tab, of 目标. */
  readonly figures: FiguresRead;
  readonly entries: readonly GlossaryEntry[];
  /** How many items each list has; 摘要 and 大纲 are no lists. */
  readonly counts: Readonly<Partial<Record<Tab, number>>>;
  /** How many figures and aims the report has in all. */
  readonly total: number;
  /** How many figures there are of each status. */
  readonly statuses: Readonly<Record<FigureStatus, number>>;
  readonly toggle: (facet: Facet, value: string) => void;
  /** Opens the row of a fact, an aim or an entry, whatever tab it stands under. */
  readonly goTo: (id: string) => void;
  /** Shows the figures of one value alone, under 指标. */
  readonly showOnly: (facet: Facet, value: string) => void;
  /** No filter and no search any more. */
  readonly clear: () => void;
  readonly sortBy: (by: SortBy) => void;
  readonly arrange: (arrangement: Arrangement) => void;
}

/** The other tabs show no table, and compute none. */
const NONE: readonly FigureRow[] = [];
const FACT_FACETS: readonly Facet[] = ['status', 'kind', 'group', 'chapter'];
const TARGET_FACETS: readonly Facet[] = ['kind', 'group', 'chapter'];

/** The reading of a report, kept while the panel shows its page. */
export function useReading(view: ReportView): Reading {
  const [tab, turnTo] = useState<Tab>('summary');
  const [open, choose] = useState<string | null>(null);
  const [asked, ask] = useState('');
  const [wanted, setFilter] = useState(NO_FILTER);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [arrangement, arrange] = useState<Arrangement>('section');
  const spelling = useSpelling();
  const isSearched = asked.trim() !== '';
  // Nobody waits for an index before a search begins.
  const index = useMemo(() => (isSearched ? searchIndex(view) : null), [view, isSearched]);
  const query = useMemo(() => (index === null ? null : queryOf(index, asked, spelling)), [index, asked, spelling]);
  const facts = useMemo(() => factRows(view), [view]);
  const targets = useMemo(() => targetRows(view, facts), [view, facts]);
  const all = tab === 'targets' ? targets : tab === 'facts' ? facts : NONE;
  const facets = tab === 'targets' ? TARGET_FACETS : FACT_FACETS;
  const filter = useMemo(() => fitting(wanted, all, facets), [wanted, all, facets]);
  const table = useFigureTable(all, { filter, query, sorting });
  const items = useMemo(
    () => listItems(table.rows, view.sections, arrangement, sorting !== null),
    [table.rows, view.sections, arrangement, sorting],
  );
  const entries = useMemo(
    () => (query === null ? view.entries : view.entries.filter(({ id }) => query.finds(id))),
    [view, query],
  );
  const statuses = useMemo(() => {
    const count = (status: FigureStatus) => facts.filter((row) => row.status === status).length;
    return { actual: count('actual'), target: count('target'), unclear: count('unclear') };
  }, [facts]);
  const clear = () => {
    setFilter(NO_FILTER);
    ask('');
  };
  return {
    tab,
    turnTo,
    open,
    choose,
    asked,
    ask,
    entries,
    arrange,
    figures: { all, table, items, facets, filter, sorting, arrangement },
    counts: { facts: facts.length, targets: targets.length, terms: view.entries.length },
    statuses,
    total: facts.length + view.targets.length,
    toggle: (facet, value) => setFilter(toggled(filter, facet, value)),
    goTo: (id) => {
      const isEntry = view.entries.some((entry) => entry.id === id);
      const isShown = isEntry ? entries.some((entry) => entry.id === id) : table.rows.some((row) => row.id === id);
      if (isEntry) turnTo('terms');
      else if (!all.some((row) => row.id === id)) turnTo(facts.some((row) => row.id === id) ? 'facts' : 'targets');
      // What search or filters left out is wanted now.
      if (!isShown && (isEntry || all.some((row) => row.id === id))) clear();
      choose(id);
    },
    showOnly: (facet, value) => {
      setFilter(toggled(NO_FILTER, facet, value));
      ask('');
      turnTo('facts');
    },
    clear,
    sortBy: (by) => setSorting(nextSorting(sorting, by)),
  };
}

/** Whether a list of figures shows less than all of them. */
export function isNarrowed({ asked, figures }: Reading): boolean {
  return ticked(figures.filter) > 0 || asked.trim() !== '';
}

/** What is looked for by its size begins with the greatest, names with the first; then the other way, then the text's. */
function nextSorting(now: Sorting | null, by: SortBy): Sorting | null {
  const first = by === 'value' || by === 'change' || by === 'period';
  if (now?.by !== by) return { by, descending: first };
  return now.descending === first ? { by, descending: !first } : null;
}
