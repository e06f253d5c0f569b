import type { FigureRow } from './figure-row.ts';

/** The columns by which figures can be sorted. */
export const SORTS = ['name', 'value', 'change', 'period', 'status'] as const;
export type SortBy = (typeof SORTS)[number];

/** Names in the order of a Chinese dictionary. */
const byName = new Intl.Collator('zh-CN', { numeric: true });

type Compare = (a: FigureRow, b: FigureRow) => number;

/** How rows compare by a column, from the least up. */
export const COMPARE: Readonly<Record<SortBy, Compare>> = {
  name: (a, b) => byName.compare(a.name, b.name),
  // Only amounts in one unit compare: they stand together, unit after unit.
  value: (a, b) => byName.compare(unitOf(a), unitOf(b)) || amountOf(a) - amountOf(b),
  change: (a, b) => changeOf(a) - changeOf(b),
  period: (a, b) => compareWords(a.period ?? '', b.period ?? ''),
  status: (a, b) => compareWords(a.status, b.status),
};

/** Whether a row has nothing to be sorted by in a column: such rows end the list, whichever way it runs. */
export function isBlank(row: FigureRow, by: SortBy): boolean {
  switch (by) {
    case 'value':
      return row.is === 'qualitative';
    case 'change':
      return Number.isNaN(changeOf(row));
    case 'period':
      return row.period === null;
    default:
      return false;
  }
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unitOf(row: FigureRow): string {
  return row.is === 'fact' ? row.fact.unit : '';
}

function amountOf(row: FigureRow): number {
  if (row.is === 'qualitative') return Number.NaN;
  const { value } = row.fact;
  return typeof value === 'number' ? value : (value[0] ?? Number.NaN);
}

/** A growth is its own change. */
function changeOf(row: FigureRow): number {
  if (row.is === 'qualitative') return Number.NaN;
  const fact = row.kind === 'growth' ? row.fact : row.change;
  if (fact === null || typeof fact.value !== 'number') return Number.NaN;
  return fact.value;
}
