import type { Section } from '../../lib/model/schema.ts';
import { bySection } from '../section-path.ts';
import type { SortBy } from './figure-order.ts';
import { type FigureRow, GROUPS, type Group, TIERS, type Tier } from './figure-row.ts';

/** How a list of figures is parted. */
export const ARRANGEMENTS = ['section', 'group', 'none'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** One line of a list of figures: a title of a tier, group or unit, the headings figures stand under, or a figure. */
export type ListItem =
  | { readonly is: 'tier'; readonly key: string; readonly tier: Tier; readonly count: number }
  | { readonly is: 'group'; readonly key: string; readonly group: Group; readonly count: number }
  | { readonly is: 'unit'; readonly key: string; readonly unit: string; readonly count: number }
  | { readonly is: 'path'; readonly key: string; readonly path: string; readonly section: string | null }
  | { readonly is: 'figure'; readonly key: string; readonly row: FigureRow };

/**
 * Parts rows under titles, keeping their order within each.
 *
 * By section, indicators of the catalogue lead and the annex ends; within each the headings follow the text. What the
 * catalogue does not know, most of a long report, stands in each section by what it is a figure of: 农村公路 beside
 * 高速公路. A sorted list has no sections, for its order is another; one sorted by value is parted by units.
 *
 * @param sortedBy the column that rows are sorted by; null is the order of the text
 */
export function listItems(
  rows: readonly FigureRow[],
  sections: readonly Section[],
  arrangement: Arrangement,
  sortedBy: SortBy | null,
): ListItem[] {
  if (arrangement === 'group') return byGroup(rows);
  if (sortedBy === 'value') return byUnit(rows);
  if (arrangement === 'none' || sortedBy !== null) return rows.map(figure);
  return TIERS.flatMap((tier): ListItem[] => {
    const own = rows.filter((row) => row.tier === tier);
    if (own.length === 0) return [];
    const parted = bySection(own, sections).flatMap(({ key, heading, section, items }): ListItem[] => [
      ...(heading === null ? [] : [{ is: 'path' as const, key: `${tier} ${key}`, path: heading, section }]),
      ...(tier === 'others' ? byHeadNoun(items) : items).map(figure),
    ]);
    return [{ is: 'tier', key: tier, tier, count: own.length }, ...parted];
  });
}

/**
 * The rows without growths that only repeat the change beside an amount of the list: 地区生产总值486.3亿元 +5.6% says it.
 *
 * @param kept ids of rows that stay all the same
 */
export function withoutRepeated(rows: readonly FigureRow[], kept: ReadonlySet<string>): readonly FigureRow[] {
  const repeated = new Set(rows.flatMap((row) => (row.is === 'fact' && row.change !== null ? [row.change.id] : [])));
  return rows.filter(({ id }) => !repeated.has(id) || kept.has(id));
}

/** Rows whose names end alike stand together, where the first of them stands. */
function byHeadNoun(rows: readonly FigureRow[]): FigureRow[] {
  return [...Map.groupBy(rows, ({ name }) => name.slice(-2)).values()].flat();
}

/** Only amounts in one unit compare: each unit has a title of its own, and aims in words end the list. */
function byUnit(rows: readonly FigureRow[]): ListItem[] {
  const units = Map.groupBy(rows, (row) => (row.is === 'fact' ? row.fact.unit : null));
  return [...units].flatMap(([unit, own]): ListItem[] => [
    ...(unit === null ? [] : [{ is: 'unit' as const, key: `unit ${unit}`, unit, count: own.length }]),
    ...own.map(figure),
  ]);
}

function byGroup(rows: readonly FigureRow[]): ListItem[] {
  return GROUPS.flatMap((group): ListItem[] => {
    const own = rows.filter((row) => row.group === group);
    return own.length === 0 ? [] : [{ is: 'group', key: group, group, count: own.length }, ...own.map(figure)];
  });
}

function figure(row: FigureRow): ListItem {
  return { is: 'figure', key: row.id, row };
}
