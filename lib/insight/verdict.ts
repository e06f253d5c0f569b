import { compare, type Exact, exact, minus, negative, toNumber } from './exact.ts';
import { type Goal, goalOf } from './goal.ts';
import type { JudgedFact } from './record.ts';
import { converted } from './units.ts';

/** What became of a target. */
export type Outcome = 'met' | 'close' | 'missed' | 'unknown';

/**
 * Why: `silent` 今年未提 · `several-years` 只有多年数 · `relative` 只有相对数 · `scope` 口径不同 · `words` 只有文字 ·
 * `candidates` 多个候选 · `damaged` 数字受损 · `rough` the outcome is given too roughly · `no-direction` neither more nor
 * less is good; with a verdict: `above-range`, `nominal-real` (income is nominal or real, output always real),
 * `derived` 推得.
 */
export type Reason =
  | 'silent'
  | 'several-years'
  | 'relative'
  | 'scope'
  | 'words'
  | 'candidates'
  | 'damaged'
  | 'rough'
  | 'no-direction'
  | 'above-range'
  | 'nominal-real'
  | 'derived';

export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  /** The outcome less the target, in the target's unit; null where that cannot be said. */
  readonly gap: number | null;
}

export function unknown(reason: Reason): Verdict {
  return { outcome: 'unknown', reason, gap: null };
}

/** 左右: short by no more than this many per cent or points is 接近. */
const nearPoints = 0.5;

/**
 * Whether an outcome reaches its target. Both are of one thing, one kind and one time; that is the alignment's work.
 *
 * @param target an aim with one value, or with two ends
 * @param outcome an actual figure with one value
 */
export function verdictOf(target: JudgedFact, outcome: JudgedFact): Verdict {
  if (target.damaged || outcome.damaged) return unknown('damaged');
  if (typeof outcome.value !== 'number') return unknown('rough');
  const reached = converted(exact(outcome.value), outcome.unit, target.unit);
  if (reached === undefined) return unknown('scope');
  const goal = goalOf(target);
  if (goal === 'none') return unknown('no-direction');
  if (typeof target.value !== 'number') return rangeVerdict(target.value, reached, outcome);
  return sideVerdict(target, exact(target.value), reached, outcome, goal);
}

function rangeVerdict(ends: readonly number[], reached: Exact, outcome: JudgedFact): Verdict {
  const [low, high] = ends.map(exact);
  if (ends.length !== 2 || !low || !high || outcome.bound === 'min' || outcome.bound === 'max') return unknown('rough');
  if (compare(reached, low) < 0) return { outcome: 'missed', reason: null, gap: toNumber(minus(reached, low)) };
  const above = compare(reached, high) > 0;
  return { outcome: 'met', reason: above ? 'above-range' : null, gap: above ? toNumber(minus(reached, high)) : 0 };
}

function sideVerdict(target: JudgedFact, aim: Exact, reached: Exact, outcome: JudgedFact, goal: Goal): Verdict {
  const difference = minus(reached, aim);
  const gap = toNumber(difference);
  // How far beyond the line, in the good direction.
  const beyond = goal === 'ceiling' ? negative(difference) : difference;
  const met = compare(beyond, { top: 0n, under: 1n }) >= 0;
  // 突破500亿斤 tells nothing of an aim of 510; 5.5%以内 nothing of one of 5%.
  const open = looseEnd(outcome);
  if (met)
    return open === (goal === 'floor' ? 'down' : 'up') ? unknown('rough') : { outcome: 'met', reason: null, gap };
  if (open === (goal === 'floor' ? 'up' : 'down')) return unknown('rough');
  return { outcome: isNear(target, beyond) ? 'close' : 'missed', reason: null, gap };
}

/** On which side an outcome is open: 突破 upwards, 不足 downwards. A fall of more than 3% is open downwards. */
function looseEnd(outcome: JudgedFact): 'up' | 'down' | null {
  if (outcome.bound !== 'min' && outcome.bound !== 'max') return null;
  const falling = typeof outcome.value === 'number' && outcome.value < 0;
  return (outcome.bound === 'min') === falling ? 'down' : 'up';
}

/** 左右 takes half a point of a percentage, or half of the last digit printed; 以上 and plain figures take nothing. */
function isNear(target: JudgedFact, beyond: Exact): boolean {
  if (target.bound !== 'about') return false;
  const room = target.unit === '%' || target.unit === '百分点' ? nearPoints : target.rounding;
  return compare(beyond, exact(-room)) >= 0;
}
