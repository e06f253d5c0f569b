import { isManyYears, yearOf } from './periods.ts';
import { assessesPlan, plannedYears } from './report-kind.ts';
import { readTimes } from './time-words.ts';

/** Titles of what tells of a time that is over: 2025年前三季度经济运行情况, 2024年政府信息公开工作年度报告. */
const telling = /情况|年度报告|年报|总结|简报|通报|运行|分析/;
const planning = /计划|方案|要点|安排|打算/;
/**
 * The period that the title of a document without parts of its own says it tells of; null where it says none.
 *
 * @param given the year in which it is given, where that is known
 */
export function toldByTitle(title: string, given: number | null): string | null {
  if (assessesPlan(title)) return yearsAssessed(title, given);
  if (!telling.test(title) || planning.test(title)) return null;
  return readTimes(title, { year: null, around: null })[0]?.period ?? null;
}

/** The years of a plan that are over: of “十四五” in 2023 2021/2022; without a day all of them, halfway through none. */
function yearsAssessed(title: string, given: number | null): string | null {
  const years = plannedYears(title);
  if (!years || (given === null && title.includes('中期'))) return null;
  const last = Math.min(years[1], given === null ? years[1] : given - 1);
  return last > years[0] ? `${years[0]}/${last}` : String(years[0]);
}

/** The year in which a document is given that tells of `told`: of whole years the one behind them. */
export function givenBehind(told: string): number | null {
  const last = yearOf(told);
  return last !== null && (/^\d{4}$/.test(told) || isManyYears(told)) ? last + 1 : last;
}
