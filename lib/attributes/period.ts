import { isDone, isFlow, isMean, isReached, isShareName, isState } from '../lexicon/holding.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { TimeSpan } from '../model/schema.ts';
import type { Kind, Part, Stage } from '../model/terms.ts';
import { isManyYears, readTimes, type TimeWord, yearOf } from '../report/time-words.ts';

/** What decides the time a value holds for. */
export interface PeriodInput {
  /** The period of the part the figure stands in, and of the section or paragraph inside it. */
  readonly part: string | null;
  readonly around: string | null;
  readonly partName: Part;
  readonly year: number | null;
  /** The year that what is there already is told of: the report's, of an outline the one before its plan. */
  readonly now: number | null;
  /** The sentence up to the figure; the figure's own clause up to it. */
  readonly before: string;
  readonly clause: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly name: string;
  /** From the 从 of 从…到…: a value that is left behind. */
  readonly from: boolean;
  readonly share: boolean;
  /** What stands behind the figure's clause. */
  readonly following: string;
}

/** The time a value holds for, short and spelled out; both null where the text leaves it open. */
export interface HeldTime {
  readonly period: string | null;
  readonly span: TimeSpan | null;
}

const open: HeldTime = { period: null, span: null };

/** A time that is only compared with, or names a document, holds for nothing. */
const notIts = /(?:[比较于“《〔是为]|对比|[比较]“?)$/;
const compared = /(?:[比较]|[高低快慢多少优好]于|相当于|[是为])$/;
const leftBehind = /[从由自][“"]?$/;

/**
 * The time a value holds for. The innermost words that name one decide: its clause, its sentence, its paragraph, its
 * section, its part. The measure then says what of that time it holds: of several years a state or a rate the end,
 * what was done or grew the whole, a mean each of them, what is left behind (从…) the state before the first.
 */
export function timeOf(input: PeriodInput): HeldTime {
  // What a project will yield is of no stated time, unless the year's work aims at it.
  if (input.stage === 'project-plan' && projectYield(input)) return open;
  const read = namedTime(input);
  // 谋划“十五五”期间的重大项目,争取到资金增长61%: what has come about is of no later time.
  const early = input.stage === 'achieved' && input.year !== null && (yearOf(read ?? null) ?? 0) > input.year;
  const named = early ? undefined : read;
  const scope = named === undefined ? inherited(input) : named;
  if (isMean(input.clause)) return meanTime(input, named, scope);
  if (input.from) return fromTime(input, named, scope);
  if (scope === null) return open;
  // 到2030年…累计培训30万人次: what adds up is of all the years of the plan that ends then.
  if (addsUp.test(input.clause) && isManyYears(input.part) && input.part.endsWith(`/${scope}`))
    return spelled(input.part, 'total');
  return isManyYears(scope) ? withinYears(scope, input) : single(scope, !isOfYear(input) && isAtEnd(input));
}

/** 累计达到9800个 is what there is in the end. */
const addsUp = /累计(?!达到?|突破|超)/;

function projectYield({ clause, partName }: PeriodInput): boolean {
  if (/达产|投产后|建成后/.test(clause)) return true;
  return partName === 'review' && /协议/.test(clause);
}

function single(period: string, end: boolean): HeldTime {
  const [from = period, to = from] = period.split('/');
  return { period, span: { from, to, per: end ? 'end' : 'year' } };
}

/** The scope's period; the whole year for 年度投资计划 in a mid-year report, the report's year for what 有 states. */
function inherited(input: PeriodInput): string | null {
  const scope = input.around ?? input.part;
  if (input.stage === 'baseline' && !input.from && input.partName !== 'review' && input.now !== null)
    return String(input.now);
  if (/H[12]$/.test(scope ?? '') && /年度/.test(input.clause) && !input.share) return scope?.slice(0, 4) ?? null;
  return scope;
}

/** The time that the sentence names for the figure; undefined where it names none, null where it leaves it open. */
function namedTime(input: PeriodInput): string | null | undefined {
  const { before } = input;
  let found: string | null | undefined;
  for (const time of readTimes(before, { year: input.year, around: input.around ?? input.part })) {
    if (isOther(before, time, input.from) || !isInForce(input, time)) continue;
    // 四季度增长5.6%,全年增长4.8%; 4月贯通200个、年底超过260个: back to the year; of
    // several years to the last.
    if (time.sort === 'whole') {
      // 全年安排项目320个,…完成投资268亿元,占年度计划的53.6%: how far it has come is told of the half.
      if (input.share && /计划|任务|目标/.test(input.clause)) continue;
      const years = found ?? input.around ?? input.part;
      if (found) found = (found.split('/').at(-1) ?? found).slice(0, 4);
      // 全年安排项目320个 in a mid-year report.
      else if (before.startsWith('全年', time.start) && /^\d{4}H\d$/.test(years ?? '')) found = years?.slice(0, 4);
      else if (isManyYears(years) && input.partName === 'review') found = years.slice(-4);
      continue;
    }
    found = time.period;
  }
  return found;
}

/** Whether a time is not the figure's own: what it is compared with, or what another figure left behind. */
function isOther(before: string, time: TimeWord, from: boolean): boolean {
  const left = before.slice(0, time.start);
  // 由“十二五”期末不足2万元增加到40万元: the time left behind is the first figure's only.
  if (leftBehind.test(left)) return !from;
  // 不低于上年度人均收入的60%: a share of what another year had.
  if (time.before && /[占于]/.test(left.slice(-8)) && /^度?[^,;]{2,}的$/.test(before.slice(time.end))) return true;
  return time.before ? compared.test(left) : notIts.test(left.replace(/[“"]$/, '')) && !/为$/.test(left);
}

/** What may stand before a time that opens a sentence: its number, a dash, 力争到. */
const opensSentence =
  /^[\s—–·●]*(?:[一二三四五六七八九十]{1,2}是|\(?[一二三四五六七八九十\d]+\)?[、.)])?(?:力争|确保|其中|截[至止]|预计|到|在|,)*$/;

/**
 * Whether a time named in a sentence still holds at its end. One that opens the sentence or stands apart (到2025年，)
 * holds to the end of it; one inside a clause up to the next ；; a part of a year inside a clause (上半年完成80家) for
 * that clause, and for the growth of what it tells.
 */
function isInForce({ before, kind }: PeriodInput, time: TimeWord): boolean {
  const right = before.slice(time.end);
  // 下降5%(因上年基数高),支出…: what a bracket says holds inside it.
  if (/^[^(]*\)/.test(right)) return false;
  if (/^(?:底|末|初)?(?:前)?,/.test(right)) return true;
  // 上年同期仅有5家 is told of that year; 因上年同期基数低,增长9% is not.
  if (right.startsWith('同期')) return !/[,;]/.test(right);
  // 增加到2015年的3145亿元、…: the year is that figure's own.
  if (/^(?:底|末|初)?的/.test(right)) return !/[,;]/.test(right);
  const partial = time.period !== null && !isManyYears(time.period) && !/^\d{4}$/.test(time.period);
  if (partial) {
    const clauses = kind === 'level' ? /[,;]/ : /[,;].*[,;]|;/s;
    return !clauses.test(right);
  }
  return !right.includes(';') || opensSentence.test(before.slice(0, time.start));
}

/** A mean is of several years, also under words that speak of the last of them. */
function meanTime(input: PeriodInput, named: string | null | undefined, scope: string | null): HeldTime {
  const years = [named ?? null, scope, input.around, input.part].find(isManyYears);
  return years ? spelled(years, 'average') : open;
}

function spelled(period: string, per: TimeSpan['per']): HeldTime {
  const [from = period, to = from] = period.split('/');
  return { period, span: { from, to, per } };
}

/** 由2015年1.9万元增长到…: the year named, else the year before the span; left open in the review of one year. */
function fromTime(input: PeriodInput, named: string | null | undefined, scope: string | null): HeldTime {
  const dated = /(?:(?:19|20)\d{2}年|[去上前]年|五[”"]?期?末)[^,;]*$/.test(input.clause);
  if (dated && typeof named === 'string' && !isManyYears(named)) return spelled(named, 'start');
  // In the plan of a year it is the state of the year before.
  if (scope && /^\d{4}$/.test(scope) && input.partName === 'plan') return spelled(String(Number(scope) - 1), 'start');
  const years = isManyYears(scope) ? scope : inherited(input);
  if (!isManyYears(years)) return open;
  const [from = '', to = from] = years.split('/');
  return { period: String(Number(from) - 1), span: { from, to, per: 'start' } };
}

/** Of several years a state or a rate holds for the end, all else for the whole. */
function withinYears(scope: string, input: PeriodInput): HeldTime {
  const [from = scope, to = from] = scope.split('/');
  // 生产总值同比增长6%,财政收入增长2.5% in the review of five years is told of the last of them.
  if (input.kind === 'growth' && input.partName === 'review' && /同比/.test(input.before)) return single(to, false);
  if (isAtEnd(input)) return isOfYear(input) ? single(to, false) : { period: to, span: { from, to, per: 'end' } };
  return { period: scope, span: { from, to, per: 'total' } };
}

/** 生产总值达486亿元: what a year has brought, be it told as what was reached. */
function isOfYear({ kind, share, name }: PeriodInput): boolean {
  return kind === 'level' && !share && isFlow(name);
}

/** The figures of a list before this one, and the unit that begins before its figure: 达到38平方米和, 每人每年. */
const figuresBefore = /(?:(?:约|近|超)?[\d.,]+[^\d、和与及,;]{0,10}[、和与及])+$/;
const unitBefore = /(?:每[\u4e00-\u9fff]){1,2}$/;

/** 低于全省平均水平0.9个百分点: two states held beside each other, unless it is their growth. */
const beside = /(?:高于|低于|高出|优于)[^,;]*$/;

const growsYearly = /^[,、](?:年均(?:实际)?(?:递增|增[长速])|五年翻)/;
/** 实现增加值15亿元,比2006年增长1.2倍: held against the year before the span it is that of the last. */
const againstYear = withWords(
  /^[,、](?:[比较](?:(?:19|20)\d\d年底?|PLAN期?末)(?:净?增|翻|提|多)|[是为](?:(?:19|20)\d\d年|PLAN期?末)的)/,
);
/** What adds up over the years, whatever it is held against. */
const addedUp = /累计|共|[新净]增|新[建改]|[五两三四]年|期间|以来/;

function isAtEnd({ kind, share, clause, name, following }: PeriodInput): boolean {
  if (kind === 'change' && beside.test(clause))
    return !/增[长速幅]|涨幅/.test(clause) && (isState(name) || isShareName(name));
  if (kind === 'growth' || kind === 'change') return false;
  const listed = clause.replace(unitBefore, '').replace(figuresBefore, '').replace(unitBefore, '');
  const own = listed.slice(listed.lastIndexOf('、') + 1);
  // 连续三次全国第一 is of all the years, and so is a multiple of what others years held: 是“十五”时期的3倍.
  if (kind === 'rank') return !/连续|累计/.test(clause);
  if (kind === 'ratio') return !/(?:时期|期间)的$/.test(clause);
  // 分五批取消了58%的审批事项: a share of what was done away with.
  if (share) return !/(?:取消|精简|压减|整合|下放)了?$/.test(own);
  if (/累计|[共获]/.test(own)) return false;
  // 当前，全市仍有3个县: what there is now.
  if (/(?:目前|当前)$|(?<!利用|依托|盘活|整合)(?:目前|当前|[现仍尚])有[^,;]*$/.test(clause)) return true;
  // 财政收入538亿元,五年累计1515亿元: the first is that of the last year.
  if (/^,[^,;]{0,2}(?:[两三四五]年)?累计(?:完成|实现|达到?|为)?[约近超]?\d/.test(following)) return true;
  // 财政收入92亿元,年均增长9%: what grows from year to year is told of the last of them.
  if (growsYearly.test(following) && !isDone(clause) && !/[五两三四]年|期间|以来/.test(clause)) return true;
  if (againstYear.test(following) && !addedUp.test(clause)) return true;
  return isReached(own) || (isState(name) && !isDone(clause));
}
