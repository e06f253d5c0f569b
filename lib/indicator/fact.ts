import { basisOf, progressAgainst } from '../attributes/basis.ts';
import { timeOf } from '../attributes/period.ts';
import { printedOf } from '../attributes/printed.ts';
import { scopeOf } from '../attributes/scope.ts';
import { standingOf } from '../attributes/status.ts';
import type { Basis, Kind, Printed, Stage, Status, TimeSpan } from '../model/schema.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type PartStart, partAt, type ReportTime } from '../report/part.ts';
import { scopeAt, type TimeScope } from '../report/time-scopes.ts';
import type { Span } from '../text/span.ts';
import { indicatorOfFigure } from './catalogue.ts';
import { measureOf } from './kind.ts';
import { nameFigures } from './name.ts';
import type { Named } from './named.ts';
import { withoutMarkers } from './phrase.ts';
import type { PhraseReader } from './phrase-reader.ts';
import { type Setting, settingsOf } from './setting.ts';
import { words } from './words.ts';

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
  readonly confidence: number;
}

/** What is known of the report a sentence stands in. */
export interface ReportContext {
  readonly time: ReportTime;
  readonly parts: readonly PartStart[];
  /** Paragraphs and sections that open with a time of their own. */
  readonly scopes: readonly TimeScope[];
  /** Level of its own territory, from `levelOf`. */
  readonly level: number | null;
  readonly phrases: PhraseReader;
  /** A second opinion on the names of a sentence. */
  readonly names?: NameChooser | undefined;
}

/** Chooses the names of the figures of one sentence, given those that the rules found. */
export type NameChooser = (
  text: string,
  sentence: Span,
  settings: readonly Setting[],
  named: readonly Named[],
) => readonly { readonly name: string; readonly certainty: number }[];

/** Below this certainty a name is one of the twentieth of names that is most often wrong. */
const doubtful = 0.5;

/** What a name's certainty leaves of a fact's confidence: below 0.6 it is to be checked, never unclear in its status. */
export function nameConfidence(certainty: number): number {
  return certainty < doubtful
    ? 0.5 + (0.1 * certainty) / doubtful - 1e-3
    : 0.6 + (0.4 * (certainty - doubtful)) / (1 - doubtful);
}

/** How far back in its sentence a figure looks for time and cue words. */
const longestSentence = 600;

/** The facts of one sentence. `quantities` are those of the sentence, in order. */
export function factsOfSentence(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  context: ReportContext,
): ReadFact[] {
  const settings = settingsOf(text, sentence, quantities, context.phrases);
  const ruled = nameFigures(settings);
  const chosen = context.names?.(text, sentence, settings, ruled);
  const named = ruled.map((one, i) => ({ ...one, name: chosen?.[i]?.name ?? one.name }));
  const facts: ReadFact[] = [];
  settings.forEach((_setting, i) => {
    const found = named[i];
    const name = withoutMarkers(found?.name ?? '');
    // 实现两个翻番: a numeral alone names nothing.
    if (!found || !name || /^[一二两三四五六七八九十]+个?$/.test(name)) return;
    const fact = makeFact(text, sentence, settings, i, name, found, context);
    const certainty = chosen?.[i]?.certainty;
    facts.push(
      certainty === undefined ? fact : { ...fact, confidence: Math.min(fact.confidence, nameConfidence(certainty)) },
    );
  });
  return shareBounds(text, facts, settings);
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
  const standing = standingOf({
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
  const from =
    /[从由自](?:(?:(?:19|20)\d{2}|[去上前当])年(?:同期|底|末|初)?的?|年初的?|[“"]?十[一二三四五六]五[”"]?期?末的?|法定的?|原来的?|最初的?|全[国省市])?$/.test(
      setting.left.trim(),
    );
  const stage = from && standing.status === 'actual' ? 'baseline' : standing.stage;
  // 治沙、造林分别完成年度任务的113%和220%: each is told by what was done.
  const progress = measure.unit === '%' && !/分别/.test(setting.left) ? progressAgainst(clause) : null;
  const bounds = quantity.boundWords.map((word) => word.word);
  const { period, span } = timeOf({
    part: part?.period ?? null,
    around: scopeAt(context.scopes, quantity.start)?.period ?? null,
    partName: part?.part ?? 'other',
    year: context.time.year,
    before,
    clause,
    kind: measure.kind,
    stage,
    name,
    from,
    share: quantity.family === 'share',
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
    printed: printedOf(text.slice(quantity.start, quantity.end), measure.value),
    cue: [...new Set([standing.cue, ...bounds])].filter((word) => word !== null).join('、') || null,
    confidence: named.borrowed && words.generic.has(name) ? Math.min(standing.confidence, 0.6) : standing.confidence,
  };
}

/** 为预算的99.1% is a share of the budget, and the figure one of what the budget is for. */
function isBudget(plan: string): boolean {
  return /预算数?$/.test(plan);
}

/** 分别控制在5%和3%以内, 分别超10%和20%: a bound word outside a list binds all of it. */
function shareBounds(text: string, facts: readonly ReadFact[], settings: readonly Setting[]): ReadFact[] {
  return facts.map((fact, i) => {
    if (fact.bound !== 'exact') return fact;
    const next = facts[i + 1];
    const previous = facts[i - 1];
    const nextWord = settings[i + 1]?.quantity.boundWords.find((word) => word.end > (next?.end ?? 0));
    const joinedNext =
      next && next.unit === fact.unit && /^(?:个|%)?(?:和|与|、|及)$/.test(text.slice(fact.end, next.start));
    const held =
      /控制在|压缩至|压减至/.test(settings[i]?.left ?? '') ||
      /控制在/.test(settings[i]?.quantity.boundWords[0]?.word ?? '');
    if (joinedNext && nextWord?.word === '以内' && held) return { ...fact, bound: next.bound };
    const previousWord = settings[i - 1]?.quantity.boundWords.find((word) => word.end <= (previous?.start ?? 0));
    const joinedPrevious =
      previous && previous.unit === fact.unit && /^(?:和|与|、|及)$/.test(text.slice(previous.end, fact.start));
    if (joinedPrevious && previousWord && /分别|均/.test(settings[i - 1]?.left ?? ''))
      return { ...fact, bound: previousWord.bound };
    return fact;
  });
}
