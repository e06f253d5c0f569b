import { withWords } from '../../lexicon/with-words.ts';
import { readYear, yearPattern } from '../../text/year.ts';
import heads from '../data/table-heads.json' with { type: 'json' };

/** Any of the words of a list. */
export const anyOf = (words: Readonly<Record<string, string>>) => new RegExp(Object.keys(words).join('|'));

export const aimed = anyOf(heads.aimed);
export const reached = anyOf(heads.reached);
/** 为预算%, 完成预算的比例, 占年初预算(%): a share of a plan. 为上年决算数% is one of what was. */
export const progress = withWords(
  /(?:为|占|完成|达到?)(?:BUDGETOF|[上去]年|YEAR年)*(?:预算|计划|AIM|决算|执行|预期)数?的?(?:[(]?%|比例|百分比|进度|比重)|(?:预算|计划|AIM)?(?:完成|执行)(?:率|进度|比例|百分比)/,
);
/** What a column is compared with is no time of its own: 比2025年预算数增减, 预算数比执行数增长. */
export const compared = new RegExp(
  `[比较](?:${yearPattern}年|[上去]年)[^ ]{0,8}?(?=增|[(±%]|升|$)|为[上去]年[^ ]*|[比较](?:实际|预计|调整|年初)*(?:预算|执行|决算|完成)数`,
  'g',
);
const yearIn = new RegExp(`(${yearPattern})年?`, 'g');
/** 一般公共预算收入 is what it is called, and not planned. */
const budgetName = /预算(?=总?(?:收入|支出))/g;

/** 2023 under 年份 is 2023年. */
const yearAlone = new RegExp(`(?<=^| )(${yearPattern})(?=$| )`, 'g');

/** The words of a head that say when and how, without what it is compared with. */
export function mannersOf(head: string): string {
  return head.replaceAll(compared, '').replace(progress, '').replaceAll(budgetName, '').replaceAll(yearAlone, '$1年');
}

/** The years that words name. */
export function yearsIn(words: string): number[] {
  return [...words.matchAll(yearIn)].flatMap(([, year = '']) => readYear(year) ?? []);
}

/** The years that heads are of. */
export function yearsOfHead(head: string): number[] {
  return yearsIn(head.replaceAll(compared, ''));
}

/** Whether a head says neither when nor whether its figures are aimed at: 增速(%). */
export function isBare(head: string): boolean {
  const own = mannersOf(head);
  return !/\d|季度|[上下]半年|全年/.test(head.replaceAll(compared, '')) && !aimed.test(own) && !reached.test(own);
}

const allYears = withWords(
  /年均|[〔[(]累计[〕\])]|五年累计|^累计(?:[增提降减]|变化)|PLAN[^ ]{0,4} ?[^ ]{0,2}(?:增[减加长]|变化|累计|提高|降低)/,
);

/** 年均增速〔累计〕, “十四五”增减情况: of all the years that the table spans. */
export function ofAllYears(head: string): boolean {
  return allYears.test(head);
}
