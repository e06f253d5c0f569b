import { yearsOfPlan } from '../lexicon/five-year-plan.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import { readYear, yearPattern } from '../text/year.ts';
import { fiveYears, outlookPeriod, type ReportTime, toldPeriod } from './part-period.ts';
import type { PartStart } from './part-start.ts';

const year = `((?:${yearPattern})年|今年)`;
const problems =
  /清醒地?(?:认识|看|意识)|[要也]看到[^。]{0,20}(?:困难|挑战|不足|问题)|把问题说透|(?:存在|面临)(?:着|一些|的|不少|诸多|亟待|许多)[^。,]{0,14}(?:问题|困难|不足|挑战)(?!的?(?:情况|局面|形势|环境|背景|考验))/g;
const yearOpens = new RegExp(`${year},?是[^。]{0,60}(?:之年|一年|开局|元年|周年|收官|关键)`, 'g');
const annualAims = new RegExp(`${year}[^。;\\n]{0,30}(?:主要)?(?:预期)?目标(?:任务)?(?:建议)?[是为:]`, 'g');
const mainAims = withWords(/YEARAIM(?:任务)?(?:建议)?[是为:]/g);
const fiveYearAims = withWords(
  /(?:(?=[“"])(PLAN)(?:时期|期间)|今后五年|未来五年)[^。\n]{0,30}(?:指导思想|总体要求|(?:主要|发展)目标|目标任务|总体思路|要努力实现|奋斗目标)/g,
);
const annualWork = new RegExp(
  `((?:${yearPattern})年|今年|下半年),?[^。\\n]{0,40}(?:重点(?:抓好|做好|推进)|着力(?:抓好|做好)|扎实做好|主要抓好|做好以下|做好如下)[^。\\n]{0,16}工作`,
  'g',
);

/**
 * Parts that a sentence opens where no heading says so: the problems paragraph (我们也清醒认识到…), 今年是…之年,
 * the sentences that set the aims of the year or of five years. Not in order of place.
 */
export function* partCues(text: string, range: Span, time: ReportTime): Generator<PartStart> {
  const body = text.slice(range.start, range.end);
  const yearName = time.year === null ? null : String(time.year);
  const plan = (index: number): PartStart => ({
    start: range.start + index,
    part: 'plan',
    period: time.halfYear && yearName ? `${yearName}H2` : yearName,
    stated: false,
  });
  for (const match of body.matchAll(problems)) {
    const start = opening(body, match.index, 50, '。!?;\n');
    if (start !== undefined)
      yield { start: range.start + start, part: 'problems', period: toldPeriod(time), stated: false };
  }
  for (const match of body.matchAll(fiveYearAims)) {
    yield {
      start: range.start + match.index,
      part: 'outlook',
      period: outlookPeriod(yearsOfPlan(match[1] ?? ''), time),
      stated: false,
    };
  }
  for (const match of body.matchAll(yearOpens)) {
    const start = isOwnYear(match[1], time) ? opening(body, match.index, 16, '。!?\n”') : undefined;
    if (start !== undefined) yield plan(start);
  }
  for (const match of body.matchAll(annualAims)) if (isOwnYear(match[1], time)) yield plan(match.index);
  for (const match of body.matchAll(mainAims)) {
    if (!fiveYears.test(body.slice(Math.max(0, match.index - 40), match.index))) yield plan(match.index);
  }
  for (const match of body.matchAll(annualWork)) {
    const start = isOwnYear(match[1], time) ? opening(body, match.index, 12, '。!?,\n') : undefined;
    if (start !== undefined && body[start - 1] !== ',') yield plan(start);
  }
}

/** Where the sentence that holds `at` begins, if no further back than `farthest`. */
function opening(text: string, at: number, farthest: number, stops: string): number | undefined {
  for (let start = at; start >= Math.max(0, at - farthest); start -= 1) {
    if (start === 0 || stops.includes(text.charAt(start - 1))) return start;
  }
  return undefined;
}

function isOwnYear(words: string | undefined, time: ReportTime): boolean {
  return words === '今年' || words === '下半年' || readYear((words ?? '').replace('年', '')) === time.year;
}
