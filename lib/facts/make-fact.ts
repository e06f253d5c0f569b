import { basisOf, isBarePlan, progressAgainst } from '../attributes/basis.ts';
import { timeOf } from '../attributes/period.ts';
import { printedOf } from '../attributes/printed.ts';
import { scopeOf } from '../attributes/scope.ts';
import { readStatus } from '../attributes/status.ts';
import { indicatorOfFigure } from '../catalogue/catalogue.ts';
import type { ClauseFrame } from '../clause/frame.ts';
import { words } from '../lexicon/words.ts';
import type { Named } from '../naming/named.ts';
import { type PartStart, partAt } from '../report/part.ts';
import { scopeAt, type TimeScope } from '../report/time-scopes.ts';
import { readTimes } from '../report/time-words.ts';
import type { Span } from '../text/span.ts';
import type { ReadFact, ReportContext } from './fact.ts';
import { measureOf } from './kind.ts';
import { isLeftBehind } from './left-behind.ts';

/** A figure among those of its sentence, in its report. */
export interface FigurePlace {
  readonly text: string;
  readonly sentence: Span;
  readonly frames: readonly ClauseFrame[];
  readonly i: number;
  readonly frame: ClauseFrame;
  readonly context: ReportContext;
}

/** How far back in its sentence a figure looks for time and cue words. */
const longestSentence = 600;

/** The fact of a figure that has a name: its kind, value, time, status and all that its words say of it. */
export function makeFact(figure: FigurePlace, named: Named): ReadFact {
  const { text, sentence, frames, i, frame, context } = figure;
  const { quantity } = frame;
  const scope = scopeAt(context.scopes, quantity.start);
  const part = partOf(partAt(context.parts, quantity.start), scope, context);
  const before = text.slice(Math.max(sentence.start, quantity.start - longestSentence), quantity.start);
  const clause = text.slice(frame.clause.start, quantity.start);
  const after = text.slice(quantity.end, frame.clause.end);
  const measure = measureOf(quantity, named.change);
  // 经济增长5.5%左右: 经济 alone names nothing.
  const full = measure.kind === 'growth' && named.name === '经济' ? '经济增长' : named.name;
  // 收入由12亿元调整为11.5亿元 in the adjustment of a budget: both were planned.
  const from = isLeftBehind(frames, i) && !(context.time.setsOut && context.time.kind === 'budget');
  const ofPlan = /^[%倍]$/.test(measure.unit) ? progressAgainst(clause) : null;
  const standing = readStatus({
    from,
    progress: ofPlan !== null,
    lookBack: part?.part !== 'review' && looksBack(before, scope, part, context),
    part: part?.part ?? 'other',
    partStated: part?.stated ?? false,
    settled: part?.settled ?? false,
    year: yearAhead(context),
    before,
    after,
    following: text.slice(frame.clause.end, Math.min(sentence.end, frame.clause.end + 12)),
    clause,
    cameAbout: quantity.shape === 'doubling' && text.slice(quantity.start, quantity.end).includes('了'),
    rank: quantity.shape === 'rank',
  });
  // 治沙、造林分别完成年度任务的113%和220%: each is told by what was done.
  const progress = /分别/.test(frame.left) ? null : ofPlan;
  const bounds = quantity.boundWords.map((word) => word.word);
  const { period, span } = timeOf({
    part: part?.period ?? null,
    around: scope?.period ?? null,
    partName: part?.part ?? 'other',
    year: context.time.year,
    givenIn: context.time.givenIn,
    now: yearOfNow(context),
    before,
    clause,
    kind: measure.kind,
    stage: standing.stage,
    name: named.name,
    from,
    share: quantity.family === 'share',
    settled: part?.settled ?? false,
    following: text.slice(quantity.end, Math.min(sentence.end, quantity.end + 24)),
  });
  return {
    start: quantity.start,
    end: quantity.end,
    sentence,
    name: progress !== null && !isBudget(progress) && !isBarePlan(progress) ? progress : full,
    indicator: indicatorOfFigure(full, measure.kind, measure.unit, before + after)?.id ?? null,
    kind: measure.kind,
    value: measure.value,
    unit: measure.unit,
    bound: quantity.bound,
    status: standing.status,
    stage: standing.stage,
    period,
    span,
    scope: scopeOf(clause, context.level, quantity.shape === 'rank'),
    basis: basisOf(clause, after, progress, period, measure.kind === 'growth' ? before : ''),
    stretchOf: null,
    printed: printedOf(text.slice(quantity.start, quantity.end), measure.value),
    cue: [...new Set([standing.cue, ...bounds])].filter((word) => word !== null).join('、') || null,
    confidence:
      named.borrowed && words.generic.has(named.name) ? Math.min(standing.confidence, 0.6) : standing.confidence,
  };
}

/** “十五五”时期：… within a review of the years before sets aims. */
function partOf(
  part: PartStart | undefined,
  scope: TimeScope | undefined,
  context: ReportContext,
): PartStart | undefined {
  const { year } = context.time;
  if (part?.part !== 'review' || !scope || scope.back || year === null || !scope.period.includes('/')) return part;
  return scope.period.slice(0, 4) >= String(year) ? { ...part, part: 'outlook' } : part;
}

/** The first year that is not over when a report is given: accounts of 2024 are given in 2025, 到2024年底 is behind them. */
function yearAhead({ time }: ReportContext): number | null {
  return time.year !== null && time.kind === 'accounts' ? time.year + 1 : time.year;
}

/** An outline is given in the first year of its plan; what is there already is that of the year before. */
function yearOfNow({ time }: ReportContext): number | null {
  return time.year !== null && time.kind === 'outline' ? time.year - 1 : time.year;
}

/** 为预算的99.1% is a share of the budget, and the figure one of what the budget is for. */
function isBudget(plan: string): boolean {
  return /预算数?$/.test(plan);
}

/** What a sentence that opens with last year goes on with where it is of what is to come. */
const turnsAhead = /的|[要将再拟]|力争|确保/;

/** Whether paragraph or sentence look back on years that are over: 五年来，接待来访团组52个. */
function looksBack(
  before: string,
  scope: TimeScope | undefined,
  part: PartStart | undefined,
  { time }: ReportContext,
): boolean {
  if (scope?.back) return true;
  const times = readTimes(before, { year: time.year, around: part?.period ?? null });
  const last = times.at(-1);
  // 去年新建学校6所,培训教师2万人次; 去年建成的6所学校要用好,… goes on to what is to be done.
  if (last?.before && /^[\s—·]*$/.test(before.slice(0, last.start))) {
    const rest = before.slice(last.end);
    if (/[,;]/.test(rest) && !turnsAhead.test(rest)) return true;
  }
  return times.some(({ back }) => back);
}
