import type { Check } from '../../model/schema.ts';
import { type Interval, isClosed, middle, overlap, sharedPart } from '../interval.ts';
import type { Figure } from './figure.ts';

/** Two figures that meet in less of what their digits allow agree only by chance. */
const LEAST_SHARED = 0.1;

/** A statement that can be computed anew from other figures of the report. */
export interface Statement {
  readonly kind: Check['kind'];
  /** The figure that is checked. */
  readonly stated: Figure;
  /** What it says, in the same unit as `computed`. */
  readonly says: Interval;
  /** What the other figures give. */
  readonly computed: Interval;
  /** The same from the figures as they stand, for what is shown. */
  readonly value: number;
  /** The figures it is computed from, in the order of the formula. */
  readonly from: readonly Figure[];
  /** The formula, with the figures as printed: `285个÷420个`. */
  readonly formula: string;
  /** What makes a difference no contradiction, if anything does. */
  readonly unclear: Check['reason'];
}

/**
 * The outcome of a statement: it agrees where some value is allowed by both sides. Where it does not, and basis, period
 * or scope may explain it, that is said instead. None where only an open end makes them meet: 超800家 proves nothing.
 */
export function judge(statement: Statement): Check | undefined {
  const { kind, stated, says, computed, value, from, formula, unclear } = statement;
  if (!isClosed(says) && !isClosed(computed)) return undefined;
  const agrees = overlap(says, computed);
  if (agrees && !isClosed(computed)) return undefined;
  // 由45亿元增至63亿元，增长36%: only if every figure was printed to its own side. That is no agreement, nor an error.
  if (agrees && isClosed(says) && sharedPart(says, computed) < LEAST_SHARED) return undefined;
  return {
    kind,
    facts: [...from.map((figure) => figure.fact.id), stated.fact.id],
    stated:
      typeof stated.fact.value === 'number' && stated.fact.unit !== '番' ? stated.fact.value : rounded(middle(says)),
    computed: rounded(Number.isFinite(value) ? value : middle(computed)),
    formula,
    verdict: agrees ? 'agrees' : unclear === null ? 'differs' : 'unclear',
    reason: agrees ? null : unclear,
  };
}

/** With three digits behind the point at most: more is never printed. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
