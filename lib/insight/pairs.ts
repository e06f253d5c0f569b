import type { ReportRecord } from './record.ts';

/** Two reports of one place in successive years. */
export interface ReportPair {
  readonly before: ReportRecord;
  readonly after: ReportRecord;
}

/**
 * The pairs of reports whose targets and outcomes can be held against each other: work reports of one place, a year
 * apart. The order of `records` does not matter; of two versions of one report the one read first is taken.
 */
export function pairsOf(records: readonly ReportRecord[]): ReportPair[] {
  const byYear = new Map<string, ReportRecord>();
  for (const record of records) {
    const key = pairKey(record, 0);
    if (key !== undefined && !byYear.has(key)) byYear.set(key, record);
  }
  return [...byYear.values()]
    .flatMap((before) => {
      const key = pairKey(before, 1);
      const after = key === undefined ? undefined : byYear.get(key);
      return after ? [{ before, after }] : [];
    })
    .sort((a, b) => placeKey(a.before).localeCompare(placeKey(b.before), 'en') || yearOf(a.before) - yearOf(b.before));
}

function pairKey(record: ReportRecord, later: number): string | undefined {
  if (record.kind !== 'work' || record.year === null || placeKey(record) === '') return undefined;
  return `${placeKey(record)} ${record.year + later}`;
}

function placeKey({ place }: ReportRecord): string {
  return place.code ?? place.name ?? '';
}

/** The year of a report; 0 where it has none. */
export function yearOf(record: ReportRecord): number {
  return record.year ?? 0;
}
