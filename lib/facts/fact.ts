import { basisOf, progressAgainst } from '../attributes/basis.ts';
import { withListedEnds } from '../attributes/listed-end.ts';
import { timeOf } from '../attributes/period.ts';
import { printedOf } from '../attributes/printed.ts';
import { scopeOf } from '../attributes/scope.ts';
import { standingOf } from '../attributes/status.ts';
import { stretches } from '../attributes/stretch.ts';
import { indicatorOfFigure } from '../catalogue/catalogue.ts';
import { type Setting, settingsOf } from '../clause/figure-context.ts';
import { withoutMarkers } from '../clause/phrase.ts';
import type { PhraseReader } from '../clause/phrase-reader.ts';
import { withPlans } from '../lexicon/five-year-plan.ts';
import { words } from '../lexicon/words.ts';
import type { Basis, Kind, Printed, Stage, Status, TimeSpan } from '../model/schema.ts';
import type { Measured } from '../naming/carried/shared-measure.ts';
import { budgetNames } from '../naming/finish/budget-name.ts';
import { withCrop } from '../naming/finish/crop.ts';
import { withoutFate } from '../naming/finish/fate.ts';
import { withoutOwnPlace } from '../naming/finish/own-place.ts';
import { nameFigures } from '../naming/name.ts';
import type { NameChooser, Named } from '../naming/named.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type PartStart, partAt, type ReportTime } from '../report/part.ts';
import { scopeAt, type TimeScope } from '../report/time-scopes.ts';
import { readTimes } from '../report/time-words.ts';
import type { Span } from '../text/span.ts';
import { measureOf } from './kind.ts';

/** A quantity tied to what it measures; offsets into the normal text. */
export interface ReadFact extends Span {
  readonly sentence: Span;
  readonly name: string;
  readonly indicator: string | null;
  readonly kind: Kind;
  readonly value: number | number[];
  readonly unit: string;
  readonly bound: Quantity['bound'];
  readonly status: Status;
  readonly stage: Stage;
  readonly period: string | null;
  readonly scope: string | null;
  readonly span: TimeSpan | null;
  readonly basis: Basis | null;
  readonly cue: string | null;
  readonly printed: Printed | null;
  /** Where the aim begins that this one stretches: 增长7%、力争8%. */
  readonly stretchOf: number | null;
  readonly confidence: number;
}

/** What is known of the report a sentence stands in. */
export interface ReportContext {
  readonly time: ReportTime;
  readonly parts: readonly PartStart[];
  /** Paragraphs and sections that open with a time of their own. */
  readonly scopes: readonly TimeScope[];
  /** Its own territory, and the level of that from `levelOf`. */
  readonly region: string | null;
  readonly level: number | null;
  readonly phrases: PhraseReader;
  /** A second opinion on the names of a sentence. */
  readonly names?: NameChooser | undefined;
}

/** Below this certainty a name is one of the thirteenth of names that is most often wrong: it holds a third of the wrong ones. */
const doubtful = 0.65;

/** What a name's certainty leaves of a fact's confidence: below 0.6 it is to be checked, never unclear in its status. */
export function nameConfidence(certainty: number): number {
  return certainty < doubtful
    ? 0.5 + (0.1 * certainty) / doubtful - 1e-3
    : 0.6 + (0.4 * (certainty - doubtful)) / (1 - doubtful);
}

/** How far back in its sentence a figure looks for time and cue words. */
const longestSentence = 600;

/**
 * The facts of one sentence.
 *
 * @param quantities those of the sentence, in order
 * @param before the facts of the sentence directly before it in the paragraph
 */
export function factsOfSentence(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  context: ReportContext,
  before: readonly ReadFact[] = [],
): ReadFact[] {
  const settings = settingsOf(text, sentence, quantities, context.phrases);
  const ruled = nameFigures(settings, before.map(measuredBefore));
  const chosen = context.names?.(text, sentence, settings, ruled);
  const named = ruled.map((one, i) => ({ ...one, name: chosen?.[i]?.name ?? one.name }));
  const facts: ReadFact[] = [];
  settings.forEach((setting, i) => {
    const found = named[i];
    const bare = withoutOwnPlace(withoutMarkers(found?.name ?? ''), context.region);
    const name = withCrop(withoutFate(bare), text, setting.quantity.start);
    // 实现两个翻番: a numeral alone names nothing.
    if (!found || !name || /^[一二两三四五六七八九十]+个?$/.test(name)) return;
    const fact = makeFact(text, sentence, settings, i, name, found, context);
    const certainty = chosen?.[i]?.certainty;
    facts.push(
      certainty === undefined ? fact : { ...fact, confidence: Math.min(fact.confidence, nameConfidence(certainty)) },
    );
  });
  return withListedEnds(text, withStretches(text, withBudgetNames(shareBounds(text, facts, settings))));
}

/** A fact as a name of the next sentence may take its measure. */
function measuredBefore({ name, kind, unit }: ReadFact): Measured {
  return { name, unit, changes: kind === 'growth' || kind === 'change' };
}

function makeFact(
  text: string,
  sentence: Span,
  settings: readonly Setting[],
  i: number,
  name: string,
  named: ReturnType<typeof nameFigures>[number],
  context: ReportContext,
): ReadFact {
  const setting = settings[i] as Setting;
  const { quantity } = setting;
  const part = partAt(context.parts, quantity.start);
  const before = text.slice(Math.max(sentence.start, quantity.start - longestSentence), quantity.start);
  const clause = text.slice(setting.clause.start, quantity.start);
  const after = text.slice(quantity.end, setting.clause.end);
  const measure = measureOf(quantity, named.movement);
  // 经济增长5.5%左右: 经济 alone names nothing.
  const full = measure.kind === 'growth' && name === '经济' ? '经济增长' : name;
  const from = isLeftBehind(settings, i);
  const scope = scopeAt(context.scopes, quantity.start);
  const ofPlan = measure.unit === '%' ? progressAgainst(clause) : null;
  const standing = standingOf({
    from,
    progress: ofPlan !== null,
    lookBack: part?.part !== 'review' && looksBack(before, scope, part, context),
    part: part?.part ?? 'other',
    partStated: part?.stated ?? false,
    settled: part?.settled ?? false,
    year: context.time.year,
    before,
    after,
    following: text.slice(setting.clause.end, Math.min(sentence.end, setting.clause.end + 12)),
    clause,
    cameAbout: quantity.shape === 'doubling' && text.slice(quantity.start, quantity.end).includes('了'),
    rank: quantity.shape === 'rank',
  });
  const stage = from && standing.status === 'actual' ? 'baseline' : standing.stage;
  // 治沙、造林分别完成年度任务的113%和220%: each is told by what was done.
  const progress = /分别/.test(setting.left) ? null : ofPlan;
  const bounds = quantity.boundWords.map((word) => word.word);
  const { period, span } = timeOf({
    part: part?.period ?? null,
    around: scope?.period ?? null,
    partName: part?.part ?? 'other',
    year: context.time.year,
    now: yearOfNow(context),
    before,
    clause,
    kind: measure.kind,
    stage,
    name,
    from,
    share: quantity.family === 'share',
    following: text.slice(quantity.end, Math.min(sentence.end, quantity.end + 16)),
  });
  return {
    start: quantity.start,
    end: quantity.end,
    sentence,
    name: progress !== null && !isBudget(progress) ? progress : full,
    indicator: indicatorOfFigure(full, measure.kind, measure.unit, before + after)?.id ?? null,
    kind: measure.kind,
    value: measure.value,
    unit: measure.unit,
    bound: quantity.bound,
    status: standing.status,
    stage,
    period,
    span,
    scope: scopeOf(clause, context.level, quantity.shape === 'rank'),
    basis: basisOf(clause, after, progress, period),
    stretchOf: null,
    printed: printedOf(text.slice(quantity.start, quantity.end), measure.value),
    cue: [...new Set([standing.cue, ...bounds])].filter((word) => word !== null).join('、') || null,
    confidence: named.borrowed && words.generic.has(name) ? Math.min(standing.confidence, 0.6) : standing.confidence,
  };
}

/** An outline is given in the first year of its plan; what is there already is that of the year before. */
function yearOfNow({ time }: ReportContext): number | null {
  return time.year !== null && time.kind === 'outline' ? time.year - 1 : time.year;
}

/** 为预算的99.1% is a share of the budget, and the figure one of what the budget is for. */
function isBudget(plan: string): boolean {
  return /预算数?$/.test(plan);
}

const leaves = withPlans(
  /[从由自](?:(?:(?:19|20)\d{2}|[去上前当])年(?:同期|底|末|初)?的?|年初的?|PLAN期?末的?|法定的?|原来的?|最初的?|全[国省市]|(?:每[\u4e00-\u9fff]){1,2}|[年月日]?[人户亩]均)?$/,
);

/** Whether a figure is what is left behind: of 分别由16%、70%提高到23%和75% the first two. */
function isLeftBehind(settings: readonly Setting[], i: number): boolean {
  const left = settings[i]?.left.trim() ?? '';
  if (i > 0 && /^[、和与]$/.test(left)) return isLeftBehind(settings, i - 1);
  return leaves.test(left);
}

/** Whether paragraph or sentence look back on years that are over: 五年来，接待来访团组52个. */
function looksBack(
  before: string,
  scope: TimeScope | undefined,
  part: PartStart | undefined,
  { time }: ReportContext,
): boolean {
  if (scope?.back) return true;
  return readTimes(before, { year: time.year, around: part?.period ?? null }).some(({ back }) => back);
}

/** 税收收入完成5亿元,为预算的61%: the share is the revenue's. */
function withBudgetNames(facts: readonly ReadFact[]): ReadFact[] {
  const names = budgetNames(facts);
  return facts.map((fact, i) => {
    const name = names[i] ?? fact.name;
    if (name === fact.name) return fact;
    return { ...fact, name, indicator: indicatorOfFigure(name, fact.kind, fact.unit, name)?.id ?? null };
  });
}

/** 增长7%以上、力争达到8%: the second is of what the first is. */
function withStretches(text: string, facts: readonly ReadFact[]): ReadFact[] {
  const firsts = stretches(text, facts);
  return facts.map((fact, i) => {
    const first = facts[firsts[i] ?? -1];
    if (!first) return fact;
    const { name, indicator, kind, scope } = first;
    return { ...fact, name, indicator, kind, scope, stretchOf: first.start };
  });
}

/**
 * A bound word outside a list binds all of it: 分别控制在5%和3%以内, 分别超10%和20%, 分别增长4%、5%和6%左右. Without 分别 only
 * what is held in (控制在) is.
 */
function shareBounds(text: string, facts: readonly ReadFact[], settings: readonly Setting[]): ReadFact[] {
  const at = new Map(settings.map((setting, i) => [setting.quantity.start, i]));
  const settingOf = (fact: ReadFact | undefined) => settings[at.get(fact?.start ?? -1) ?? -1];
  const joined = (a: ReadFact | undefined, b: ReadFact | undefined): boolean =>
    a !== undefined && b !== undefined && a.unit === b.unit && listMark.test(text.slice(a.end, b.start));
  return facts.map((fact, i) => {
    if (fact.bound !== 'exact') return fact;
    let first = i;
    while (first > i - longestList && joined(facts[first - 1], facts[first])) first -= 1;
    let last = i;
    while (last < i + longestList && joined(facts[last], facts[last + 1])) last += 1;
    if (first === last) return fact;
    const head = settingOf(facts[first]);
    const opening = head?.quantity.boundWords.find((word) => word.end <= (facts[first]?.start ?? 0));
    const isList = /分别|均|各/.test(head?.left ?? '');
    if (opening && isList && first < i) return { ...fact, bound: opening.bound };
    const closing = settingOf(facts[last])?.quantity.boundWords.find((word) => word.end > (facts[last]?.end ?? 0));
    const held = /控制在|压缩至|压减至/.test(`${head?.left}${opening?.word}`);
    const holds = isList || (held && closing?.word === '以内');
    return closing && holds && last > i ? { ...fact, bound: closing.bound } : fact;
  });
}

/** No list told with 分别 has more members. */
const longestList = 12;
const listMark = /^(?:个|%)?(?:和|与|、|及)$/;
