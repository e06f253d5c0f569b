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
  if (record.kind !== 'work' || record.year === null || !isNamed(placeKey(record))) return undefined;
  return `${placeKey(record)} ${record.year + later}`;
}

/** A place; of a report whose place is not known its title without the year: 海州市政府工作报告. */
function placeKey({ place, title }: ReportRecord): string {
  return place.code ?? place.name ?? title.replaceAll(/[\s—]|\d{4}\s*年?/g, '');
}

/** A title that names no place, 政府工作报告, is that of a thousand reports. */
function isNamed(key: string): boolean {
  return /[省市区县州盟旗镇乡]/.test(key.replace(/^\d{6}$/, '市'));
}

/** The year of a report; 0 where it has none. */
export function yearOf(record: ReportRecord): number {
  return record.year ?? 0;
}
