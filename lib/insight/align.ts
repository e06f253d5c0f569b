import { indicatorById } from '../indicator/catalogue.ts';
import { plainName } from './names.ts';
import { toldInWords } from './own-words.ts';
import type { KeptFact, KeptWords, ReportRecord } from './record.ts';
import { conversionFactor } from './units.ts';
import type { Reason } from './verdict.ts';

/** What the next report says of a target: the figures that may be its outcome, the best first. */
export interface Alignment {
  /** One is the outcome; several disagree; none says `silence` why. */
  readonly candidates: readonly KeptFact[];
  /** Why there is no outcome: nothing is said, only of several years, only in words … */
  readonly silence: Reason | null;
  /** Words of the next report on the same matter: 与上年持平, 超额完成全年任务. */
  readonly words: KeptWords | null;
}

/**
 * Finds the outcome of a target in the report of the next year.
 *
 * @param target an aim for one year
 * @param year the year it was set for
 * @param next the report that looks back on that year
 */
export function align(target: KeptFact, year: number, next: ReportRecord): Alignment {
  return alignMeasured(target, year, next, (fact) => measuresAs(fact, target), target.kind === 'level');
}

/** What the next report says of an aim told in words: the growth of the thing, else its level. */
export function alignWords(thing: Thing, year: number, next: ReportRecord): Alignment {
  const growth = alignMeasured(thing, year, next, (fact) => fact.kind === 'growth' && isPlain(fact), false);
  if (growth.candidates.length > 0) return growth;
  const level = alignMeasured(thing, year, next, (fact) => fact.kind === 'level' && isPlain(fact), true);
  return level.candidates.length > 0 ? level : growth;
}

/** What is looked for. */
export type Thing = Pick<KeptFact, 'indicator' | 'name'> & { readonly basis?: KeptFact['basis'] };

function alignMeasured(
  thing: Thing,
  year: number,
  next: ReportRecord,
  isMeasured: (fact: KeptFact) => boolean,
  wantsLevel: boolean,
): Alignment {
  const same = next.facts.filter((fact) => fact.status === 'actual' && isOf(fact, thing) && isResult(fact));
  const words =
    next.outcomes.find((outcome) => isOf(outcome, thing) && holdsFor(outcome.period, year)) ?? toldInWords(thing, next);
  const own = same.filter((fact) => fact.scope === null);
  const ofYear = own.filter((fact) => holdsFor(fact.period, year) && isMeasured(fact));
  const sound = ofYear.filter((fact) => !fact.damaged);
  if (sound.length > 0) return { candidates: agreed(rank(sound, thing)), silence: null, words };
  return { candidates: [], silence: silenceOf(own, ofYear, words, wantsLevel, year), words };
}

function silenceOf(
  own: readonly KeptFact[],
  ofYear: readonly KeptFact[],
  words: KeptWords | null,
  wantsLevel: boolean,
  year: number,
): Reason {
  if (ofYear.length > 0) return 'damaged';
  if (words !== null) return 'words';
  const thatYear = own.filter((fact) => holdsFor(fact.period, year));
  if (thatYear.some((fact) => fact.basis?.kind === 'above' || (wantsLevel && fact.kind !== 'level'))) return 'relative';
  if (thatYear.length > 0) return 'scope';
  return own.some((fact) => isSpanTo(fact.period, year)) ? 'several-years' : 'silent';
}

/** One thing: the catalogue's row, or the same plain name where that has none (城镇调查失业率均值). */
function isOf(item: Pick<KeptFact, 'indicator' | 'name'>, target: Pick<KeptFact, 'indicator' | 'name'>): boolean {
  if (item.indicator !== null) return item.indicator === target.indicator;
  const known = target.indicator === null ? undefined : indicatorById(target.indicator)?.name;
  const name = plainName(item.name);
  return name === plainName(target.name) || (known !== undefined && name === plainName(known));
}

function isResult(fact: KeptFact): boolean {
  return fact.stage === 'achieved' || fact.stage === 'estimated' || fact.stage === 'shortfall';
}

/** A year, or its last day or month: 2024, 2024-12. */
function holdsFor(period: string | null, year: number): boolean {
  return period === String(year) || period === `${year}-12` || period === `${year}-12-31`;
}

function isSpanTo(period: string | null, year: number): boolean {
  return (period?.includes('/') && period.endsWith(String(year))) ?? false;
}

/**
 * Of one kind and of units that turn into one another. A yearly mean, what is above another's and a change from a time
 * further back (较2020年下降11.7%) are other measures.
 */
function measuresAs(fact: KeptFact, target: KeptFact): boolean {
  if (!isPlain(fact)) return false;
  if (fact.kind !== 'level' && fact.basis?.kind === 'base-year' && fact.basis.of !== target.basis?.of) return false;
  return fact.kind === target.kind && conversionFactor(fact.unit, target.unit) !== undefined;
}

/** No mean of several years (城镇调查失业率平均4.2% is one of a year), and not told from another territory. */
function isPlain({ span, basis }: KeptFact): boolean {
  const isMean = span?.per === 'average' && span.from !== span.to;
  return !isMean && basis?.kind !== 'above';
}

/** Best first: the whole before parts, the year said before the year inherited, exact before 突破, more digits first. */
function rank(facts: readonly KeptFact[], target: Thing): KeptFact[] {
  const aim = plainName(target.name);
  const key = (fact: KeptFact) => [
    plainName(fact.name) === aim ? 0 : 1,
    fact.basis === null || fact.basis.kind === target.basis?.kind || fact.basis.kind === 'yoy' ? 0 : 1,
    fact.dated ? 0 : 1,
    fact.bound === 'exact' ? 0 : 1,
    typeof fact.value === 'number' && fact.value !== 0 ? fact.rounding / Math.abs(fact.value) : 0,
  ];
  const keyed = facts.map((fact) => ({ fact, key: key(fact) }));
  keyed.sort((a, b) => a.key.map((part, i) => part - (b.key[i] ?? 0)).find((difference) => difference !== 0) ?? 0);
  const best = keyed[0]?.key ?? [];
  // A part is no rival of the whole, nor a comparable growth of the plain one.
  return keyed.filter(({ key: own }) => own[0] === best[0] && own[1] === best[1]).map(({ fact }) => fact);
}

/** The best one alone where the others only say it more roughly; else all. */
function agreed(ranked: readonly KeptFact[]): readonly KeptFact[] {
  const [best] = ranked;
  if (!best) return ranked;
  const rivals = ranked.filter((fact) => fact.dated === best.dated || !best.dated);
  return rivals.every((fact) => saysTheSame(fact, best)) ? [best] : distinct(rivals).sort((a, b) => a.start - b.start);
}

function saysTheSame(fact: KeptFact, best: KeptFact): boolean {
  if (typeof fact.value !== 'number' || typeof best.value !== 'number') return false;
  const factor = conversionFactor(fact.unit, best.unit);
  if (factor === undefined) return false;
  const value = (fact.value * Number(factor.top)) / Number(factor.under);
  const room = (fact.rounding * Number(factor.top)) / Number(factor.under) + best.rounding;
  if (Math.abs(value - best.value) <= room * 1.0001) return true;
  // 突破500亿斤 beside 500.1亿斤, 20%以上 beside 23%.
  if (fact.bound === 'min')
    return Math.abs(best.value) >= Math.abs(value) && Math.abs(best.value) < Math.abs(value) * 1.2;
  if (fact.bound === 'max') return Math.abs(best.value) <= Math.abs(value);
  return fact.bound === 'about' && Math.abs(value - best.value) <= Math.abs(best.value) * 0.05;
}

function distinct(facts: readonly KeptFact[]): KeptFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = `${JSON.stringify(fact.value)} ${fact.unit}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
