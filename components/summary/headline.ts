import { headlineIndicators, indicatorById } from '../../lib/catalogue/catalogue.ts';
import { changesOf } from '../../lib/insight/change.ts';
import type { Fact, Target } from '../../lib/model/schema.ts';
import type { ReportKind } from '../../lib/model/terms.ts';
import type { ReportView } from '../model.ts';
import { isInOwnUnit, ownFacts } from './own-facts.ts';

/** Reports that tell of a time that is over: a communiqué and accounts aim at nothing, and nobody looks for it there. */
const LOOKING_BACK: ReadonlySet<ReportKind | undefined> = new Set(['communique', 'accounts'] as const);

/** Whether a report has a column of targets: some row has one, or a reader would look for one. */
export function hasTargets({ report }: ReportView, rows: readonly HeadlineRow[]): boolean {
  const isAimed = rows.some(
    ({ target, worded, lastTarget }) => target !== null || worded !== null || lastTarget !== null,
  );
  return isAimed || !LOOKING_BACK.has(report?.kind);
}

/** Whether a report of this kind is expected to say its main targets in one sentence: a budget sets sums instead. */
export function setsMainTargets({ report }: ReportView): boolean {
  return !LOOKING_BACK.has(report?.kind) && report?.kind !== 'budget';
}

/** Whether a reader would look for a target of this indicator, and takes its absence for a piece of news. */
export function isTargetExpected({ indicator }: HeadlineRow): boolean {
  return indicatorById(indicator)?.headline?.target ?? false;
}

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
  const main = new Set(view.mainTargets.flatMap((target) => [...target.facts, ...target.targets]));
  return headlineIndicators.flatMap(({ id: indicator }) => {
    const own = ownFacts(view, indicator);
    const level = levelOf(own.results);
    const growth = growthOf(own.results, level);
    const rank = own.results.find((fact) => fact.kind === 'rank') ?? null;
    const time = (growth ?? level)?.period ?? null;
    const isPast = (fact: Fact) => time !== null && fact.period === time;
    const aimed = own.targets.filter((fact) => !isPast(fact));
    const target = aimed.find((fact) => main.has(fact.id)) ?? aimed.find(isGrowth) ?? aimed.find(isLevel) ?? null;
    const past = own.targets.filter(isPast);
    const lastTarget = past.find(isGrowth) ?? past.find(isLevel) ?? null;
    const words = view.targets.filter((aim) => aim.indicator === indicator);
    const mainWords = words.find((aim) => main.has(aim.id)) ?? null;
    const worded = mainWords ?? words[0] ?? null;
    const named = [level, growth, target].flatMap((fact) => (fact === null ? [] : [fact.name]));
    const name = bestName(named, indicator) ?? mainWords?.name;
    return name === undefined ? [] : [{ indicator, name, level, growth, rank, lastTarget, target, worded }];
  });
}

/** The amount of an indicator: the first that is one. */
export function levelOf(results: readonly Fact[]): Fact | null {
  return results.find(isLevel) ?? null;
}

/** The growth to an amount: that given with it, else that of the same year, else the first: 年均增长8.1% of five years. */
export function growthOf(results: readonly Fact[], level: Fact | null): Fact | null {
  const growths = results.filter(isGrowth);
  if (level === null) return growths[0] ?? null;
  const given = changesOf(results).get(level.id);
  const beside = given !== undefined && isGrowth(given) ? given : growths.find((fact) => fact.period === level.period);
  return beside ?? growths[0] ?? null;
}

function isLevel(fact: Fact): boolean {
  return fact.kind === 'level' && isInOwnUnit(fact);
}

function isGrowth(fact: Fact): boolean {
  return fact.kind === 'growth';
}

/** The shortest name of those a report uses; the catalogue's goes before 经济总量 and 经济增长. */
function bestName(names: readonly string[], indicator: string): string | undefined {
  const catalogued = indicatorById(indicator)?.name ?? '';
  const rank = (name: string) => (catalogued.includes(name) || name.includes(catalogued) ? 0 : 1);
  return [...names].sort((a, b) => rank(a) - rank(b) || a.length - b.length)[0];
}

/** The times a table of headline indicators is of, as most of its figures have them; null where none has any. */
export interface HeadlineTimes {
  readonly result: string | null;
  readonly target: string | null;
}

/** The times of results and of targets: what had been aimed at and what was reached are of one. */
export function headlineTimes(rows: readonly HeadlineRow[]): HeadlineTimes {
  return {
    result: commonest(rows.flatMap(({ level, growth }) => [level, growth])),
    target: commonest(rows.flatMap(({ target, worded }) => [target ?? worded])),
  };
}

/** The time a period ends in: five years are told by their last. */
export function endOf(period: string): string {
  return period.split('/').at(-1) ?? period;
}

function commonest(items: readonly ({ readonly period: string | null } | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (item?.period == null) continue;
    const end = endOf(item.period);
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
