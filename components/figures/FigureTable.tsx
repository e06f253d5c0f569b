import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { MessageKey } from '../../lib/extension/i18n.ts';
import { useT } from '../i18n.ts';
import type { ReportView } from '../model.ts';
import { useVirtualList } from '../use-virtual-list.ts';
import { FigureLine } from './FigureLine.tsx';
import type { Occurrences } from './FigureRowView.tsx';
import type { ListItem } from './figure-list.ts';
import { SORTS, type SortBy } from './figure-order.ts';
import type { FigureRow } from './figure-row.ts';
import type { Sorting } from './use-figure-table.ts';
import { useFocusAlong } from './use-focus-along.ts';

/** The height of the heads, which stay in sight; `panel.css` gives them the same. */
const HEAD = 28;
/** Heights before a line is drawn and measured. */
const HEIGHTS: Readonly<Record<ListItem['is'], number>> = { tier: 28, group: 28, unit: 28, path: 26, figure: 34 };

/** Figures as a table with sortable heads, of which only what is in sight is drawn. */
export function FigureTable(props: {
  readonly items: readonly ListItem[];
  readonly view: ReportView;
  readonly highlighted: ReadonlySet<string>;
  readonly open: string | null;
  readonly sorting: Sorting | null;
  /** The words searched for, as typed. */
  readonly typed: string;
  readonly label: string;
  /** Whether any row of the list, shown or not, has a change to stand in the column of changes. */
  readonly hasChanges: boolean;
  readonly onSort: (by: SortBy) => void;
  /** Shows what stands in one section alone. */
  readonly onOnly: (section: string) => void;
  readonly onShow: (row: FigureRow) => void;
  readonly onClose: () => void;
  readonly onCopyRow?: ((id: string) => Promise<boolean>) | undefined;
  readonly onFollow: (id: string) => void;
}) {
  const { items, view, highlighted, open } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualList(scroller, {
    count: items.length,
    typed: props.typed,
    head: HEAD,
    keyOf: (index) => items[index]?.key ?? '',
    heightOf: (index) => HEIGHTS[items[index]?.is ?? 'figure'],
  });
  const occurrences = useMemo(() => occurrencesOf(items, open), [items, open]);
  // What is pointed at in the page, and what was stepped to, is brought into sight.
  const drawn = useMemo(() => new Set(items.map(({ key }) => key)), [items]);
  useLayoutEffect(() => {
    const index = highlighted.size === 0 ? -1 : items.findIndex((item) => isHighlighted(item, highlighted, drawn));
    if (index >= 0) list.reveal(index);
  }, [highlighted]);
  useLayoutEffect(() => {
    const index = items.findIndex(({ key }) => key === open);
    if (index >= 0) list.reveal(index);
  }, [open]);
  // Another order begins at its top, whatever row is open.
  const order = `${props.sorting?.by} ${props.sorting?.descending}`;
  const ordered = useRef(order);
  useLayoutEffect(() => {
    if (ordered.current !== order) scroller.current?.scrollTo?.({ top: 0 });
    ordered.current = order;
  }, [order]);
  const step = useFocusAlong(scroller, props.onShow);
  return (
    <div class="scroller" ref={scroller}>
      <table
        class={`figures${props.hasChanges ? '' : ' unchanging'}`}
        aria-label={props.label}
        aria-rowcount={items.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            {SORTS.map((by) => (
              <Head key={by} by={by} sorting={props.sorting} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody style={{ height: `${list.height}px` }}>
          {list.lines.map(({ key, index, top }) => {
            const item = items[index];
            return item === undefined ? null : (
              <FigureLine
                key={key}
                item={item}
                view={view}
                {...{ index, top }}
                measure={list.measure}
                highlighted={isHighlighted(item, highlighted, drawn)}
                occurrences={item.key === open ? occurrences : null}
                onShow={props.onShow}
                onClose={props.onClose}
                onCopyRow={props.onCopyRow}
                onFollow={props.onFollow}
                onStep={step}
                onOnly={props.onOnly}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A row lights with its own figure, and with the growth beside it where that has no row of its own. */
function isHighlighted(item: ListItem, highlighted: ReadonlySet<string>, drawn: ReadonlySet<string>): boolean {
  if (item.is !== 'figure') return false;
  const { row } = item;
  const change = row.is === 'fact' ? row.change : null;
  return highlighted.has(row.id) || (change !== null && highlighted.has(change.id) && !drawn.has(change.id));
}

const HEADS: Readonly<Record<SortBy, MessageKey>> = {
  name: 'column.indicator',
  value: 'column.value',
  change: 'column.change',
  period: 'column.period',
  status: 'column.status',
};

/** The head of a column; pressed it sorts one way, then the other, then not at all. */
function Head(props: { readonly by: SortBy; readonly sorting: Sorting | null; readonly onSort: (by: SortBy) => void }) {
  const { by, sorting } = props;
  const t = useT();
  const way = sorting?.by !== by ? 'none' : sorting.descending ? 'descending' : 'ascending';
  const sign = { none: '', ascending: ' ↑', descending: ' ↓' }[way];
  return (
    <th scope="col" class={by} aria-sort={way}>
      <button type="button" onClick={() => props.onSort(by)}>
        {t(HEADS[by])}
        <span aria-hidden="true">{sign}</span>
      </button>
    </th>
  );
}

/** The rows of a list that speak of what the chosen row speaks of: the same indicator, else the same name. */
function occurrencesOf(items: readonly ListItem[], open: string | null): Occurrences | null {
  const rows = items.flatMap((item) => (item.is === 'figure' ? [item.row] : []));
  const chosen = rows.find((row) => row.id === open);
  if (chosen === undefined) return null;
  const alike = rows.filter((row) =>
    chosen.indicator === null ? row.indicator === null && row.name === chosen.name : row.indicator === chosen.indicator,
  );
  return { at: alike.indexOf(chosen), rows: alike };
}
