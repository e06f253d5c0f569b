import { planYears, yearsOfPlan } from '../lexicon/five-year-plan.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { ReportKind } from '../model/terms.ts';
import { readYear, yearPattern } from '../text/year.ts';

/** Titles of what came of a plan, and not of the plan: “十四五”规划实施情况中期评估报告. */
const assessing = /(?:规划|纲要)[》”"]?(?:\(.{1,12}\))?(?:(?:实施|执行|完成|落实)情况|(?:中期|总结|实施|终期)*评估)/;

/** Whether a title is of what came of a plan of years. */
export function assessesPlan(title: string): boolean {
  return assessing.test(title);
}

/** The words of a title that tell the kind of a report, the surest first. */
const titles: readonly (readonly [RegExp, ReportKind])[] = [
  [/政府工作报告|施政报告/, 'work'],
  [/审计(?:工作|结果)?的?(?:报告|公告)/, 'other'],
  [/统计公报|普查公报|普查主要数据公报/, 'communique'],
  [assessing, 'other'],
  [/(?:规划|目标)纲要/, 'outline'],
  [/预算(?:\(?草案|安排)/, 'budget'],
  [/决算/, 'accounts'],
  [/预算执行|预算.{0,12}报告/, 'budget'],
  [/国民经济和社会发展计划|计划执行情况|计划草案/, 'plan'],
  [withWords(/(?=[“"])PLAN.{0,40}规划|\d{4}年?[—–~-]+\d{4}年.{0,30}规划/), 'outline'],
  [/规划.{0,6}\(?\d{4}年?[—–~-]+\d{4}年|(?:意见|方案|计划)\(.{0,8}\d{4}年?[—–~-]+\d{4}年/, 'outline'],
  [/工作报告|工作总结|工作要点/, 'work'],
];

/** Words that make a line a title. */
export const titleWords =
  /政府工作报告|施政报告|工作报告|统计公报|普查.{0,6}公报|执行情况的?报告|[预决]算.{0,20}报告|规划纲要|目标纲要|工作总结|工作要点|任务分解|计划.{0,20}报告|五”.{0,40}规划|(?:规划|意见|方案|计划)\(.{0,8}\d{4}年?[—–~-]+\d{4}年/;

/** The kind of report that a title, or the first words of a text, tell; undefined where they tell none. */
export function kindOfTitle(words: string): ReportKind | undefined {
  return titles.find(([pattern]) => pattern.test(words))?.[1];
}

/** Titles of what only sets out: 2025年政府工作要点, 2025年重点项目建设计划, 政府工作报告重点任务分解, 预算调整方案的报告. */
const settingOut = /工作要点|(?:任务|责任)分解|任务分工|调整方案|(?:建设|投资|项目|招商|发展)计划(?:\(草案\))?$/;

/** Whether a report of this title tells of nothing that is over. */
export function onlySetsOut(title: string): boolean {
  return settingOut.test(title) && !/总结|回顾|情况/.test(title);
}

const numbered = withWords(/第(ORDINAL)个?五年/);
const named = withWords(/(PLAN)/);
const stretch = new RegExp(`(${yearPattern})年?[—–~-]+(${yearPattern})年`);

/** First and last year of the plan that a title names: 第十四个五年规划, “十四五”…规划, 2012—2015年. */
export function plannedYears(title: string): readonly [number, number] | null {
  const [, from = '', to = ''] = stretch.exec(title) ?? [];
  const first = readYear(from);
  const last = readYear(to);
  if (first !== undefined && last !== undefined && first < last) return [first, last];
  const number = numbered.exec(title)?.[1];
  const years = number === undefined ? yearsOfPlan(named.exec(title)?.[1] ?? '') : planYears(number);
  return years ?? null;
}
