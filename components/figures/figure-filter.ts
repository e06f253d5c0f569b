import type { FigureRow } from './figure-row.ts';

/** What figures can be filtered by. */
export const FACETS = ['status', 'kind', 'group', 'section'] as const;
export type Facet = (typeof FACETS)[number];

/** For each facet the values ticked; none ticked is no filter. */
export type FigureFilter = Readonly<Record<Facet, string[]>>;

export const NO_FILTER: FigureFilter = { status: [], kind: [], group: [], section: [] };

/** How many values are ticked. */
export function ticked(filter: FigureFilter): number {
  return FACETS.reduce((count, facet) => count + filter[facet].length, 0);
}

/** The filter with one value ticked or not. */
export function toggled(filter: FigureFilter, facet: Facet, value: string): FigureFilter {
  const others = filter[facet].filter((one) => one !== value);
  return { ...filter, [facet]: others.length < filter[facet].length ? others : [...others, value] };
}

/** The filter without what a list cannot be asked: a list of targets holds no results, a report not another's sections. */
export function fitting(filter: FigureFilter, rows: readonly FigureRow[], facets: readonly Facet[]): FigureFilter {
  const sections = new Set(rows.flatMap((row) => row.within));
  return {
    status: facets.includes('status') ? filter.status : [],
    kind: filter.kind,
    group: filter.group,
    section: filter.section.filter((section) => sections.has(section)),
  };
}

/** What a row has of a facet: it stands in several sections, one inside the other. */
export function valuesOf(row: FigureRow, facet: Facet): readonly string[] {
  return facet === 'section' ? row.within : [row[facet]];
}
