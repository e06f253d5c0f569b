import { headlineIndicators } from '../../lib/catalogue/catalogue.ts';
import type { Fact } from '../../lib/model/schema.ts';
import type { ReportView } from '../model.ts';
import { growthOf, levelOf } from './headline.ts';
import { ownFacts } from './own-facts.ts';

/** The growth of one indicator: what was reached, and what is aimed at. */
export interface GrowthRate {
  readonly name: string;
  readonly result: Fact | null;
  readonly target: Fact | null;
}

/** More rows than this are no picture any more. */
const MOST = 10;

/** The growth rates of a report's indicators: the headline ones first, then those it speaks of first. */
export function growthRates(view: ReportView): GrowthRate[] {
  const main = new Set(view.mainTargets.flatMap((target) => target.facts));
  const spoken = new Set(
    view.facts.flatMap((fact) => (isRate(fact) && fact.indicator !== null ? [fact.indicator] : [])),
  );
  const first = headlineIndicators.map(({ id }) => id).filter((indicator) => spoken.has(indicator));
  const order = [...first, ...spoken];
  return [...new Set(order)]
    .flatMap((indicator): GrowthRate[] => {
      const { results, targets } = ownFacts(view, indicator);
      const growth = growthOf(results, levelOf(results));
      const result = growth !== null && isRate(growth) ? growth : (results.find(isRate) ?? null);
      const rates = targets.filter((fact) => isRate(fact) && fact.period !== result?.period);
      const target = rates.find((fact) => main.has(fact.id)) ?? rates[0] ?? null;
      const name = (result ?? target)?.name;
      return name === undefined ? [] : [{ name, result, target }];
    })
    .slice(0, MOST);
}

/** The value of a rate; of a range its lower end. */
export function rateOf(fact: Fact): number {
  return typeof fact.value === 'number' ? fact.value : (fact.value[0] ?? Number.NaN);
}

function isRate(fact: Fact): boolean {
  return fact.kind === 'growth' && fact.unit === '%';
}
