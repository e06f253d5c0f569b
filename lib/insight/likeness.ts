import type { KeptFact, ReportRecord } from './record.ts';

/** From here on two readings are of the same report. */
export const SAME = 0.6;

/**
 * How much two readings say the same: the share of the figures they have in common, from 0 to 1. The same report at
 * another address or in another rendering comes near 1, another year or place near 0.
 */
export function likeness(a: ReportRecord, b: ReportRecord): number {
  const [one, other] = [figuresOf(a), figuresOf(b)];
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((figure) => other.has(figure)).length;
  return shared / (one.size + other.size - shared);
}

function figuresOf({ facts }: ReportRecord): Set<string> {
  return new Set(facts.map(({ value, unit, kind }: KeptFact) => `${JSON.stringify(value)} ${unit} ${kind}`));
}
