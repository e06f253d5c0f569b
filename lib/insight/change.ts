import type { Fact } from '../model/schema.ts';

/**
 * The growth or change that a report gives with an amount: 地区生产总值486.3亿元，增长5.6%.
 *
 * In: the facts of an analysis. Out: for the id of each amount the fact of its change, which stands in the same
 * sentence under the same name and with the same status, and is of the same time: in “十三五”期末达1682.15亿元，年均增长8.1%
 * the mean of five years is no change to the amount of the last. A base has none either: 从264家增至767家.
 */
export function changesOf(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const changes = Map.groupBy(
    facts.filter((fact) => fact.kind === 'growth' || fact.kind === 'change'),
    keyOf,
  );
  const amounts = facts.filter((fact) => fact.kind === 'level' && fact.stage !== 'baseline');
  return new Map(
    amounts.flatMap((fact) => {
      const change = changes.get(keyOf(fact))?.find((other) => isOfSame(fact, other));
      return change === undefined ? [] : [[fact.id, change] as const];
    }),
  );
}

/** Whether a change is the one to an amount: of its time, and against the time before rather than a place or a plan. */
function isOfSame(amount: Fact, change: Fact): boolean {
  if (amount.period !== change.period) return false;
  // A mean stands beside what holds for all of its years, never beside one of them.
  if (change.span?.per === 'average' && !isOfSeveral(change.span)) return false;
  if (amount.span?.per === 'average' && change.span?.per !== 'average') return false;
  return change.basis === null || AGAINST_BEFORE.has(change.basis.kind);
}

/** 比上年, 按可比价格, 名义, 剔除…因素: all against the same time of the year before. */
const AGAINST_BEFORE: ReadonlySet<string> = new Set(['yoy', 'comparable', 'real', 'nominal', 'excluding']);

function isOfSeveral({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return from !== to;
}

function keyOf(fact: Fact): string {
  return `${fact.sentence.start} ${fact.status} ${fact.name}`;
}
