import { type Outcome, verdictOf } from '../../lib/insight/verdict.ts';
import type { Fact } from '../../lib/model/schema.ts';

/** What became of a target that the report itself tells beside its result; null where the two do not compare. */
export function ownVerdict(target: Fact, result: Fact): Exclude<Outcome, 'unknown'> | null {
  if (target.kind !== result.kind || target.span?.per !== result.span?.per) return null;
  const { outcome } = verdictOf(rounded(target), rounded(result));
  return outcome === 'unknown' ? null : outcome;
}

/** A figure with half of the last digit that it is printed with. */
function rounded(fact: Fact) {
  const { decimals = 0, scale = 1 } = fact.printed ?? {};
  return { ...fact, rounding: (scale * 10 ** -decimals) / 2 };
}
