import { withWords } from '../../lexicon/with-words.ts';
import { bracketUnit, isUnit, withoutBracketUnit } from '../../report/table/cell-words.ts';
import { isWhole, namesMeasure } from '../../report/table/measure.ts';
import { isPlace } from '../../report/table/row-label.ts';
import { yearPattern } from '../../text/year.ts';
import heads from '../data/table-heads.json' with { type: 'json' };
import { anyOf, compared, ofAllYears, progress } from './head-words.ts';

/** How the figures of a column are to be taken, where the cells leave it open. */
export type ColumnKind = 'level' | 'growth' | 'change' | 'share' | 'progress' | 'rank' | 'rate-rank';

const growth = anyOf(heads.growth);
const change = anyOf(heads.change);
const share = anyOf(heads.share);
const vague = new Set(Object.keys(heads.vague));
/** Whom a column is of. */
export const people = /^(?:全体|城市|农村|城镇|乡村|男性?|女性?)(?:居民)?$/;
/** 增速位次, 全省排名: places in an order. */
const rank = /(?:位次|排名|排位|名次)(?:[(（]位[)）])?$/;
const fall = /降幅|下降|降低|减少/;
const rise = /[增升涨±]/;
const against = withWords(/(?<=[为占成到])(?:YEAR年|BUDGETOF|[上去]年)*(?:预算|计划|AIM|决算|执行)数?/);
/** Words of a head that say when and how, and not what. */
const manner = withWords(
  new RegExp(
    `(?:${yearPattern}年?(?:度|末|底)?|本年|[上去]年|全年|上半年|下半年|前三季度|第?[一二三四]季度|\\d{1,2}(?:[-—~至]\\d{1,2})?月份?|年末|年底|期末|累计|预计|实际|完成|执行|决算|(?:BUDGETOF)?预算(?!总?(?:收入|支出))|目标|计划|预期|安排|任务)数?|[比较]上年|同比|增[长减速幅]率?|(?:±|增减)[额数量]|情况|名义|位次|排[名位]|名次|[±%]`,
    'g',
  ),
);

/** A bracket of which nothing is left. */
const emptied = /[(（]\s*[)）]/g;

/** How the figures below a head are to be taken. */
export function kindOfHead(head: string): ColumnKind {
  if (rank.test(head)) return growth.test(head) ? 'rate-rank' : 'rank';
  if (progress.test(head)) return 'progress';
  const unit = unitOfHead(head);
  const isShare = /^[%％‰]/.test(unit);
  if (change.test(head) && !isShare) return 'change';
  if (growth.test(head) || change.test(head)) return unit === '' || isShare ? 'growth' : 'change';
  return share.test(head) ? 'share' : 'level';
}

const titleOfGrowth = /(?:增长?速度?|增[长幅]率?|[涨降跌]+幅度?)(?:情况)?(?:一览)?表?$/;
const titleOfMore = /[及和与、]/;

/** Whether a title says of all figures of its table that they are growths: 规模以上工业增加值增速; not 产量及其增长速度. */
export function tellsGrowth(title: string): boolean {
  const last = title.split(' ').at(-1) ?? '';
  return titleOfGrowth.test(last) && !titleOfMore.test(last);
}

/** The unit that a head gives, or nothing: 增速(%), 绝对值（亿元）, 为预算%; a unit alone below the head: 2025年 亿元. */
export function unitOfHead(head: string): string {
  const bracket = bracketUnit(head);
  if (bracket !== '') return bracket;
  if (/[%％]$/.test(head)) return '%';
  const last = head.split(' ').at(-1) ?? '';
  return isUnit(last) ? last : '';
}

/** What a head says to be measured, without when and how: 2025年产量 is 产量, 2025年预算数 nothing. */
export function measureOfHead(head: string): string {
  const words = ownWords(head);
  const known = words.findLast(namesMeasure);
  if (known !== undefined || bracketUnit(head) === '' || kindOfHead(head) !== 'level' || ofAllYears(head))
    return known ?? '';
  // 从业人员（万人）: what has a unit of its own is measured; whom it is of, 农村（元）, is not.
  return words.findLast((word) => !isWhole(word) && !people.test(word) && !isPlace(word)) ?? '';
}

/** What each row of a head says beside when, how and in which unit. */
function ownWords(head: string): string[] {
  return head
    .replaceAll(compared, '')
    .replace(progress, '')
    .split(' ')
    .map((piece) => withoutBracketUnit(piece).replaceAll(manner, '').replaceAll(emptied, ''))
    .filter((piece) => piece !== '' && !vague.has(piece) && !isUnit(piece))
    .reduce<string[]>((whole, piece) => [...whole.slice(0, -1), ...joined(whole.at(-1), piece)], []);
}

/** 一般债务 below 债务限额 is 一般债务限额. */
function joined(over: string | undefined, piece: string): string[] {
  if (over === undefined) return [piece];
  const shared = [4, 3, 2].find((length) => piece.length > length && piece.endsWith(over.slice(0, length)));
  return shared === undefined ? [over, piece] : [piece + over.slice(shared)];
}

/** Whether a head tells of falls: 降幅, 累计降低(%). */
export function tellsFalls(head: string): boolean {
  return fall.test(head) && !rise.test(head);
}

/** What a share of progress is measured against: of 执行数为预算数的% the 预算数. */
export function planOfHead(head: string): string {
  return against.exec(head)?.[0] ?? '预算';
}

/** What a head says of when, how and in which unit: the rest of it. */
export function mannerOfHead(head: string): string {
  return ownWords(head).reduce((rest, words) => rest.replace(words, ''), head);
}

/** Whom or what the figures below a head are of, beside when and how: 农村, 东山县, 专项债务; empty for the whole. */
export function groupOfHead(head: string): string {
  return ownWords(head)
    .filter((words) => !isWhole(words))
    .join('');
}
