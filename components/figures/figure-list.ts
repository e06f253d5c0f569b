import type { Section } from '../../lib/model/schema.ts';
import { bySection } from '../section-path.ts';
import { type FigureRow, GROUPS, type Group, TIERS, type Tier } from './figure-row.ts';

/** How a list of figures is parted. */
export const ARRANGEMENTS = ['section', 'group', 'none'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** One line of a list of figures: a title of a tier or group, the headings figures stand under, or a figure. */
export type ListItem =
  | { readonly is: 'tier'; readonly key: string; readonly tier: Tier; readonly count: number }
  | { readonly is: 'group'; readonly key: string; readonly group: Group; readonly count: number }
  | { readonly is: 'path'; readonly key: string; readonly path: string }
  | { readonly is: 'figure'; readonly key: string; readonly row: FigureRow };

/**
 * Parts rows under titles, keeping their order within each.
 *
 * By section, indicators of the catalogue lead and the annex ends; within each the headings follow the text. A sorted
 * list has no sections: its order is another.
 */
export function listItems(
  rows: readonly FigureRow[],
  sections: readonly Section[],
  arrangement: Arrangement,
  isSorted: boolean,
): ListItem[] {
  if (arrangement === 'group') return byGroup(rows);
  if (arrangement === 'none' || isSorted) return rows.map(figure);
  return TIERS.flatMap((tier): ListItem[] => {
    const own = rows.filter((row) => row.tier === tier);
    if (own.length === 0) return [];
    const parted = bySection(own, sections).flatMap((run): ListItem[] => [
      ...(run.heading === null ? [] : [{ is: 'path' as const, key: `${tier} ${run.key}`, path: run.heading }]),
      ...run.items.map(figure),
    ]);
    return [{ is: 'tier', key: tier, tier, count: own.length }, ...parted];
  });
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
