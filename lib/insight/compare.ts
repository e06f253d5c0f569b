import { indicatorById } from '../indicator/catalogue.ts';
import { align, alignWords } from './align.ts';
import { plainName } from './names.ts';
import { ownWords } from './own-words.ts';
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
  /** The outcome in words, where there is one. */
  readonly told: KeptWords | null;
  readonly verdict: Verdict;
  /** The report's own judgement, as printed. */
  readonly worded: string | null;
  /** The target that the next report sets for the same thing. */
  readonly renewed: KeptFact | KeptWords | null;
}

/** Two reports of one place in successive years. */
export interface ReportPair {
  readonly before: ReportRecord;
  readonly after: ReportRecord;
}

/**
 * The pairs of reports whose targets and outcomes can be held against each other: work reports of one place, a year
 * apart. The order of `records` does not matter; of two versions of one report the one read first is taken.
 */
export function pairsOf(records: readonly ReportRecord[]): ReportPair[] {
  const byYear = new Map<string, ReportRecord>();
  for (const record of records) {
    const key = pairKey(record, 0);
    if (key !== undefined && !byYear.has(key)) byYear.set(key, record);
  }
  return [...byYear.values()]
    .flatMap((before) => {
      const key = pairKey(before, 1);
      const after = key === undefined ? undefined : byYear.get(key);
      return after ? [{ before, after }] : [];
    })
    .sort((a, b) => placeKey(a.before).localeCompare(placeKey(b.before), 'en') || yearOf(a.before) - yearOf(b.before));
}

/** All main targets of the earlier report, each with its outcome and verdict, in the order of the report. */
export function compareTargets({ before, after }: ReportPair): TargetRow[] {
  const year = yearOf(before);
  const facts = before.facts.filter((fact) => fact.main && fact.status === 'target');
  const words = before.targets.filter((target) => target.main);
  return [
    ...facts.map((target) => figureRow(target, year, before, after)),
    ...words.map((target) => wordsRow(target, year, before, after)),
  ].sort((a, b) => a.target.start - b.target.start);
}

function figureRow(target: KeptFact, year: number, before: ReportRecord, after: ReportRecord): TargetRow {
  const { candidates, silence, words } = align(target, year, after);
  const [outcome] = candidates;
  const flat = target.kind === 'growth' && words !== null && /持平/.test(words.text) ? unchanged(words) : undefined;
  const verdict =
    candidates.length > 1
      ? unknown('candidates')
      : outcome
        ? verdictOf(target, outcome)
        : flat
          ? { ...verdictOf(target, flat), reason: 'derived' as const }
          : unknown(silence ?? 'silent');
  return {
    ...common(target, before, after),
    stretch: target.stretchOf !== null,
    outcomes: candidates,
    told: words,
    verdict,
  };
}

function wordsRow(target: KeptWords, year: number, before: ReportRecord, after: ReportRecord): TargetRow {
  const whole = alignWords(target, year, after);
  const outcomes = whole.candidates.length > 0 ? whole.candidates : halvesOf(target, year, after);
  const disagree = whole.candidates.length > 1;
  const goal = wordedGoalOf(target.text);
  const verdict = disagree
    ? unknown('candidates')
    : outcomes.length === 0
      ? unknown(whole.silence ?? 'silent')
      : goal === undefined
        ? unknown('words')
        : (aboveNation(goal, target, year, after) ??
          together(outcomes.map((outcome) => wordedVerdict(goal, outcome, yardstickOf(goal, year, after)))));
  return { ...common(target, before, after), stretch: false, outcomes, told: whole.words, verdict };
}

/** 高于全国0.8个百分点 answers an aim of 高于全国 without the nation's own figure. */
function aboveNation(goal: WordedGoal, target: KeptWords, year: number, after: ReportRecord): Verdict | undefined {
  if (goal.kind !== 'faster' || goal.than !== 'nation' || target.indicator === null) return undefined;
  const gaps = after.facts.filter(
    ({ indicator, basis, kind, period }) =>
      indicator === target.indicator &&
      basis?.kind === 'above' &&
      basis.of === '全国' &&
      kind === 'change' &&
      period === String(year),
  );
  const [gap] = gaps;
  if (gaps.length !== 1 || typeof gap?.value !== 'number') return undefined;
  return { outcome: gap.value > 0 ? 'met' : 'missed', reason: 'derived', gap: gap.value };
}

/** Incomes told apart for town and country answer an aim for all: 城乡居民人均可支配收入分别增长4.3%、7.1%. */
function halvesOf(target: KeptWords, year: number, after: ReportRecord): KeptFact[] {
  if (target.indicator !== 'resident_income') return [];
  const halves = ['urban_income', 'rural_income'].map((indicator) =>
    alignWords({ indicator, name: target.name }, year, after),
  );
  return halves.every(({ candidates }) => candidates.length === 1)
    ? halves.flatMap(({ candidates }) => candidates)
    : [];
}

/** One verdict of the halves where they agree; where they do not, neither speaks for the whole. */
function together(verdicts: readonly Verdict[]): Verdict {
  const [first = unknown('silent')] = verdicts;
  return verdicts.every(({ outcome }) => outcome === first.outcome) ? first : unknown('scope');
}

function yardstickOf(goal: WordedGoal, year: number, after: ReportRecord): KeptFact | undefined {
  if (goal.kind === 'growing' || goal.than !== 'gdp') return undefined;
  const { candidates } = alignWords({ indicator: 'gdp', name: '地区生产总值' }, year, after);
  return candidates.length === 1 ? candidates[0] : undefined;
}

function common(target: KeptFact | KeptWords, before: ReportRecord, after: ReportRecord) {
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

/** 与上年持平 as a growth of nothing. */
function unchanged(words: KeptWords): KeptFact {
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

function pairKey(record: ReportRecord, later: number): string | undefined {
  if (record.kind !== 'work' || record.year === null || placeKey(record) === '') return undefined;
  return `${placeKey(record)} ${record.year + later}`;
}

function placeKey({ place }: ReportRecord): string {
  return place.code ?? place.name ?? '';
}

function yearOf(record: ReportRecord): number {
  return record.year ?? 0;
}
