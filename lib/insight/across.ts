import { plainName } from './names.ts';
import type { KeptFact, ReportRecord } from './record.ts';
import { conversionFactor } from './units.ts';

/** A figure that another report of the same place gives too. */
export interface AcrossCheck {
  /** The figure in the report that is read. */
  readonly fact: KeptFact;
  /** The other report, and what it says of the same thing and year. */
  readonly report: ReportRecord;
  readonly other: KeptFact;
  /** What differs may be revised since, or measured otherwise: no report is accused. */
  readonly verdict: 'agrees' | 'unclear';
}

/**
 * The results of a report that other reports of its place tell too: the review of a work report beside the communiqué of
 * the same year, or beside the base that a later report counts from.
 *
 * Only what the catalogue knows, of the whole territory, of one year, and told as it is: 突破1800亿元 disagrees with
 * nothing. What either report tells twice with two values is left out, for nobody knows which of them is meant.
 *
 * @param others reports of the same place, of any kind and year but the report itself
 */
export function acrossReports(own: ReportRecord, others: readonly ReportRecord[]): AcrossCheck[] {
  const told = toldOnce(own);
  return others.flatMap((report) => {
    const theirs = toldOnce(report);
    return [...told].flatMap(([key, fact]): AcrossCheck[] => {
      const other = theirs.get(key);
      const verdict = other && verdictOf(fact, other);
      return other && verdict ? [{ fact, report, other, verdict }] : [];
    });
  });
}

/** Whose a report is, as far as it is known. */
export interface Told {
  /** Code of the place, else its name. */
  readonly place: string | null;
  readonly year: number | null;
  readonly kind: string;
}

/** Reports of other years tell little more than the base that they count from. */
const YEARS_APART = 2;

/** Whether two reports are of one place and of times near enough to tell the same figures, and not one report twice. */
export function mayTellTheSame(own: Told, other: Told): boolean {
  if (own.place === null || own.place !== other.place || own.year === null || other.year === null) return false;
  // Another version of the same report says the same, or is a mistake of ours.
  if (own.kind === other.kind && own.year === other.year) return false;
  return Math.abs(own.year - other.year) <= YEARS_APART;
}

/** A finding with the report that it was looked for from. */
export interface AcrossFinding extends AcrossCheck {
  readonly own: ReportRecord;
}

/** All findings among some reports, each pair of reports held together once; in the order of the reports. */
export function acrossAll(records: readonly ReportRecord[]): AcrossFinding[] {
  const toldOf = ({ place, year, kind }: ReportRecord): Told => ({ place: place.code ?? place.name, year, kind });
  const places = Map.groupBy(records, (record) => toldOf(record).place);
  return records.flatMap((own) => {
    const ofPlace = places.get(toldOf(own).place) ?? [];
    const later = ofPlace.slice(ofPlace.indexOf(own) + 1).filter((other) => mayTellTheSame(toldOf(own), toldOf(other)));
    return acrossReports(own, later).map((check) => ({ ...check, own }));
  });
}

/** Figures by what they are of; those alone that a report gives one value of. */
function toldOnce({ facts }: ReportRecord): Map<string, KeptFact> {
  const all = Map.groupBy(
    facts.filter((fact) => isComparable(fact)),
    keyOf,
  );
  return new Map(
    [...all].flatMap(([key, [first, ...more]]): [string, KeptFact][] =>
      first && more.every(({ value, unit }) => value === first.value && unit === first.unit) ? [[key, first]] : [],
    ),
  );
}

function isComparable({
  indicator,
  status,
  kind,
  value,
  bound,
  scope,
  damaged,
  period,
  span,
  basis,
}: KeptFact): boolean {
  return (
    indicator !== null &&
    status === 'actual' &&
    (kind === 'level' || kind === 'growth') &&
    typeof value === 'number' &&
    bound === 'exact' &&
    scope === null &&
    !damaged &&
    /^\d{4}$/.test(period ?? '') &&
    span?.from === span?.to &&
    (basis === null || basis.kind === 'yoy')
  );
}

function keyOf({ indicator, name, kind, period, span }: KeptFact): string {
  return `${indicator} ${plainName(name)} ${kind} ${period} ${span?.per}`;
}

/** Null where the two are of other measures: yuan beside dollars. */
function verdictOf(fact: KeptFact, other: KeptFact): AcrossCheck['verdict'] | null {
  const factor = conversionFactor(other.unit, fact.unit);
  if (factor === undefined || typeof fact.value !== 'number' || typeof other.value !== 'number') return null;
  const by = Number(factor.top) / Number(factor.under);
  // Some reports cut digits off where others round: a whole last digit is allowed to each.
  const room = 2 * Math.max(fact.rounding, other.rounding * by);
  return Math.abs(fact.value - other.value * by) <= room * 1.0001 ? 'agrees' : 'unclear';
}
