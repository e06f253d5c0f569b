import { withWords } from '../lexicon/with-words.ts';

/**
 * Words that make a length of time a result or a limit instead of a frame: 连续20年, 压缩至50个工作日, 优良天数290天.
 * Without one of them 五年来, 3—5年时间, 15分钟生活圈 and 24小时值守 only say when or how.
 */
const measured = withWords(/(?:TIMED|多|少)[^,;。、]{0,14}$/);
/** 压缩至10个自然日内: a limit, whatever follows. */
const limited = /(?:压缩|缩短|压减)[至到为]?[^,;。、]{0,6}$/;
/** Units in which years and seasons are counted; they need a word of their own kind. */
const calendarUnits = new Set(['年', '周', '月', '季度']);
const calendar = /连续|提前|延长|推迟|早于|寿命|受教育年限|有效期/;

/**
 * Whether a figure in a unit of time is a measured quantity.
 *
 * @param left the clause up to the figure
 * @param right what follows the figure
 */
export function isMeasuredTime(unit: string, left: string, right: string): boolean {
  const near = left.slice(-20);
  if (limited.test(near)) return true;
  // 在连续两年高基数增长的情况下: a condition.
  if (/在连续$/.test(near)) return false;
  // 对连续参加居民医保满4年的人员, 每连续参保1年: conditions as well.
  if (calendarUnits.has(unit) && /满$|每[\u4e00-\u9fff]{1,6}$/.test(near)) return false;
  // 发案率降至近十年最低: the years only say among what.
  if (/^(?:来|内(?!办)|计划|行动|规划|以来|过渡|建设|活动|目标|滚动|期(?!限)|最|新[高低])/.test(right)) return false;
  const match = measured.exec(near);
  if (calendarUnits.has(unit)) return match !== null && calendar.test(match[0]);
  if (match !== null) return true;
  return /^(?:以?内?办结|完成审批|无新增|即可办结)/.test(right);
}
