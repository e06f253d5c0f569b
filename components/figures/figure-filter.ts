import type { FigureRow } from './figure-row.ts';

/** What figures can be filtered by. */
export const FACETS = ['status', 'kind', 'group', 'chapter'] as const;
export type Facet = (typeof FACETS)[number];

/** For each facet the values ticked; none ticked is no filter. */
export type FigureFilter = Readonly<Record<Facet, readonly string[]>>;

export const NO_FILTER: FigureFilter = { status: [], kind: [], group: [], chapter: [] };

/** How many values are ticked. */
export function ticked(filter: FigureFilter): number {
  return FACETS.reduce((count, facet) => count + filter[facet].length, 0);
}

/** The filter with one value ticked or not. */
export function toggled(filter: FigureFilter, facet: Facet, value: string): FigureFilter {
  const others = filter[facet].filter((one) => one !== value);
  return { ...filter, [facet]: others.length < filter[facet].length ? others : [...others, value] };
}

/** The filter without what a list cannot be asked: a list of targets holds no results, a report not another's chapters. */
export function fitting(filter: FigureFilter, rows: readonly FigureRow[], facets: readonly Facet[]): FigureFilter {
  const chapters = new Set(rows.map((row) => row.chapter));
  return {
    status: facets.includes('status') ? filter.status : [],
    kind: filter.kind,
    group: filter.group,
    chapter: filter.chapter.filter((chapter) => chapters.has(chapter)),
  };
}
