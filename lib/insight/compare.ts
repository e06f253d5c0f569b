import { indicatorById } from '../catalogue/catalogue.ts';
import { simplified } from '../text/script.ts';
import { align, alignWords } from './align.ts';
import { exact, plus, toNumber } from './exact.ts';
import { halvesOf, together, verdictOfHalves, wholeOf } from './incomes.ts';
import { members, parted } from './joint-targets.ts';
import { plainName } from './names.ts';
import { isAboveNation, type NationalGrowth, NO_NATION, nationalGrowth } from './nation.ts';
import { ownWords } from './own-words.ts';
import { pairsOf, type ReportPair, yearOf } from './pairs.ts';
import type { KeptFact, KeptWords, ReportRecord } from './record.ts';
import { unknown, type Verdict, verdictOf } from './verdict.ts';
import { type WordedGoal, wordedGoalOf, wordedVerdict } from './worded-goal.ts';

/** A target of one report beside what the next report says of it. */
export interface TargetRow {
  /** The report that set the target, and the one that looks back on its year. */
  readonly before: ReportRecord;
  readonly after: ReportRecord;
  /** The catalogue's id, and the name a reader knows it by. */
  readonly indicator: string | null;
  readonly name: string;
  readonly target: KeptFact | KeptWords;
  /** Whether it goes beyond another target: 力争达到8%. */
  readonly stretch: boolean;
  /** Figures of the next report on it: one is the outcome, several disagree. */
  readonly outcomes: readonly KeptFact[];
  /** What is said of it of another measure, or of several years: no outcome, but not nothing. */
  readonly beside: readonly KeptFact[];
  /** The outcome in words, where there is one. */
  readonly told: KeptWords | null;
  readonly verdict: Verdict;
  /** The report's own judgement, as printed. */
  readonly worded: string | null;
  /** The target that the next report sets for the same thing. */
  readonly renewed: KeptFact | KeptWords | null;
}

/**
 * All main targets of the earlier report, each with its outcome and verdict, in the order of the report.
 *
 * @param nation what is known of the whole country's growths
 */
export function compareTargets({ before, after }: ReportPair, nation: NationalGrowth = NO_NATION): TargetRow[] {
  const pair: Held = { before, after, year: yearOf(before), nation };
  const facts = before.facts.filter((fact) => fact.main && fact.status === 'target').flatMap(parted);
  const words = before.targets.filter((target) => target.main);
  return [
    ...facts.flatMap((target) => figureRows(target, pair)),
    ...words.map((target) => wordsRow(target, pair)),
  ].sort((a, b) => a.target.start - b.target.start);
}

/** The rows of all pairs among some reports. */
export function compareAll(records: readonly ReportRecord[]): TargetRow[] {
  const nation = nationalGrowth(records);
  return pairsOf(records).flatMap((pair) => compareTargets(pair, nation));
}

/** Two reports, with what else a verdict asks for. */
interface Held extends ReportPair {
  /** The year that the targets are set for. */
  readonly year: number;
  readonly nation: NationalGrowth;
}

/** One row a target; one a member where the next report tells of every member of a joint aim. */
function figureRows(target: KeptFact, pair: Held): TargetRow[] {
  const row = figureRow(target, pair);
  if (row.verdict.reason !== 'silent') return [row];
  const each = members(target).map((names) =>
    names.map((member) => figureRow(member, pair)).find(({ outcomes }) => outcomes.length === 1),
  );
  const told = each.filter((one) => one !== undefined);
  return told.length > 1 && told.length === each.length ? told : [row];
}

function figureRow(target: KeptFact, pair: Held): TargetRow {
  const { candidates, silence, words, beside } = align(target, pair.year, pair.after);
  const row = { ...common(target, pair), stretch: target.stretchOf !== null, beside, told: words };
  if (candidates.length > 1) return { ...row, outcomes: candidates, verdict: unknown('candidates') };
  const [outcome] = candidates;
  if (outcome) return { ...row, outcomes: candidates, verdict: verdictOf(target, outcome) };
  const halves = halvesOf(target, pair);
  if (halves.length > 0) return { ...row, outcomes: halves, beside: [], verdict: verdictOfHalves(target, halves) };
  const derived = flatGrowth(target, words) ?? fromNation(target, beside, pair);
  if (derived) return { ...row, outcomes: [], verdict: { ...verdictOf(target, derived), reason: 'derived' } };
  const whole = silence === 'silent' ? wholeOf(target, pair) : undefined;
  if (whole) return { ...row, outcomes: [], beside: whole.candidates, told: whole.words, verdict: unknown('scope') };
  // 未达到年初目标 says something of an aim whose figure is not told.
  const reason = silence === 'silent' && row.worded !== null ? 'words' : (silence ?? 'silent');
  return { ...row, outcomes: [], verdict: unknown(reason) };
}

function wordsRow(target: KeptWords, pair: Held): TargetRow {
  const { year, after } = pair;
  const whole = alignWords(target, year, after);
  const outcomes = whole.candidates.length > 0 ? whole.candidates : halvesOf(target, pair);
  const disagree = whole.candidates.length > 1;
  const goal = wordedGoalOf(target.text);
  const row = { ...common(target, pair), stretch: false, outcomes, told: whole.words };
  if (disagree) return { ...row, beside: [], verdict: unknown('candidates') };
  if (outcomes.length === 0) {
    const reason = whole.silence === 'silent' && row.worded !== null ? 'words' : (whole.silence ?? 'silent');
    return { ...row, beside: whole.beside, verdict: unknown(reason) };
  }
  const verdict =
    goal === undefined
      ? unknown('words')
      : (aboveNation(goal, target, year, after) ??
        together(outcomes.map((outcome) => wordedVerdict(goal, outcome, yardstickOf(goal, target, pair)))));
  return { ...row, beside: [], verdict };
}

/** 高于全国0.8个百分点 answers an aim of 高于全国 without the nation's own figure. */
function aboveNation(goal: WordedGoal, target: KeptWords, year: number, after: ReportRecord): Verdict | undefined {
  if (goal.kind !== 'faster' || goal.than !== 'nation' || target.indicator === null) return undefined;
  const gaps = after.facts.filter(
    (fact) => isAboveNation(fact) && fact.indicator === target.indicator && fact.period === String(year),
  );
  const [gap] = gaps;
  if (gaps.length !== 1 || typeof gap?.value !== 'number') return undefined;
  return { outcome: gap.value > 0 ? 'met' : 'missed', reason: 'derived', gap: gap.value };
}

/** A growth that is told only by its distance from the nation's, where that is known: 比全国快3.4个百分点. */
function fromNation(target: KeptFact, beside: readonly KeptFact[], { year, nation }: Held): KeptFact | undefined {
  const gap = beside.find(isAboveNation);
  const growth = target.indicator === null ? undefined : nation(target.indicator, year);
  if (target.kind !== 'growth' || gap === undefined || growth === undefined || typeof gap.value !== 'number')
    return undefined;
  const value = toNumber(plus(exact(growth), exact(gap.value)));
  return { ...gap, kind: 'growth', value, unit: '%', basis: null };
}

/** The growth that an aim in words is held against: the nation's, or the report's own of output or of incomes in town. */
function yardstickOf(goal: WordedGoal, target: KeptWords, { year, after, nation }: Held): number | undefined {
  if (goal.kind === 'growing') return undefined;
  if (goal.than === 'nation') return target.indicator === null ? undefined : nation(target.indicator, year);
  const indicator = goal.than === 'gdp' ? 'gdp' : 'urban_income';
  const { candidates } = alignWords({ indicator, name: indicatorById(indicator)?.name ?? '' }, year, after);
  const [growth] = candidates;
  return candidates.length === 1 && typeof growth?.value === 'number' ? growth.value : undefined;
}

function common(target: KeptFact | KeptWords, { before, after }: Held) {
  const known = target.indicator === null ? undefined : indicatorById(target.indicator);
  return {
    before,
    after,
    indicator: target.indicator,
    name: known?.name ?? target.name,
    target,
    worded: ownWords(target, after),
    renewed: renewedIn(after, target),
  };
}

function renewedIn(after: ReportRecord, target: KeptFact | KeptWords): KeptFact | KeptWords | null {
  const isSame = (other: KeptFact | KeptWords) =>
    other.main &&
    (target.indicator === null
      ? plainName(other.name) === plainName(target.name)
      : other.indicator === target.indicator);
  return (
    after.facts.find((fact) => fact.status === 'target' && fact.stretchOf === null && isSame(fact)) ??
    after.targets.find(isSame) ??
    null
  );
}

/** 物价保持平稳 is not 持平. */
const flat = /(?<!保)持平(?!稳)|保持持平/;

/** 与上年持平 as a growth of nothing. */
function flatGrowth(target: KeptFact, words: KeptWords | null): KeptFact | undefined {
  if (target.kind !== 'growth' || words === null || !flat.test(simplified(words.text))) return undefined;
  return {
    ...{
      id: words.id,
      start: words.start,
      name: words.name,
      indicator: words.indicator,
      period: words.period,
      main: false,
    },
    ...{ kind: 'growth', value: 0, unit: '%', bound: 'about', rounding: 0.05, status: 'actual', stage: 'achieved' },
    ...{ span: null, scope: null, basis: null, cue: null, stretchOf: null, damaged: false, dated: false },
    ...{ printed: words.text, clause: words.text, sentence: words.sentence },
  };
}
