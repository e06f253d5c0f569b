import type { Fact, Target } from '../../lib/analysis/schema.ts';
import { isInAnnex, type ReportView } from '../model.ts';

/** The indicators a reader looks for first, in the order in which reports give them. */
export const HEADLINE: readonly string[] = [
  'gdp',
  'industrial_va_above_scale',
  'industrial_output_above_scale',
  'fixed_investment',
  'retail_sales',
  'trade_total',
  'budget_revenue',
  'resident_income',
  'urban_income',
  'rural_income',
  'urban_new_jobs',
  'surveyed_unemployment',
  'cpi',
];

/** Those given as a rate; of the others a percentage is a share or a growth, never the amount. */
const RATES: readonly string[] = ['surveyed_unemployment', 'cpi'];

/** One headline indicator: its amount, growth and rank, and what was and is aimed at, where the report gives them. */
export interface HeadlineRow {
  readonly indicator: string;
  readonly name: string;
  readonly level: Fact | null;
  readonly growth: Fact | null;
  readonly rank: Fact | null;
  /** What had been aimed at for the time of the result: 预期目标增长5%左右，实际增长5.6%. */
  readonly lastTarget: Fact | null;
  readonly target: Fact | null;
  /** What is aimed at where no figure says it: 与经济增长同步. */
  readonly worded: Target | null;
}

/** The headline indicators that a report speaks of. */
export function headlineRows(view: ReportView): HeadlineRow[] {
  const main = new Set(view.mainTargets.flatMap((target) => target.facts));
  return HEADLINE.flatMap((indicator) => {
    const { results, targets } = ownFacts(view, indicator);
    const isLevel = (fact: Fact) => fact.kind === 'level' && (fact.unit !== '%' || RATES.includes(indicator));
    const isGrowth = (fact: Fact) => fact.kind === 'growth';
    const level = results.find(isLevel) ?? null;
    const growth = results.find(isGrowth) ?? null;
    const rank = results.find((fact) => fact.kind === 'rank') ?? null;
    const time = (growth ?? level)?.period ?? null;
    const isPast = (fact: Fact) => time !== null && fact.period === time;
    const aimed = targets.filter((fact) => !isPast(fact));
    const target = aimed.find((fact) => main.has(fact.id)) ?? aimed.find(isGrowth) ?? aimed.find(isLevel) ?? null;
    const past = targets.filter(isPast);
    const lastTarget = past.find(isGrowth) ?? past.find(isLevel) ?? null;
    const worded = view.targets.find((aim) => aim.indicator === indicator) ?? null;
    const named = [level, growth, target].flatMap((fact) => (fact === null ? [] : [fact.name]));
    const [name] = named.sort((a, b) => a.length - b.length);
    return name === undefined ? [] : [{ indicator, name, level, growth, rank, lastTarget, target, worded }];
  });
}

/** What a report says of an indicator for its own territory, outside of annexes and undamaged. */
export function ownFacts(view: ReportView, indicator: string): { readonly results: Fact[]; readonly targets: Fact[] } {
  const isAnnex = isInAnnex(view);
  const facts = view.facts.filter(
    (fact) => fact.indicator === indicator && fact.scope === null && !fact.damaged && !isAnnex(fact),
  );
  return {
    results: facts.filter((fact) => fact.status === 'actual' && fact.stage !== 'baseline'),
    targets: facts.filter((fact) => fact.status === 'target'),
  };
}
