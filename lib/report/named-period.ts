import { planYears } from '../lexicon/five-year-plan.ts';
import { readOrdinal } from '../text/ordinal.ts';
import { readYear } from '../text/year.ts';
import { isManyYears, yearOf } from './periods.ts';

/** What times are told by: the year of the report, and the period of the words around. */
export interface TimeGround {
  /** Whether the year of the report is over, as that of a communiqué is. */
  readonly over?: boolean | undefined;
  readonly year: number | null;
  /** The year of the day on which it is spoken, where that is another one. */
  readonly givenIn?: number | null | undefined;
  readonly around: string | null;
}

/** How many years are told: 三 and 3 of 三年来, 两 of 近两年; undefined where none is. */
function countOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : readOrdinal(written.replace('两', '二'));
}

/** The years that stretches called by a congress begin with. */
const eras: Readonly<Record<string, number>> = { 新时代: 2012, 十八大: 2012, 十九大: 2017, 二十大: 2022 };

/** What the words of a time hold, by their names in its pattern. */
export type Groups = Record<string, string | undefined>;

/** The period that a time names: null where it leaves that open, undefined where nothing tells the year. */
export function resolve(groups: Groups, words: string, ground: TimeGround): string | null | undefined {
  const own = ground.year;
  if (groups.open) return null;
  if (groups.era) return rangeOf(eras[groups.era], lastYear(ground));
  // 本届政府以来 is the years a report at a change of term looks back on; elsewhere nothing tells when it began.
  if (groups.term) return isManyYears(ground.around) ? ground.around : null;
  if (groups.from && groups.to) return rangeOf(readYear(groups.from), readYear(groups.to));
  if (groups.since) return rangeOf(readYear(groups.since), lastYear(ground));
  const base = yearOf(ground.around) ?? own;
  if (groups.last) {
    const year =
      readYear(groups.runYear ?? '') ?? (words.startsWith('去年') && own !== null ? (ground.givenIn ?? own) - 1 : base);
    return year === null ? undefined : monthsOf(year, Number(groups.first), Number(groups.last));
  }
  if (groups.full) {
    const year = readYear(groups.full);
    if (year === undefined) return undefined;
    if (groups.month) return `${year}-${twoDigits(Number(groups.month))}`;
    return partOfYear(year, groups.half, groups.quarter, groups.nine);
  }
  if (groups.relative) return relative(groups, ground);
  if (groups.bareHalf || groups.bareQuarter || groups.bareNine)
    return base === null ? undefined : partOfYear(base, groups.bareHalf, groups.bareQuarter, groups.bareNine);
  if (groups.bareMonth) return base === null ? undefined : `${base}-${twoDigits(Number(groups.bareMonth))}`;
  if (groups.plan) return planPeriod(groups, ground);
  if (groups.lastYear) {
    const last = lastYear(ground);
    return own === null || last === undefined ? undefined : String(last);
  }
  if (groups.both && own !== null) return `${own}/${own + 1}`;
  if (groups.head) {
    const year = readYear(groups.headYear ?? '') ?? base;
    return year === null ? undefined : monthsOf(year, 1, countOf(groups.head) ?? 0);
  }
  if (groups.within) return within(groups.within, countOf(groups.inside) ?? 5, ground);
  if (groups.ahead && own !== null) return `${own}/${own + (countOf(groups.coming) ?? 5) - 1}`;
  if (groups.years) {
    const years = countOf(groups.count ?? groups.past) ?? 5;
    // 五年来 in the look back on five years is just those.
    if (years === 5 && ground.around?.includes('/')) return ground.around;
    const last = lastYear(ground);
    return last === undefined ? undefined : `${last - years + 1}/${last}`;
  }
  return undefined;
}

/** 五年内新增上市企业10家 in the plan is of the years to come; in a review nothing tells of which, but 三年翻番 is over. */
function within(words: string, count: number, ground: TimeGround): string | undefined {
  const { year } = ground;
  if (year === null) return undefined;
  if ((yearOf(ground.around) ?? 0) >= year) return `${year}/${year + count - 1}`;
  const last = lastYear(ground);
  return words.endsWith('内') || last === undefined ? undefined : `${last - count + 1}/${last}`;
}

function relative(groups: Groups, ground: TimeGround): string | undefined {
  const own = ground.year;
  if (own === null) return undefined;
  const steps: Readonly<Record<string, number>> = { 今年: 0, 明年: 1, 去年: -1, 前年: -2 };
  const step = steps[groups.relative ?? ''];
  // 去年 is told by the day of the report, 上年 and 当年 by the year that is spoken of.
  const spoken = yearOf(ground.around) ?? own;
  const today = ground.givenIn ?? own;
  const year = step === undefined ? spoken - (groups.relative === '上年' ? 1 : 0) : today + step;
  if (groups.relMonth) return `${year}-${twoDigits(readOrdinal(groups.relMonth) ?? 0)}`;
  if (groups.relHalf || groups.relQuarter || groups.relNine)
    return partOfYear(year, groups.relHalf, groups.relQuarter, groups.relNine);
  // 今年 in a mid-year report is the half that is over: the part says so.
  return ground.around?.startsWith(`${year}H`) ? ground.around : String(year);
}

function planPeriod(groups: Groups, ground: TimeGround): string | undefined {
  const years = planYears(groups.plan ?? '');
  if (!years) return undefined;
  if (groups.planWhen?.endsWith('末')) return String(years[1]);
  // “十四五”前四年
  const first = /^前(.)年$/.exec(groups.planWhen ?? '');
  if (first) return `${years[0]}/${years[0] + (countOf(first[1]) ?? 1) - 1}`;
  if (groups.planWhen !== '以来') return `${years[0]}/${years[1]}`;
  return rangeOf(years[0], Math.min(years[1], lastYear(ground) ?? years[1]));
}

/** The last year that is over where the words stand: that of the part, else the one before the report's. */
function lastYear(ground: TimeGround): number | undefined {
  const around = yearOf(ground.around);
  if (ground.year === null) return around ?? undefined;
  // What is said of the year's own problems looks back on those before it; a mid-year review is of that year.
  const isHalf = /H\d$/.test(ground.around ?? '');
  return around === null || (around >= ground.year && !isHalf && !ground.over) ? ground.year - 1 : around;
}

function rangeOf(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined || to === undefined || from > to) return undefined;
  return from === to ? String(from) : `${from}/${to}`;
}

/** 1—6月 is the first half, 7—12月 the second, 1—12月 the year. */
function monthsOf(year: number, first: number, last: number): string | undefined {
  if (first < 1 || last > 12 || first >= last) return undefined;
  const months = `${first}-${last}`;
  if (months === '1-12') return String(year);
  if (months === '1-6' || months === '7-12') return `${year}H${first === 1 ? 1 : 2}`;
  return `${year}-${twoDigits(first)}/${year}-${twoDigits(last)}`;
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}

function partOfYear(year: number, half: string | undefined, quarter: string | undefined, nine?: string): string {
  if (half) return `${year}H${half === '上' ? 1 : 2}`;
  if (quarter) return `${year}Q${'一二三四'.indexOf(quarter.slice(-1)) + 1}`;
  return nine ? `${year}-01/${year}-09` : String(year);
}
