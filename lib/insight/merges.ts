import { indicatorOf } from '../catalogue/catalogue.ts';
import type { ReportRecord } from './record.ts';

/** A reader's own word that figures of one name are of another: 规上企业数 is 规模以上企业户数. */
export interface Merge {
  readonly name: string;
  readonly into: string;
}

/** A record as the reader's merges have it; the printed words stay. */
export function merged(record: ReportRecord, merges: readonly Merge[]): ReportRecord {
  if (merges.length === 0) return record;
  const intoOf = new Map(merges.map(({ name, into }) => [name, into]));
  const renamed = <Item extends { readonly name: string; readonly indicator: string | null }>(item: Item): Item => {
    const into = intoOf.get(item.name);
    return into === undefined ? item : { ...item, name: into, indicator: indicatorOf(into)?.id ?? null };
  };
  return {
    ...record,
    facts: record.facts.map(renamed),
    targets: record.targets.map(renamed),
    outcomes: record.outcomes.map(renamed),
  };
}
