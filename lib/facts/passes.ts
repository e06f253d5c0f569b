import { withComparedTimes } from '../attributes/compared-time.ts';
import { withListedEnds } from '../attributes/listed-end.ts';
import { withListedMeans } from '../attributes/listed-mean.ts';
import { stretches } from '../attributes/stretch.ts';
import { indicatorOfFigure } from '../catalogue/catalogue.ts';
import type { ClauseFrame } from '../clause/frame.ts';
import { budgetNames } from '../naming/finish/budget-name.ts';
import type { ReadFact } from './fact.ts';
import { shareBounds } from './shared-bound.ts';

/** The facts of a sentence with what they tell of each other: bounds of lists, budgets, stretched aims, times of lists and comparisons. */
export function repairAcross(text: string, facts: readonly ReadFact[], frames: readonly ClauseFrame[]): ReadFact[] {
  const named = withStretches(text, withBudgetNames(shareBounds(text, facts, frames)));
  return withComparedTimes(text, withListedMeans(text, withListedEnds(text, named)));
}

/** 税收收入完成5亿元,为预算的61%: the share is the revenue's. */
function withBudgetNames(facts: readonly ReadFact[]): ReadFact[] {
  const names = budgetNames(facts);
  return facts.map((fact, i) => {
    const name = names[i] ?? fact.name;
    if (name === fact.name) return fact;
    return { ...fact, name, indicator: indicatorOfFigure(name, fact.kind, fact.unit, name)?.id ?? null };
  });
}

/** 增长7%以上、力争达到8%: the second is of what the first is. */
function withStretches(text: string, facts: readonly ReadFact[]): ReadFact[] {
  const firsts = stretches(text, facts);
  return facts.map((fact, i) => {
    const first = facts[firsts[i] ?? -1];
    if (!first) return fact;
    const { name, indicator, kind, scope } = first;
    return { ...fact, name, indicator, kind, scope, stretchOf: first.start };
  });
}
