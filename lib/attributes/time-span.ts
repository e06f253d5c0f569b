import type { TimeSpan } from '../model/schema.ts';

/** What is known of a value besides its short period. */
export interface Held {
  /** The mean of each year: 年均增长8.1%. */
  readonly average: boolean;
  /** What was there before: the 从 of 从…到…. */
  readonly start: boolean;
  /** A state, and no sum: 保有量, 覆盖率. */
  readonly state: boolean;
}

/** A short period spelled out: `2016/2020` of a mean is from 2016 to 2020, per average. */
export function timeSpanOf(period: string | null, held: Held): TimeSpan | null {
  if (period === null) return null;
  const [from = period, to = from] = period.split('/');
  if (held.start) return { from, to, per: 'start' };
  if (held.average) return { from, to, per: 'average' };
  if (from !== to) return { from, to, per: held.state ? 'end' : 'total' };
  return { from, to, per: held.state ? 'end' : 'year' };
}
