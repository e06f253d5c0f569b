import type { Fact } from '../model/schema.ts';

/**
 * The growth or change that a report gives with an amount: 地区生产总值486.3亿元，增长5.6%.
 *
 * In: the facts of an analysis. Out: for the id of each amount the fact of its change, which stands in the same
 * sentence under the same name and with the same status. A base has none: in 从264家增至767家，年均增长30.6% the growth is
 * that of what was reached.
 */
export function changesOf(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const changes = new Map<string, Fact>();
  for (const fact of facts) {
    const isChange = fact.kind === 'growth' || fact.kind === 'change';
    if (isChange && !changes.has(keyOf(fact))) changes.set(keyOf(fact), fact);
  }
  const amounts = facts.filter((fact) => fact.kind === 'level' && fact.stage !== 'baseline');
  return new Map(
    amounts.flatMap((fact) => {
      const change = changes.get(keyOf(fact));
      return change === undefined ? [] : [[fact.id, change] as const];
    }),
  );
}

function keyOf(fact: Fact): string {
  return `${fact.sentence.start} ${fact.status} ${fact.name}`;
}
