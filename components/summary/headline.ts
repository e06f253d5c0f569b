import type { Fact, Target } from '../lib/analysis/schema.ts';
import { isInAnnex, type ReportView } from './model.ts';

/** The indicators a reader looks for first, in the order in which reports give them. */
const HEADLINE = [
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
] as const;

/** Those given as a rate; of the others a percentage is a share or a growth, never the amount. */
const RATES: readonly string[] = ['surveyed_unemployment', 'cpi'];

/** One headline indicator: its amount, its growth, and what is aimed at, where the report gives them. */
export interface HeadlineRow {
  readonly indicator: string;
  readonly name: string;
  readonly level: Fact | null;
  readonly growth: Fact | null;
  readonly target: Fact | null;
  /** What is aimed at where no figure says it: 与经济增长同步. */
  readonly worded: Target | null;
}

/** The headline indicators that a report speaks of. */
export function headlineRows(view: ReportView): HeadlineRow[] {
  const main = new Set(view.mainTargets.flatMap((target) => target.facts));
  const isAnnex = isInAnnex(view);
  return HEADLINE.flatMap((indicator) => {
    const facts = view.facts.filter(
      (fact) => fact.indicator === indicator && fact.scope === null && !fact.damaged && !isAnnex(fact),
    );
    const results = facts.filter((fact) => fact.status === 'actual' && fact.stage !== 'baseline');
    const targets = facts.filter((fact) => fact.status === 'target');
    const isLevel = (fact: Fact) => fact.kind === 'level' && (fact.unit !== '%' || RATES.includes(indicator));
    const isGrowth = (fact: Fact) => fact.kind === 'growth';
    const level = results.find(isLevel) ?? null;
    const growth = results.find(isGrowth) ?? null;
    const target = targets.find((fact) => main.has(fact.id)) ?? targets.find(isGrowth) ?? targets.find(isLevel) ?? null;
    const worded = view.targets.find((aim) => aim.indicator === indicator) ?? null;
    const named = [level, growth, target].flatMap((fact) => (fact === null ? [] : [fact.name]));
    const [name] = named.sort((a, b) => a.length - b.length);
    return name === undefined ? [] : [{ indicator, name, level, growth, target, worded }];
  });
}
