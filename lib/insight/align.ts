import { indicatorById } from '../catalogue/catalogue.ts';
import { simplified } from '../text/script.ts';
import { coreOf, isSameCore } from './core-name.ts';
import { deedOf, nameWithDeed } from './deeds.ts';
import { isOfZone } from './lead.ts';
import { plainName } from './names.ts';
import { toldInWords } from './own-words.ts';
import type { KeptFact, KeptWords, ReportRecord } from './record.ts';
import { holdsFor, isOfSeveralYears, isPlain, measuresAs } from './told-of.ts';
import { conversionFactor } from './units.ts';
import type { Reason } from './verdict.ts';

/** What the next report says of a target: the figures that may be its outcome, the best first. */
export interface Alignment {
  /** One is the outcome; several disagree; none says `silence` why. */
  readonly candidates: readonly KeptFact[];
  /** Why there is no outcome: nothing is said, only of several years, only in words … */
  readonly silence: Reason | null;
  /** What is said of the thing all the same, of another measure or of several years: 五年累计4.2万人. */
  readonly beside: readonly KeptFact[];
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
  const isMeasured = (fact: KeptFact) => measuresAs(fact, target);
  return answerTo({ thing: target, year, next, isMeasured, wantsLevel: target.kind === 'level' });
}

/** What the next report says of an aim told in words: the growth of the thing, else its level. */
export function alignWords(thing: Thing, year: number, next: ReportRecord): Alignment {
  const isOfKind = (kind: KeptFact['kind']) => (fact: KeptFact) => fact.kind === kind && isPlain(fact);
  const growth = answerTo({ thing, year, next, isMeasured: isOfKind('growth'), wantsLevel: false });
  if (growth.candidates.length > 0) return growth;
  const level = answerTo({ thing, year, next, isMeasured: isOfKind('level'), wantsLevel: true });
  return level.candidates.length > 0 ? level : growth;
}

/** What is looked for. */
export type Thing = Named & { readonly basis?: KeptFact['basis'] };

interface Question {
  readonly thing: Thing;
  readonly year: number;
  readonly next: ReportRecord;
  readonly isMeasured: (fact: KeptFact) => boolean;
  readonly wantsLevel: boolean;
}

/** By the thing's name; where that is not met, by figures that name it in other words or in another order. */
function answerTo(question: Question): Alignment {
  const { thing, next } = question;
  const results = next.facts.filter((fact) => fact.status === 'actual' && isResult(fact));
  const named = answerAmong(
    results.filter((fact) => isOf(fact, thing)),
    question,
  );
  if (named.silence !== 'silent') return named;
  const core = coreOf(thing);
  const alike = answerAmong(
    results.filter((fact) => !isKnownApart(fact, thing) && isSameCore(coreOf(fact), core)),
    question,
  );
  return alike.candidates.length > 0 ? alike : named;
}

function answerAmong(same: readonly KeptFact[], { thing, year, next, isMeasured, wantsLevel }: Question): Alignment {
  const words =
    next.outcomes.find((outcome) => isOf(outcome, thing) && holdsFor(outcome.period, year)) ?? toldInWords(thing, next);
  const own = same.filter((fact) => fact.scope === null && isOfZone(fact, next) === isOfZone(thing, next));
  const ofYear = own.filter((fact) => holdsFor(fact.period, year) && isMeasured(fact));
  const sound = ofYear.filter((fact) => !fact.damaged);
  if (sound.length > 0) return { candidates: agreed(rank(sound, thing), thing), silence: null, beside: [], words };
  if (ofYear.length > 0) return { candidates: [], silence: 'damaged', beside: [], words };
  if (words !== null) return { candidates: [], silence: 'words', beside: [], words };
  return { candidates: [], words, ...otherwiseSaid(own, thing, wantsLevel, year) };
}

/** What is said of a thing that does not answer, and why it does not. */
function otherwiseSaid(
  own: readonly KeptFact[],
  thing: Thing,
  wantsLevel: boolean,
  year: number,
): Pick<Alignment, 'silence' | 'beside'> {
  // 快于城镇居民3个百分点: how far, but not from where.
  const isRelative = ({ basis, kind, unit }: KeptFact) =>
    basis?.kind === 'above' ||
    kind === 'rank' ||
    (kind === 'change' && unit === '百分点') ||
    (wantsLevel && kind !== 'level');
  const sound = own.filter(({ damaged }) => !damaged);
  const several = sound.filter((fact) => isOfSeveralYears(fact, year));
  const thatYear = sound.filter((fact) => holdsFor(fact.period, year) && !several.includes(fact));
  const relative = thatYear.filter(isRelative);
  const scope = thatYear.filter((fact) => !isRelative(fact));
  if (scope.length > 0 && !wantsLevel) return { silence: 'scope', beside: bestOf(scope, thing) };
  if (relative.length > 0) return { silence: 'relative', beside: bestOf(relative, thing) };
  if (scope.length > 0) return { silence: 'scope', beside: bestOf(scope, thing) };
  return several.length > 0
    ? { silence: 'several-years', beside: bestOf(several, thing) }
    : { silence: 'silent', beside: [] };
}

/** Those that stand where the best one stands: 五年累计4.2万人、年均8400人 are one statement. */
function bestOf(facts: readonly KeptFact[], thing: Thing): KeptFact[] {
  const [best] = rank(facts, thing);
  return best === undefined ? [] : facts.filter(({ clause }) => clause === best.clause).slice(0, 1);
}

/** One thing: the catalogue's row, or the same plain name where that has none (城镇调查失业率均值). */
function isOf(item: Named, target: Named): boolean {
  if (item.indicator !== null && target.indicator !== null) return item.indicator === target.indicator;
  return plainNames(item).some((name) => plainNames(target).includes(name));
}

/** Two rows of the catalogue are two things, however alike their names. */
function isKnownApart(item: Named, target: Named): boolean {
  return item.indicator !== null && target.indicator !== null && item.indicator !== target.indicator;
}

/** Names with their deed (建成口袋公园, whatever the name says of it), a deed behind its thing like one before it. */
function plainNames(item: Named): string[] {
  const known = item.indicator === null ? undefined : indicatorById(item.indicator)?.name;
  const name = item.clause === undefined ? item.name : nameWithDeed({ name: item.name, clause: item.clause });
  return [name, ...(known === undefined ? [] : [known])].map((one) => {
    const plain = plainName(one);
    const deed = deedOf(plain);
    return deed === null ? plain : `${deed.done} ${plainName(deed.thing)}`;
  });
}

/** Anything with a name; a figure's clause says what is done to it. */
type Named = Pick<KeptFact, 'indicator' | 'name'> & { readonly clause?: string };

function isResult(fact: KeptFact): boolean {
  return fact.stage === 'achieved' || fact.stage === 'estimated' || fact.stage === 'shortfall';
}

/** Best first: the whole before parts, the year said before the year inherited, exact before 突破, more digits first. */
function rank(facts: readonly KeptFact[], target: Thing): KeptFact[] {
  const aim = plainName(target.name);
  const key = (fact: KeptFact) => [
    plainName(fact.name) === aim ? 0 : 1,
    fact.basis === null || fact.basis.kind === target.basis?.kind || fact.basis.kind === 'yoy' ? 0 : 1,
    isSumUpTo(fact) ? 1 : 0,
    fact.dated ? 0 : 1,
    fact.bound === 'exact' ? 0 : 1,
    typeof fact.value === 'number' && fact.value !== 0 ? fact.rounding / Math.abs(fact.value) : 0,
  ];
  const keyed = facts.map((fact) => ({ fact, key: key(fact) }));
  keyed.sort((a, b) => a.key.map((part, i) => part - (b.key[i] ?? 0)).find((difference) => difference !== 0) ?? 0);
  const best = keyed[0]?.key ?? [];
  // A part is no rival of the whole, nor a comparable growth of the plain one, nor a sum of years of the year's own.
  return keyed.filter(({ key: own }) => own.slice(0, 3).every((part, i) => part === best[i])).map(({ fact }) => fact);
}

/** 新增就业累计106万人: of how many years, the sentence does not say; 全年累计 is of one. */
function isSumUpTo({ clause: printed }: KeptFact): boolean {
  return /(?<!全?年(?:度)?)累计/.test(simplified(printed));
}

/**
 * The best one alone where the others only say it more roughly; else those that bear the target's very name (全社会固定资产
 * 投资 beside 地方固定资产投资), and all where these disagree too.
 */
function agreed(ranked: readonly KeptFact[], thing: Thing): readonly KeptFact[] {
  const [best] = ranked;
  if (!best) return ranked;
  const rivals = ranked.filter((fact) => fact.dated === best.dated || !best.dated);
  if (rivals.every((fact) => saysTheSame(fact, best))) return [best];
  const namesakes = rivals.filter(({ name }) => name === thing.name);
  const [first] = namesakes;
  if (first && namesakes.every((fact) => saysTheSame(fact, first))) return [first];
  return distinct(rivals).sort((a, b) => a.start - b.start);
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
