import { compare, divided, type Exact, minus, ONE, plus, times, toNumber } from './exact.ts';

/** What a figure may be: both ends belong to it; null is no end at all (以上 has no upper one). */
export interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

export function point(value: Exact): Interval {
  return { low: value, high: value };
}

/** Whether both allow a common value. */
export function overlap(a: Interval, b: Interval): boolean {
  return notAbove(a.low, b.high) && notAbove(b.low, a.high);
}

/**
 * The part of the narrower one that both share, from 0 to 1; 1 where that is a single value. Of two closed intervals that
 * overlap.
 */
export function sharedPart(a: Interval, b: Interval): number {
  const [low, high] = [Math.max(end(a.low), end(b.low)), Math.min(end(a.high), end(b.high))];
  const narrower = Math.min(end(a.high) - end(a.low), end(b.high) - end(b.low));
  return narrower <= 0 ? 1 : (high - low) / narrower;
}

function end(value: Exact | null): number {
  return value === null ? Number.NaN : toNumber(value);
}

/** Whether both ends are known: without them hardly any other figure contradicts it. */
export function isClosed(interval: Interval): boolean {
  return interval.low !== null && interval.high !== null;
}

/** Whether every value of it is more than zero: only then can it be divided by, or be the base of a growth. */
export function isPositive(interval: Interval): boolean {
  return interval.low !== null && interval.low.top > 0n;
}

export function sum(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.low, plus), high: both(a.high, b.high, plus) };
}

export function difference(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.high, minus), high: both(a.high, b.low, minus) };
}

/** The product of two intervals without values below zero. */
export function product(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.low, times), high: both(a.high, b.high, times) };
}

/** The quotient of two intervals without values below zero, the divisor without zero too. */
export function quotient(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.high, divided), high: both(a.high, b.low, divided) };
}

/** The factor of a growth in parts of one, multiplied with itself `years` times. */
export function compound(growth: Interval, years: number): Interval {
  const factor = sum(point(ONE), growth);
  let result = point(ONE);
  for (let year = 0; year < years; year += 1) result = product(result, factor);
  return result;
}

/** The least interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: both(a.low, b.low, (one, other) => (compare(one, other) < 0 ? one : other)),
    high: both(a.high, b.high, (one, other) => (compare(one, other) < 0 ? other : one)),
  };
}

/** Any value that an end allows, for what is shown: the middle, or the one end there is. */
export function middle(interval: Interval): number {
  const low = interval.low === null ? null : toNumber(interval.low);
  const high = interval.high === null ? null : toNumber(interval.high);
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high ?? 0;
}

function both(a: Exact | null, b: Exact | null, join: (a: Exact, b: Exact) => Exact): Exact | null {
  return a === null || b === null ? null : join(a, b);
}

function notAbove(low: Exact | null, high: Exact | null): boolean {
  return low === null || high === null || compare(low, high) <= 0;
}
