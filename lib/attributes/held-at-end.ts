import { leadingAction } from '../lexicon/action-verbs.ts';
import { holdsRank, isDone, isFlow, isOwned, isReached, isShareName, isStanding, isState } from '../lexicon/holding.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { PeriodInput } from './period-input.ts';

/** 生产总值达486亿元: what a year has brought, be it told as what was reached. */
export function isOfYear({ kind, share, name }: PeriodInput): boolean {
  return kind === 'level' && !share && isFlow(name);
}

/** The figures of a list before this one, and the unit that begins before its figure: 达到38平方米和, 每人每年. */
const figuresBefore = /(?:(?:约|近|超)?[\d.,]+[^\d、和与及,;]{0,10}[、和与及])+$/;
const unitBefore = /(?:每[\u4e00-\u9fff]){1,2}$/;

/** 低于全省平均水平0.9个百分点: two states held beside each other, unless it is their growth. */
const beside = withWords(/ABOVE[^,;]*$/);

/** 截至2023年末,全县共有博物馆5家: what there is by then; 年末全区有博物馆6家. */
const asOf =
  /截[至止][^,;]{0,14}(?:,(?:(?!(?:19|20)\d\d年|全年|[新净]增)[^;])*)?$|(?:[年月][底末]|季度末),?[^,;]{0,6}有[^,;]*$/;

/** Whether a level is told of a day, and is what there is on it: 截至年末,发放补贴60万元 tells what was done up to it. */
export function isAsOf(input: PeriodInput): boolean {
  if (input.kind !== 'level' || isOfYear(input) || !asOf.test(input.before)) return false;
  return !isDone(input.clause) || /累计|(?<!公)共/.test(input.clause);
}

const leadOfBare = withWords(/^(?:其中[,:]?|WHOLE|年末|期末|含)*/);

/** Whether a communiqué tells a level of what stands, without a word of what was done: 公共图书馆14个. */
export function isBare({ kind, clause, name, following, settled }: PeriodInput): boolean {
  if (!settled || kind !== 'level' || !isStanding(name) || !/^(?:[,;。、()]|$)/.test(following)) return false;
  const words = clause.replace(leadOfBare, '');
  return !/新|改/.test(words) && !isDone(words) && leadingAction(words) === '';
}

const growsYearly = /^[,、](?:年均(?:实际)?(?:递增|增[长速])|五年翻)/;
/** 实现增加值15亿元,比2006年增长1.2倍: held against the year before the span it is that of the last. */
const againstYear = withWords(
  /^[,、](?:按[^,;]{2,8},)?(?:[比较](?:(?:19|20)\d\d年底?|PLAN期?末)(?:净?增|翻|提|多)|[是为](?:(?:19|20)\d\d年|PLAN期?末)的)/,
);
/** What adds up over the years, whatever it is held against. */
const addedUp = /累计|(?<!公)共|[新净]增|新[建改]|[五两三四]年|期间|以来/;

/** Whether of several years a figure holds for the end: a state, a rate, a rank, what was reached. */
export function isAtEnd({ kind, share, clause, name, following }: PeriodInput): boolean {
  if (kind === 'change' && beside.test(clause))
    return !/增[长速幅]|涨幅/.test(clause) && (isState(name) || isShareName(name));
  if (kind === 'growth' || kind === 'change') return false;
  const listed = clause.replace(unitBefore, '').replace(figuresBefore, '').replace(unitBefore, '');
  const own = listed.slice(listed.lastIndexOf('、') + 1);
  // 连续三次全国第一 is of all the years, and so is a multiple of what others years held: 是“十三五”时期的3倍.
  if (kind === 'rank') return !/连续|累计/.test(clause);
  if (kind === 'ratio') return !/(?:时期|期间)的$/.test(clause);
  // 分五批取消了58%的审批事项: a share of what was done away with.
  if (share) return !/(?:取消|精简|压减|整合|下放)了?$/.test(own);
  if (isOwned(own) && !isDone(own)) return true;
  // 一般公共预算支出达到216亿元 holds no 共.
  if (/累计|(?<!公)共|获/.test(own)) return false;
  // 当前，全市仍有3个县: what there is now.
  if (
    /(?:目前|当前)$|(?<!利用|依托|盘活|整合)(?:目前|当前|[现仍尚])有(?!\d+[^\d,;]{1,3}(?:的)?基础上)[^,;]*$/.test(
      clause,
    )
  )
    return true;
  // 财政收入538亿元,五年累计1515亿元: the first is that of the last year.
  if (/^,[^,;]{0,2}(?:[两三四五]年)?累计(?:完成|实现|达到?|为)?[约近超]?\d/.test(following)) return true;
  // 财政收入92亿元,年均增长9%: what grows from year to year is told of the last of them.
  if (growsYearly.test(following) && !isDone(clause) && !/[五两三四]年|期间|以来/.test(clause)) return true;
  if (againstYear.test(following) && !addedUp.test(clause)) return true;
  // 国家级企业32家 with no deed before it; 入选国家级企业12家 has one.
  if (holdsRank(name) && clause.endsWith(name) && /^(?:共?有|拥有)?$/.test(clause.slice(0, -name.length))) return true;
  return isReached(own) || (isState(name) && !isDone(clause));
}
