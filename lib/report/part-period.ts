import { planPattern } from '../lexicon/five-year-plan.ts';
import type { ReportKind } from '../model/terms.ts';
import type { PartStart } from './part-start.ts';

/** What the opening says of the report's time. */
export interface ReportTime {
  /** The year in which the report is given. */
  readonly year: number | null;
  /** The year of the day it is given, where that is the one before: 今年 and 去年 are told by it. */
  readonly givenIn?: number | null;
  readonly halfYear: boolean;
  /** The period that its title says it tells of: 2025年前三季度经济运行情况. */
  readonly told?: string | null;
  /** A policy address (施政报告), whose sentences tell and set out by turns. */
  readonly address?: boolean;
  /** Whether it tells of nothing that is over: 2025年政府工作要点. */
  readonly setsOut?: boolean;
  /** A work report where it is left out. */
  readonly kind?: ReportKind;
  /** First and last year of the plan that an outline sets out. */
  readonly plan?: readonly [number, number] | null;
}

/** Words that speak of a stretch of five years; the first group is the number of a plan. */
export const fiveYears = new RegExp(`${planPattern}(?!规划收官|规划的?开局)|今后五年|未来五年|过去(?:的)?五年|五年来`);

/** The five years an outlook is for: those of the plan it names, else five from the report's own. */
export function outlookPeriod(years: readonly [number, number] | undefined, time: ReportTime): string | null {
  if (years) return `${years[0]}/${years[1]}`;
  return time.year === null ? null : `${time.year}/${time.year + 4}`;
}

/** The time a work report looks back on where nothing else is said: the year before it, or the half year it is given in. */
export function toldPeriod({ year, halfYear, told }: ReportTime): string | null {
  if (told) return told;
  if (year === null) return null;
  return halfYear ? `${year}H1` : String(year - 1);
}

/** What a report begins with where nothing else is said: it looks back, unless it only sets out. */
export function firstPart(time: ReportTime): Pick<PartStart, 'part' | 'period' | 'stated'> {
  if (time.setsOut) return { part: 'plan', period: time.year === null ? null : String(time.year), stated: true };
  return { part: 'review', period: toldPeriod(time), stated: false };
}
