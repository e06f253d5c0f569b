import table from './data/units.json' with { type: 'json' };
import { divided, type Exact, exact, ONE, times } from './exact.ts';

/** Counted things whose classifiers change from year to year: 60家企业, 60户企业. */
const classifiers: ReadonlySet<string> = new Set([...'个家户名人所项处座件套张台宗起条只辆栋间艘架']);

/** Whether a unit only counts: 12所 is exactly twelve, 12公里 is rounded. */
export function isClassifier(unit: string): boolean {
  return classifiers.has(unit);
}

interface Common {
  readonly unit: string;
  readonly factor: Exact;
}

const commonOf = new Map<string, Common>(
  table.map(({ unit, base, by, over }) => [unit, { unit: base, factor: divided(exact(by), exact(over)) }]),
);

/**
 * The factor that turns values of one unit into values of the other: 斤 into 吨 is 1/2000.
 *
 * @param from, to units without 万 or 亿, as facts have them
 * @returns undefined where the two measure different things; no currency ever turns into another
 */
export function conversionFactor(from: string, to: string): Exact | undefined {
  if (from === to) return ONE;
  if (classifiers.has(from) && classifiers.has(to)) return ONE;
  const source = commonOf.get(from);
  const target = commonOf.get(to);
  if (!source || !target || source.unit !== target.unit) return undefined;
  return divided(source.factor, target.factor);
}

/** A value in another unit; undefined where it has none. */
export function converted(value: Exact, from: string, to: string): Exact | undefined {
  const factor = conversionFactor(from, to);
  return factor && times(value, factor);
}
