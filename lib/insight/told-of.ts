import { simplified } from '../text/script.ts';
import { isAdded } from './deeds.ts';
import { isOfYears } from './lead.ts';
import type { KeptFact } from './record.ts';
import { conversionFactor, isClassifier } from './units.ts';

/** A year, or its last day or month: 2024, 2024-12. */
export function holdsFor(period: string | null, year: number): boolean {
  return period === String(year) || period === `${year}-12` || period === `${year}-12-31`;
}

/** 五年累计, and a change from a time before the last year: 较2020年下降11.7%. */
export function isOfSeveralYears({ name, period, kind, basis, clause }: KeptFact, year: number): boolean {
  if (period?.includes('/') && period.endsWith(String(year))) return true;
  if (isSumOfYears({ name, kind, clause })) return holdsFor(period, year);
  const base = basis?.kind === 'base-year' && kind !== 'level' ? Number(/^\d{4}/.exec(basis.of ?? '')?.[0]) : year;
  return holdsFor(period, year) && base < year - 1;
}

/**
 * Of one kind and of units that turn into one another. A yearly mean, what is above another's and a change from a time
 * further back (较2020年下降11.7%) are other measures.
 */
export function measuresAs(fact: KeptFact, target: KeptFact): boolean {
  if (!isPlain(fact)) return false;
  if (isCountAdded(fact) && isCountAdded(target)) return conversionFactor(fact.unit, target.unit) !== undefined;
  // 新增养老床位600张 is not answered by 养老床位达4800张, nor 发明专利授权量增长9% by 有效发明专利增长16%.
  if (fact.kind !== 'change' && isAdded(fact) !== isAdded(target)) return false;
  if (fact.kind !== 'level' && fact.basis?.kind === 'base-year' && fact.basis.of !== target.basis?.of) return false;
  return fact.kind === target.kind && conversionFactor(fact.unit, target.unit) !== undefined;
}

/** 新增“四上”企业40家 and “四上”企业净增43家 are one measure, whether it is read as a level or as a change. */
function isCountAdded(fact: KeptFact): boolean {
  if (!isClassifier(fact.unit) || typeof fact.value !== 'number') return false;
  if (fact.kind === 'level') return isAdded(fact);
  const { basis } = fact;
  return fact.kind === 'change' && fact.value > 0 && (basis === null || basis.kind === 'yoy');
}

/** No mean of several years (城镇调查失业率平均4.2% is one of a year), and not told from another territory. */
export function isPlain(fact: KeptFact): boolean {
  const { span, basis } = fact;
  const isMean = span?.per === 'average' && span.from !== span.to;
  return !isMean && !isSumOfYears(fact) && basis?.kind !== 'above';
}

/** 累计下降15.2% and 五年新增5.2万人 are of a plan's years, whatever year stands above them. */
function isSumOfYears(fact: Pick<KeptFact, 'name' | 'kind' | 'clause'>): boolean {
  return (fact.kind === 'growth' && simplified(fact.clause).includes('累计')) || isOfYears(fact);
}
