import type { KeptFact } from './record.ts';
import { conversionFactor } from './units.ts';

/** What of a kept figure a series asks for. */
export type SeriesFact = Pick<
  KeptFact,
  | 'kind'
  | 'value'
  | 'unit'
  | 'bound'
  | 'rounding'
  | 'status'
  | 'stage'
  | 'period'
  | 'printed'
  | 'clause'
  | 'dated'
  | 'name'
> & { readonly report: string; readonly place: string | null };

/** What is compared: amounts or growths, in one unit. */
export interface Measure {
  readonly kind: SeriesFact['kind'];
  readonly unit: string;
}

/** One value of a series, with the room that its wording leaves; an end that is open is null. */
export interface SeriesPoint {
  readonly year: number;
  readonly place: string | null;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Given without 左右, 以上, 突破. */
  readonly exact: boolean;
  readonly fact: SeriesFact;
  /** What other reports give for the same place and year, where neither's digits allow the other: 口径不明, or revised. */
  readonly others: readonly SeriesFact[];
}

/** An aim of a later year, and what it still asks for. */
export interface PlannedPoint extends SeriesPoint {
  /** The growth a year, in per cent, from the last value to the aim; null where nothing can be computed. */
  readonly needed: number | null;
}

/** The measures in which some figures are told, the most frequent first. */
export function measuresOf(facts: readonly SeriesFact[]): Measure[] {
  const counts = new Map<string, { readonly measure: Measure; count: number }>();
  for (const { kind, unit, value } of facts) {
    if ((kind !== 'level' && kind !== 'growth') || (Array.isArray(value) && value.length > 2)) continue;
    const known = [...counts.values()].find(
      ({ measure }) => measure.kind === kind && conversionFactor(unit, measure.unit) !== undefined,
    );
    if (known) known.count += 1;
    else counts.set(`${kind} ${unit}`, { measure: { kind, unit }, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ measure }) => measure);
}

/** The results of each place and year in a measure, the best figure of each; in order of year, then place. */
export function resultsOf(facts: readonly SeriesFact[], measure: Measure): SeriesPoint[] {
  const points = facts.flatMap((fact) => (isResult(fact) ? (pointOf(fact, measure) ?? []) : []));
  return [...Map.groupBy(points, ({ place, year }) => `${place} ${year}`).values()]
    .map((rivals) => {
      const best = rivals.reduce((one, other) => (isBetter(other, one) ? other : one));
      return { ...best, others: distinctFacts(rivals.filter((rival) => differs(rival, best))) };
    })
    .sort((a, b) => a.year - b.year || (a.place ?? '').localeCompare(b.place ?? '', 'en'));
}

/**
 * The aims for years behind the last result, the one set last for each year: 到2025年达到2000亿元. The growth that an aim
 * still asks for is computed, and no report's own figure.
 */
export function plannedOf(facts: readonly SeriesFact[], measure: Measure): PlannedPoint[] {
  const last = resultsOf(facts, measure).at(-1);
  const points = facts.flatMap((fact) => (fact.status === 'target' ? (pointOf(fact, measure) ?? []) : []));
  const byYear = new Map<number, SeriesPoint>();
  for (const point of points) {
    const other = byYear.get(point.year);
    if (last !== undefined && point.year <= last.year) continue;
    if (other === undefined || point.fact.report > other.fact.report) byYear.set(point.year, point);
  }
  return [...byYear.values()]
    .sort((a, b) => a.year - b.year)
    .map((point) => ({ ...point, needed: measure.kind === 'level' ? growthNeeded(last, point) : null }));
}

function growthNeeded(last: SeriesPoint | undefined, aim: SeriesPoint): number | null {
  if (last === undefined || last.value <= 0 || aim.value <= 0 || aim.year <= last.year) return null;
  return ((aim.value / last.value) ** (1 / (aim.year - last.year)) - 1) * 100;
}

function isResult({ status, stage }: SeriesFact): boolean {
  return status === 'actual' && (stage === 'achieved' || stage === 'estimated' || stage === 'shortfall');
}

function pointOf(fact: SeriesFact, measure: Measure): SeriesPoint | undefined {
  const year = /^(\d{4})(?:-12)?(?:-31)?$/.exec(fact.period ?? '')?.[1];
  const factor = conversionFactor(fact.unit, measure.unit);
  if (year === undefined || fact.kind !== measure.kind || factor === undefined) return undefined;
  const scaled = (value: number) => (value * Number(factor.top)) / Number(factor.under);
  const [first, second] = Array.isArray(fact.value) ? fact.value : [fact.value, fact.value];
  if (first === undefined || second === undefined) return undefined;
  const [low, high] = [scaled(first), scaled(second)];
  return {
    year: Number(year),
    place: fact.place,
    value: (low + high) / 2,
    low: fact.bound === 'max' ? null : low,
    high: fact.bound === 'min' ? null : high,
    exact: fact.bound === 'exact',
    fact,
    others: [],
  };
}

/** Whether two reports give a value that cannot be one, however each was rounded. */
function differs(one: SeriesPoint, other: SeriesPoint): boolean {
  if (!one.exact || !other.exact || one.fact.report === other.fact.report) return false;
  return Math.abs(one.value - other.value) > (one.fact.rounding + other.fact.rounding) * 1.0001;
}

function distinctFacts(points: readonly SeriesPoint[]): SeriesFact[] {
  return points
    .map(({ fact }) => fact)
    .filter(({ printed }, i, all) => all.findIndex((fact) => fact.printed === printed) === i);
}

/** The exact before the rough, the year said before the year inherited, more digits before fewer, the later report first. */
function isBetter(one: SeriesPoint, other: SeriesPoint): boolean {
  const key = ({ exact, fact, value }: SeriesPoint) => [
    exact ? 0 : 1,
    fact.dated ? 0 : 1,
    value === 0 ? 0 : fact.rounding / Math.abs(value),
  ];
  const [a, b] = [key(one), key(other)];
  const difference = a.map((part, i) => part - (b[i] ?? 0)).find((part) => part !== 0);
  return difference === undefined ? one.fact.report > other.fact.report : difference < 0;
}
