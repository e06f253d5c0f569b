import { yearsOfPlan } from '../lexicon/five-year-plan.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { Basis } from '../model/schema.ts';
import { readYear, yearPattern } from '../text/year.ts';

const bases = withWords(
  /LIKE|[比较](?:THAN|WHOLE(?:平均(?:水平)?)?)|(?:剔除|扣除(?!价格))[^,;。]{1,16}?(?:因素|后)|扣除价格(?:变动)?因素(?:影响)?|名义(?=[增下提])|ABOVE(?:WHOLE|[东中西]部|[\u4e00-\u9fff]{0,3}平均)[^,;。\d]{0,8}/g,
);
/** A letter that every one of them has: most clauses have none, and are not searched. */
const opensBasis = /[比较口价剔扣名均于高]/;
const bracketed = /^\(((?:同|可比|现|不变)[^()]{0,8}(?:口径|价格?)|剔除[^()]{1,16}|扣除[^()]{1,16})\)/;

/**
 * The words for what a figure is compared or measured against, in the text's words: 同比, 较2019年同期, 可比口径, 年度投资计划.
 *
 * @param clause the figure's clause up to it
 * @param after what follows it
 * @param progress the plan that a share is progress against, if any
 */
function basisWords(clause: string, after: string, progress: string | null): string | null {
  if (progress) return progress;
  const inBracket = bracketed.exec(after)?.[1];
  if (inBracket) return inBracket;
  if (!opensBasis.test(clause)) return null;
  const all = [...clause.matchAll(bases)];
  return all.at(-1)?.[0] ?? null;
}

const plan = withWords(
  /(?:完成|占|达|为)(?:了)?((?:BUDGETOF|序时|年(?=计划|任务|目标))[^,;。、\d]{0,14}(?:计划|预算|AIM|进度)|(?:变动|汇总|调整后?)?预算数?)(?:[\d.,]+[万亿]?元)?的?$/,
);

/** The plan a share is progress against: 完成年度投资计划的72.6%. */
export function progressAgainst(clause: string): string | null {
  return plan.exec(clause)?.[1] ?? null;
}

/** 年度任务 says not of what, 年度投资计划 does. */
const bare = withWords(/^(?:BUDGETOF|序时|年)(?:计划|AIM|进度)+$/);

/** Whether the words for a plan leave open what was planned, so that only what was done can say it. */
export function isBarePlan(plan: string): boolean {
  return bare.test(plan);
}

/** 扣除价格因素,居民收入增长4.4%: said apart, it holds for the next clause alone. */
const saidApart = withWords(
  /(?:^|[,;。])\s*(扣除价格(?:变动)?因素(?:影响)?|(?=按)LIKE|(?:剔除|扣除)[^,;。]{1,16}因素(?:影响)?)后?,[^,;。]*$/,
);

/**
 * What a figure is compared or measured against.
 *
 * @param clause the figure's clause up to it
 * @param after what follows it
 * @param progress the plan that a share is progress against, if any
 * @param period the time the figure holds for
 * @param moved the sentence up to the figure, where that is a growth or a change
 */
export function basisOf(
  clause: string,
  after: string,
  progress: string | null,
  period: string | null,
  moved = '',
): Basis | null {
  const text = basisWords(clause, after, progress) ?? saidApart.exec(moved)?.[1] ?? null;
  if (text === null) return null;
  const of = nthTerritory(clause);
  return of === null ? { ...sortOf(text, period), text } : { kind: 'above', of, text };
}

const yearOf = new RegExp(yearPattern);

const setAim = withWords(/计划|AIM|进度/);

/** The time a plan ended with, of 较“十二五”期末 2015. */
const planEnd = withWords(/(PLAN)(?:期?末|时期)?/);
const territory = withWords(/(?:ABOVE|[比较])(WHOLE|[东中西]部|[\u4e00-\u9fff]{0,3}平均)/);

/** 分别高于全市、全省0.7和1.2个百分点: each figure has its own, by its place among them. */
const territories = withWords(/(?:ABOVE|[比较])((?:WHOLE[、和与])+WHOLE)/);

function nthTerritory(clause: string): string | null {
  const match = territories.exec(clause);
  if (!match?.[1]) return null;
  const before = clause.slice(match.index + match[0].length).match(/\d[\d.]*/g)?.length ?? 0;
  return match[1].split(/[、和与]/)[before] ?? null;
}

function sortOf(text: string, period: string | null): Omit<Basis, 'text'> {
  if (/预算/.test(text)) return { kind: 'budget', of: text };
  if (setAim.test(text)) return { kind: 'plan', of: text };
  if (/^(?:剔除|扣除(?!价格))/.test(text)) return { kind: 'excluding', of: text.replace(/^(?:剔除|扣除)/, '') };
  if (/扣除价格/.test(text)) return { kind: 'real', of: null };
  if (text === '名义') return { kind: 'nominal', of: null };
  if (/口径|可比|不变|现行/.test(text)) return { kind: 'comparable', of: null };
  const place = territory.exec(text)?.[1];
  if (place) return { kind: 'above', of: place };
  const plan = yearsOfPlan(planEnd.exec(text)?.[1] ?? '');
  if (plan) return { kind: 'base-year', of: String(plan[1]) };
  const year = String(readYear(yearOf.exec(text)?.[0] ?? '') ?? '') || undefined;
  const before = yearBefore(period);
  if (year) return year === before ? { kind: 'yoy', of: year } : { kind: 'base-year', of: year };
  if (/同比|[上去]年|上一年/.test(text)) return { kind: 'yoy', of: before };
  if (/年初/.test(text)) return { kind: 'base-year', of: before };
  return { kind: 'base-year', of: null };
}

/** The same stretch of the year before: of 2024H1 2023H1. */
function yearBefore(period: string | null): string | null {
  const match = /^(\d{4})([HQ]\d|-\d\d)?$/.exec(period ?? '');
  return match ? `${Number(match[1]) - 1}${match[2] ?? ''}` : null;
}
