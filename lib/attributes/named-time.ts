import { leadingAction } from '../lexicon/action-verbs.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { Kind } from '../model/terms.ts';
import { isManyYears, yearOf } from '../report/periods.ts';
import { readTimes, type TimeWord } from '../report/time-words.ts';
import type { PeriodInput } from './period-input.ts';

/** A time that is only compared with, or names a document, holds for nothing. */
const notIts = /(?:[比较于“《〔是为]|对比|[比较]“?)$/;
const compared = /(?:[比较]|[高低快慢多少优好]于|相当于|[是为])$/;
const setAim = withWords(/计划|AIM/);
const leftBehind = /[从由自][“"]?$/;

/** The time that the sentence names for the figure; undefined where it names none, null where it leaves it open. */
export function namedTime(input: PeriodInput): string | null | undefined {
  const { before } = input;
  let found: string | null | undefined;
  for (const time of readTimes(before, {
    year: input.year,
    givenIn: input.givenIn,
    around: input.around ?? input.part,
    over: input.settled,
  })) {
    if (isOther(before, time, input.from) || !isInForce(input, time)) continue;
    // 四季度增长5.6%,全年增长4.8%; 4月贯通200个、年底超过260个: back to the year; of
    // several years to the last.
    if (time.sort === 'whole') {
      // 全年安排项目320个,…完成投资268亿元,占年度计划的53.6%: how far it has come is told of the half.
      if (input.share && setAim.test(input.clause)) continue;
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
  // 自2018年启动以来 leaves nothing behind.
  if (leftBehind.test(left) && !/(?:以来|至今|起)$/.test(before.slice(time.start, time.end))) return !from;
  // 与2019年相比,…: held against it.
  if (/^[底末]?相[比较]/.test(before.slice(time.end))) return true;
  // 低保标准不低于上年度人均收入的60%: a share of what another year had; 占2023年人均收入的60%.
  if (/[占于]/.test(left.slice(-8)) && /^度?[^,;]{2,}的$/.test(before.slice(time.end))) return true;
  return time.before ? compared.test(left) : notIts.test(left.replace(/[“"]$/, '')) && !/为$/.test(left);
}

/** What may stand before a time that opens a sentence: its number, a dash, 力争到. */
const opensSentence = withWords(
  /^[\s—–]*(?:ORDINAL是|\(?(?:ORDINAL|\d{1,3})\)?[、.)])?(?:力争|确保|其中|截[至止]|预计|到|在|,)*$/,
);

/** What has its years in a bracket: 三年行动计划(2025—2027年). */
const undertaking = /(?:行动|计划|方案)\($/;
/** What a time belongs to alone: 去年建成的6所学校. */
const ownOf = /^(?:底|末|初)?(?:新建|建成|改造|完成|开工|签约|启动|引进|投产|竣工|认定)?的/;
/** What is judged for a time of its own, which it opens: 2023年高质量发展综合考核. */
const judged = /^(?:度)?[^,;]{0,16}(?:考核|考评|评比|评估|测评|评选|督查)/;

/**
 * Whether a time named in a sentence still holds at its end. One that opens the sentence or stands apart (到2025年，)
 * holds to the end of it; one inside a clause up to the next ；; a part of a year inside a clause (上半年完成80家) for
 * that clause, and for the growth of what it tells.
 */
function isInForce({ before, kind, year }: PeriodInput, time: TimeWord): boolean {
  const right = before.slice(time.end);
  // 下降5%(因上年基数高),支出…: what a bracket says holds inside it, but the years of an undertaking hold on.
  if (/^[^(]*\)/.test(right)) return undertaking.test(before.slice(0, time.start)) && !right.includes(';');
  // 在去年新增36家的基础上,再新增规上企业20家: the year is that of what is added to.
  if (/^[^,;]*基础上,/.test(right)) return false;
  if (/^(?:底|末|初)?(?:前)?,/.test(right)) return true;
  // 上年同期仅有5家 is told of that year; 因上年同期基数低,工业投资增长9% is not.
  if (right.startsWith('同期')) return !/[,;]/.test(right);
  // 获2023年高质量发展综合考核全市第二名,新建学校6所: the year is that of what was judged.
  if (judged.test(right) && /[,;]/.test(right)) return false;
  // 增加到2015年的3145亿元、…: the year is that figure's own.
  if (ownOf.test(right)) return !/[,;]/.test(right);
  // 加快去年85个项目建设,…,产值增长8%: the year is that of what is taken in hand.
  const opened = before.slice(0, time.start).split(/[,;]/).at(-1) ?? '';
  const isOver = time.before || (/^\d{4}$/.test(time.period ?? '') && (yearOf(time.period) ?? 0) < (year ?? 0));
  if (isOver && opened !== '' && leadingAction(opened) === opened) return !beyond(kind).test(right);
  const partial = time.period !== null && !isManyYears(time.period) && !/^\d{4}$/.test(time.period);
  if (partial) {
    return !beyond(kind).test(right);
  }
  return !right.includes(';') || opensSentence.test(before.slice(0, time.start));
}

/** What lies between a time and a figure that it no longer holds for: another clause, for a growth another two. */
function beyond(kind: Kind): RegExp {
  return kind === 'level' ? /[,;]/ : /[,;].*[,;]|;/s;
}
