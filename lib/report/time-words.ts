import { planPattern, planYears } from '../lexicon/five-year-plan.ts';
import { wholeTerritory } from '../lexicon/territory.ts';
import { readOrdinal } from '../text/ordinal.ts';
import type { Span } from '../text/span.ts';
import { readYear, yearPattern } from './year.ts';

/** A time that words name, resolved by what is known of the report. */
export interface TimeWord extends Span {
  /** `2024`, `2024H1`, `2024-01/2024-11`, `2021/2025`; null where the words leave it open (用3年时间). */
  readonly period: string | null;
  /** `whole` leads back from a part of a year to the year (全年, 年底); `day` names one. */
  readonly sort: 'time' | 'whole' | 'day';
  /** Whether it says only what year lies before another: 去年, 上年, of which much is compared with. */
  readonly before: boolean;
  /** Whether it looks back on years that are over: 五年来, 过去一年. */
  readonly back: boolean;
}

/** What times are told by: the year of the report, and the period of the words around. */
export interface TimeGround {
  readonly year: number | null;
  readonly around: string | null;
}

const expressions = new RegExp(
  [
    `(?<from>${yearPattern})年?(?:度)?(?:[—–~-]+|[到至])(?<to>${yearPattern})年(?!${yearPattern})`,
    `(?<since>${yearPattern})年(?:\\d{1,2}月)?(?:以来|至今|起至今)`,
    `(?:(?<runYear>${yearPattern})年|今年|去年)?(?<first>1)月?(?:份)?[—–~到至-]+(?<last>\\d{1,2})月(?:份)?`,
    `(?<full>${yearPattern})年(?:(?<month>\\d{1,2})月(?!份?[至—–-])|(?<half>[上下])半年|(?<quarter>第?[一二三四])季度|(?<nine>前三季度))?`,
    '(?<relative>今年|去年|上年|前年|明年|当年)(?:(?<relHalf>[上下])半年|(?<relQuarter>第?[一二三四])季度|(?<relNine>前三季度)|(?<relMonth>\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|\\d{1,2}日)?(?![—–至-]))?',
    '(?<bareHalf>[上下])半年',
    '(?<whole>全年|(?<![\\d年上去前本当])年[底末])',
    '(?<bareNine>前三季度)',
    '(?<!前)(?<bareQuarter>第?[一二三四])季度',
    '(?<![\\d.—–-])(?<bareMonth>\\d{1,2})月(?:\\d{1,2}日)?(?!份?[至—–-])',
    `${planPattern.replace('(', '(?<plan>')}(?<planWhen>时期|期间|以来|期?末|(?=(?:累计|共|已|${wholeTerritory}|[获新完建])))`,
    '(?<years>(?<![一二三四五六七八九十百\\d])(?<count>[二两三四五六七八九十2345])年(?:来|间|累计|共)|(?:过去|这|刚刚过去的|近)(?:的)?(?<past>[两三四五六七八九十2345])年|(?<=^|[,;。:、\\s])五年(?=[获新完建累共实全登引组解培])|(?<![连第满近续每])五年(?=新[建增]|累计|共[建完引]))',
    '(?<ahead>(?:今后|未来)(?:的)?(?<coming>[两三四五2345])年)',
    '(?<lastYear>过去(?:的)?一年|一年来)',
    '(?<term>(?:本届政府(?:任期|成立|组成)?|任期|换届|履职)(?:以来|内|期间))',
    '(?<open>用(?:\\d|[三五两])[—至-]?\\d?年(?:左右)?时间|(?:未来|今后)(?:几|一段)[年时])',
  ].join('|'),
  'g',
);
/** Every expression has one of these letters, and most sentences have none. */
const opensTime = /[年月季五届职]|任期/;
const counts: Readonly<Record<string, number>> = {
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
};

/** 去年9月26日会议部署的一揽子政策: when that was told says nothing of the figures. */
const told = /^[^,;。]{0,24}(?:部署|印发|出台|召开|发布|公布|通过|批准|提出|签署)的/;
/** A year that opens the name of something: 2024年版, 2023年第3号公告, 2024年工作要点. 2025年工作主要有以下方面 tells of the year. */
const inTitle = /^年(?:版|第(?![一二三四]季度)|度第|工作(?!日|主要|有|成效|取得|开展|完成))/;
/** 上年结转收入, 上年实际完成数: the year is part of what the thing is called. */
const accounts = /^(?:结转|结余|滚存|实际|执行数|决算|完成数|基数)/;
/** 居民消费价格与上年基本持平: the year is what something is held against, and none that anything holds for. */
const heldAgainst = /^(?:同期)?(?:水平)?(?:相比)?(?:保持|总体|基本|大体|大致)*(?:持平|相当|一致)/;
/** Numbers that are no years: 连续五年, 第五年. */
const counted = /[连续第每满]$/;

/** The times that some words name, in order. */
export function readTimes(words: string, ground: TimeGround): TimeWord[] {
  if (!opensTime.test(words)) return [];
  const found: TimeWord[] = [];
  for (const match of words.matchAll(expressions)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    if (groups.full && inTitle.test(words.slice(start + 4))) continue;
    if (groups.relative && accounts.test(words.slice(end))) continue;
    if (groups.relative && heldAgainst.test(words.slice(end))) continue;
    if (groups.years && counted.test(words.slice(0, start))) continue;
    if (insideName(words, start) || told.test(words.slice(end))) continue;
    const period = groups.whole ? null : resolve(groups, match[0], ground);
    if (period === undefined) continue;
    const sort = groups.whole ? 'whole' : match[0].endsWith('日') ? 'day' : 'time';
    found.push({ start, end, period, sort, before: /^(?:去|上|前)年/.test(match[0]), back: isBack(groups) });
  }
  return found;
}

/** 近三年 tells how long, and is said of what is aimed at as well. */
function isBack(groups: Groups): boolean {
  return groups.lastYear !== undefined || (groups.years !== undefined && !groups.years.startsWith('近'));
}

type Groups = Record<string, string | undefined>;

function resolve(groups: Groups, words: string, ground: TimeGround): string | null | undefined {
  const own = ground.year;
  if (groups.open) return null;
  // 本届政府以来 is the years a report at a change of term looks back on; elsewhere nothing tells when it began.
  if (groups.term) return isManyYears(ground.around) ? ground.around : null;
  if (groups.from && groups.to) return rangeOf(readYear(groups.from), readYear(groups.to));
  if (groups.since) return rangeOf(readYear(groups.since), lastYear(ground));
  const base = yearOf(ground.around) ?? own;
  if (groups.last) {
    const year = readYear(groups.runYear ?? '') ?? (words.startsWith('去年') && own !== null ? own - 1 : base);
    return year === null ? undefined : monthsOf(year, Number(groups.last));
  }
  if (groups.full) {
    const year = readYear(groups.full);
    if (year === undefined) return undefined;
    if (groups.month) return `${year}-${groups.month.padStart(2, '0')}`;
    return partOfYear(year, groups.half, groups.quarter, groups.nine);
  }
  if (groups.relative) return relative(groups, ground);
  if (groups.bareHalf || groups.bareQuarter || groups.bareNine)
    return base === null ? undefined : partOfYear(base, groups.bareHalf, groups.bareQuarter, groups.bareNine);
  if (groups.bareMonth) return base === null ? undefined : `${base}-${groups.bareMonth.padStart(2, '0')}`;
  if (groups.plan) return planPeriod(groups, ground);
  if (groups.lastYear) {
    const last = lastYear(ground);
    return own === null || last === undefined ? undefined : String(last);
  }
  if (groups.ahead && own !== null) return `${own}/${own + (counts[groups.coming ?? ''] ?? 5) - 1}`;
  if (groups.years) {
    const years = counts[groups.count ?? groups.past ?? '五'] ?? 5;
    // 五年来 in the look back on five years is just those.
    if (years === 5 && ground.around?.includes('/')) return ground.around;
    const last = lastYear(ground);
    return last === undefined ? undefined : `${last - years + 1}/${last}`;
  }
  return undefined;
}

function relative(groups: Groups, ground: TimeGround): string | undefined {
  const own = ground.year;
  if (own === null) return undefined;
  const steps: Readonly<Record<string, number>> = { 今年: 0, 明年: 1, 去年: -1, 前年: -2 };
  const step = steps[groups.relative ?? ''];
  // 去年 is told by the day of the report, 上年 and 当年 by the year that is spoken of.
  const spoken = yearOf(ground.around) ?? own;
  const year = step === undefined ? spoken - (groups.relative === '上年' ? 1 : 0) : own + step;
  if (groups.relMonth) return `${year}-${String(readOrdinal(groups.relMonth) ?? '').padStart(2, '0')}`;
  if (groups.relHalf || groups.relQuarter || groups.relNine)
    return partOfYear(year, groups.relHalf, groups.relQuarter, groups.relNine);
  // 今年 in a mid-year report is the half that is over: the part says so.
  return ground.around?.startsWith(`${year}H`) ? ground.around : String(year);
}

function planPeriod(groups: Groups, ground: TimeGround): string | undefined {
  const years = planYears(groups.plan ?? '');
  if (!years) return undefined;
  if (groups.planWhen?.endsWith('末')) return String(years[1]);
  if (groups.planWhen !== '以来') return `${years[0]}/${years[1]}`;
  return rangeOf(years[0], Math.min(years[1], lastYear(ground) ?? years[1]));
}

/** The last year that is over where the words stand: that of the part, else the one before the report's. */
function lastYear(ground: TimeGround): number | undefined {
  const around = yearOf(ground.around);
  if (ground.year === null) return around ?? undefined;
  // What is said of the year's own problems looks back on those before it; a mid-year review is of that year.
  const isHalf = /H\d$/.test(ground.around ?? '');
  return around === null || (around >= ground.year && !isHalf) ? ground.year - 1 : around;
}

function rangeOf(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined || to === undefined || from > to) return undefined;
  return from === to ? String(from) : `${from}/${to}`;
}

/** 1—6月 is the first half, 1—12月 the year. */
function monthsOf(year: number, last: number): string | undefined {
  if (last < 1 || last > 12) return undefined;
  if (last === 12) return String(year);
  if (last === 6) return `${year}H1`;
  return `${year}-01/${year}-${String(last).padStart(2, '0')}`;
}

function partOfYear(year: number, half: string | undefined, quarter: string | undefined, nine?: string): string {
  if (half) return `${year}H${half === '上' ? 1 : 2}`;
  if (quarter) return `${year}Q${'一二三四'.indexOf(quarter.slice(-1)) + 1}`;
  return nine ? `${year}-01/${year}-09` : String(year);
}

/** The year in which a period ends. */
export function yearOf(period: string | null): number | null {
  const last = period?.split('/').at(-1) ?? '';
  return /^\d{4}/.test(last) ? Number(last.slice(0, 4)) : null;
}

/** Whether a period is of several whole years. */
export function isManyYears(period: string | null): period is string {
  return /^\d{4}\/\d{4}$/.test(period ?? '');
}

function insideName(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('《', at), text.lastIndexOf('〔', at));
  if (open < 0) return false;
  const close = text.indexOf(text[open] === '《' ? '》' : '〕', open);
  return close < 0 || close >= at;
}
