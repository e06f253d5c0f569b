import { planYears } from '../../lexicon/five-year-plan.ts';
import { withWords } from '../../lexicon/with-words.ts';
import type { Span } from '../../text/span.ts';
import { readYear, yearPattern } from '../../text/year.ts';
import type { FrameText } from '../frame-text.ts';
import type { Heading } from '../heading.ts';
import { partCues } from '../part-cue.ts';
import { firstPart, fiveYears, outlookPeriod, type ReportTime, toldPeriod } from '../part-period.ts';
import type { PartStart } from '../part-start.ts';
import { isManyYears } from '../periods.ts';
import { readTimes } from '../time-words.ts';

const review =
  /回顾|工作总结|施政总结|总结报告|主要成就|发展成就|执行情况|完成情况|过去[一五]年|五年来的?(?:主要)?工作|本届政府(?:任期|以来|来)?的?(?:主要)?工作/;
const planned = withWords(/PLANHEAD|重点抓好|施政(?:重点|方针|规划|安排)|下届政府工作/);
const plannedEnd = new RegExp(`(?:${planned.source})(?:建议)?$`);
const yearWord = new RegExp(`(${yearPattern})年`);

/**
 * The parts of a work or plan report, in order: from its headings; without headings that say so, from the sentences
 * that open a part (the problems paragraph, 今年是…之年, the main-target sentence, the five-year aims).
 *
 * @param glossaries ranges of the report's own glossary, no part of its text
 */
export function workParts({ text, range, headings, time }: FrameText, glossaries: readonly Span[]): PartStart[] {
  const starts: PartStart[] = [{ start: range.start, ...firstPart(time) }];
  const add = (start: PartStart): void => void starts.push(start);
  for (const stated of statedParts(headings, time)) add(stated);
  // Where a heading opens the plan, no earlier sentence does: 今年 in a mid-year review, an aim that is quoted.
  const plannedFrom =
    starts.find((start) => start.stated && (start.part === 'plan' || start.part === 'outlook'))?.start ?? range.start;
  for (const start of partCues(text, range, time)) {
    // 二、存在的问题 has said so itself, and holds for more than its own line.
    const inHeading = headings.some((heading) => heading.start <= start.start && start.start < heading.end);
    if (start.part === 'problems' ? !inHeading : start.start >= plannedFrom) add(start);
  }
  for (const glossary of glossaries) {
    add({ start: glossary.start, part: 'glossary', period: null, stated: true });
    if (glossary.end < range.end)
      add({ start: glossary.end, part: 'annex', period: time.year === null ? null : String(time.year), stated: false });
  }
  starts.sort((a, b) => a.start - b.start || Number(a.stated) - Number(b.stated));
  return settle(starts, text, range, headings);
}

/** The parts that the headings say: those of the first level, in a report that has no such level those of the next. */
function statedParts(headings: readonly Heading[], time: ReportTime): PartStart[] {
  const partsOf = (some: readonly Heading[]) =>
    some.flatMap((heading) => {
      const part = partOfHeading(heading, time);
      return part ? [{ start: heading.start, ...part, stated: true }] : [];
    });
  const high = headings.filter(({ level, number }) => level === 1 || number === null);
  // (一)2024年工作回顾 · (二)2025年工作安排: a town's report may number its parts so.
  const hasHigh = high.some(({ number }) => number !== null);
  const stated = partsOf(high);
  return stated.length > 0 || hasHigh ? stated : partsOf(headings.filter(({ level }) => level === 2));
}

function partOfHeading(heading: Heading, time: ReportTime): Omit<PartStart, 'start' | 'stated'> | undefined {
  const words = heading.text;
  if (/民生实事/.test(words) && heading.number === null)
    return { part: 'annex', period: time.year === null ? null : String(time.year) };
  const year = yearWord.exec(words);
  const own = year?.[1] ? readYear(year[1]) : undefined;
  if (review.test(words)) return reviewOf(words, own, time);
  if (/挑战和机遇|形势|困难和问题|(?:存在|面临)的?(?:主要|突出)?(?:问题|困难|不足|短板)/.test(words))
    return { part: 'problems', period: toldPeriod(time) };
  const plan = planned.test(words) || /目标|任务|安排|考虑|草案/.test(words);
  const five = fiveYears.exec(words);
  const past = planYears(five?.[1] ?? '');
  if (past && !plan && time.year !== null && past[1] < time.year)
    return { part: 'review', period: `${past[0]}/${past[1]}` };
  if (five && plan && own !== time.year && !/今年/.test(words))
    return { part: 'outlook', period: outlookPeriod(planYears(five[1] ?? ''), time) };
  if (own !== undefined && time.year !== null && own < time.year) return { part: 'review', period: String(own) };
  if (plan && (own !== undefined || /今年|下半年|季度|今后(?:一年|工作)|新的一年|下届/.test(words))) {
    return {
      part: 'plan',
      period: partOfYear(words, time) ?? planPeriod(own, time),
    };
  }
  // 二、2025年工作总体部署, 对今年政府工作的建议, 扎实做好2025年各项工作: whatever is headed by the coming year is its plan.
  if (
    !time.halfYear &&
    time.year !== null &&
    (own === time.year || /今年/.test(words)) &&
    !/以来|取得|成[绩效就]/.test(words)
  )
    return { part: 'plan', period: String(time.year) };
  if (plannedEnd.test(words) && heading.number !== null)
    return {
      part: 'plan',
      period: time.halfYear && time.year !== null ? `${time.year}H2` : planPeriod(undefined, time),
    };
  return undefined;
}

/**
 * A review of a year, of five, or of both: of 2020年及“十三五”时期 it begins with what is named first, and its own
 * sentences say where it turns to the other.
 */
function reviewOf(words: string, own: number | undefined, time: ReportTime): Omit<PartStart, 'start' | 'stated'> {
  const five = fiveYears.exec(words);
  if (own === undefined || five === null) return { part: 'review', period: reviewPeriodOf(words, own, time) };
  const first = words.indexOf(String(own)) < five.index ? own : undefined;
  return { part: 'review', period: reviewPeriodOf(words, first, time), mixed: true };
}

function reviewPeriodOf(words: string, own: number | undefined, time: ReportTime): string | null {
  const part = partOfYear(words, time);
  if (part !== undefined) return part;
  if (own !== undefined) return time.halfYear && own === time.year ? `${own}H1` : String(own);
  const five = fiveYears.exec(words);
  if (five?.[1]) {
    const years = planYears(five[1]);
    if (years) return `${years[0]}/${years[1]}`;
  }
  // 本届政府工作回顾: a government is elected for five years.
  const ofTerm = five !== null || /本届政府/.test(words);
  return ofTerm && time.year !== null ? `${time.year - 5}/${time.year - 1}` : toldPeriod(time);
}

/** The part of a year that a heading names: 上半年计划执行情况, 二季度工作计划. */
function partOfYear(words: string, time: ReportTime): string | undefined {
  const [named] = readTimes(words, { year: time.year, around: null });
  const isPart = named && named.period !== null && !isManyYears(named.period) && !/^\d{4}$/.test(named.period);
  return isPart ? (named.period ?? undefined) : undefined;
}

function planPeriod(own: number | undefined, time: ReportTime): string | null {
  const year = own ?? time.year;
  return year === null || year === undefined ? null : String(year);
}

/**
 * Keeps the switches that make sense in order: results come first, a problems paragraph ends with its paragraph or at
 * the next heading, and once the plan is stated no later sentence turns back to the review.
 */
function settle(starts: readonly PartStart[], text: string, range: Span, headings: readonly Heading[]): PartStart[] {
  const kept: PartStart[] = [];
  let planned = false;
  let before: PartStart | undefined;
  let problemsEnd = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    if (before && start.start >= problemsEnd && kept.at(-1)?.part === 'problems') {
      kept.push({ ...before, start: problemsEnd });
      problemsEnd = Number.POSITIVE_INFINITY;
    }
    const current = kept.at(-1);
    if (start.part === 'problems' && !start.stated) {
      // Problems are owned up to at the end of the review; the plan only speaks of meeting them.
      if (planned || current?.part !== 'review') continue;
      before = current;
      problemsEnd = problemsEndOf(text, start.start, range, headings);
    } else if (start.part === 'plan' || start.part === 'outlook') {
      if (!start.stated && current && current.stated && current.part === start.part) continue;
      // A five-year aim quoted inside the plan of the year does not end that plan, nor does a quoted year end the annex.
      if (!start.stated && current?.part === 'annex') continue;
      if (start.part === 'outlook' && !start.stated && planned && current?.part === 'plan') continue;
      if (!start.stated && start.part === 'plan' && current?.part === 'plan') continue;
      // In the review a target of the year that is over is no switch: 今年 there is rare, but quoted aims occur.
      planned = true;
    } else if (start.part === 'review' && planned && !start.stated) continue;
    kept.push(start);
  }
  if (before && kept.at(-1)?.part === 'problems' && problemsEnd < range.end)
    kept.push({ ...before, start: problemsEnd });
  return kept;
}

/** The end of the problems paragraph: its line's, or in a report that is one line the next 各位代表 or heading. */
function problemsEndOf(text: string, from: number, range: Span, headings: readonly Heading[]): number {
  const newline = text.indexOf('\n', from);
  const lineEnd = newline < 0 ? range.end : newline;
  const next = headings.find((heading) => heading.start > from + 20)?.start ?? range.end;
  const limit = Math.min(lineEnd, next, range.end);
  if (limit - from < 1200) return limit;
  const close =
    /(?:加以解决|认真解决|着力解决|努力解决|切实解决)[^。]{0,12}。|各位代表|(?<=[。!])(?=五年来|过去(?:的)?五年|回顾)/g;
  close.lastIndex = from + 40;
  const match = close.exec(text);
  return match && match.index < limit ? match.index + match[0].length : Math.min(limit, from + 1200);
}
