import type { ClauseFrame } from '../../clause/frame.ts';
import { counted, cutTail } from '../../clause/noun-ends.ts';
import { stripTrail } from '../../clause/phrase.ts';
import { isDependent, joinHead, noTopic, type Topic } from '../../clause/topic.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { words } from '../../lexicon/words.ts';
import type { Named, NameList } from '../named.ts';
import { nameRank } from '../schemas/rank.ts';
import { distribute, listItems } from './distribute.ts';
import { isRightBefore, lastNames, respectively, spreadOf } from './respective.ts';

/** Lists of names with as many figures are no longer than this. */
const longestList = 12;

/** 33个年度总投资50亿元的省市县重点项目: the noun of both figures stands behind the second. */
export function projectOf(frames: readonly ClauseFrame[], i: number): { thing: string; measure: string } | undefined {
  const frame = frames[i];
  const next = frames[i + 1];
  if (!frame || !next?.follows || !counted.has(frame.quantity.family) || next.quantity.family !== 'money')
    return undefined;
  // 82个预增产值过10亿元的增长点: 过 is a bound here.
  const measure = stripTrail(frame.right.replace(/过$/, ''));
  const head = frame.phrases.stripLead(measure);
  const behind = /^的(.{2,24})/.exec(next.right)?.[1];
  if (!behind || !isDependent(head.replace(/^预增/, ''))) return undefined;
  const { noun } = frame.phrases.leadingNoun(behind);
  const thing = cutTail(noun);
  return thing.length >= 2 ? { thing, measure: thing + measure } : undefined;
}

/** Figures that stand in a row behind a list of as many names: A、B分别增长a、b. */
export function listOf(
  frames: readonly ClauseFrame[],
  i: number,
  topic: Topic,
  named: readonly Named[],
): NameList | undefined {
  const frame = frames[i];
  if (!frame) return undefined;
  if (frame.quantity.shape === 'rank') return listRanked(frames, i);
  // Most figures stand alone.
  if (!isNextInRow(frames, i + 1, true)) return undefined;
  const told = /分别/.test(frame.left);
  const phrase = frame.phrases.stripLead(stripTrail((frame.change?.rest ?? frame.left).replace(/分别.*$/, '')));
  const measured = words.measureTail.before(phrase, phrase.length) !== '';
  let count = 1;
  while (count < longestList && isNextInRow(frames, i + count, told || measured)) count += 1;
  if (count < 2) return undefined;
  return told ? respectively(frames, i, count, topic, named) : evenly(frames, i, count, phrase, named);
}

/** Names and figures of one number without 分别: 城乡居民收入增长5%、7%, 原煤、原油产量达到6640万吨、1253万吨. */
function evenly(
  frames: readonly ClauseFrame[],
  i: number,
  count: number,
  phrase: string,
  named: readonly Named[],
): NameList | undefined {
  const frame = frames[i];
  if (!frame) return undefined;
  const change = frame.change;
  // 游客2.73亿人次、收入4140亿元,增长18.6%和23.4%: as many growths as figures in the clause before.
  if (phrase === '') {
    const told = isWholeClause(frames, i, count) || areAlike(frames, i, count, named);
    const names = change && told ? lastNames(named, count) : undefined;
    return names && { names, change, repeated: isRightBefore(named, names) };
  }
  // 投资额、进出口额达到6.8亿美元、2590亿元,占全市的26%、48.7%: a share of each of those before.
  const portion = /^占[^、]{2,}$/.test(phrase) && isWholeClause(frames, i, count) ? lastNames(named, count) : undefined;
  if (portion) return { names: portion.map((name) => name + phrase), change };
  // 在奥运会、残奥会上勇夺4金、13金: medals are told by their games.
  if (frame.quantity.family === 'medal') return undefined;
  const items = phrase.split(/、|和|与|及/).length;
  const row = frames.slice(i, i + count);
  // 更新电梯、水泵、配电设备12部、6台、4套: each thing in its own unit.
  const isEach = items === count && count > 2 && row.every(({ quantity }) => quantity.family === 'count');
  if (isEach && new Set(row.map(({ quantity }) => quantity.unit)).size === count) {
    const each = listItems(phrase, count);
    return each && { names: each, change };
  }
  if (items < 2 && !/^城乡|^进出口/.test(phrase)) return undefined;
  if (!/[%]|百分点/.test(frame.quantity.unit) && !/均|各/.test(frame.left)) {
    const units = new Set(frames.slice(i, i + count).map(({ quantity }) => quantity.unit));
    const measured = words.measureTail.before(phrase, phrase.length) !== '';
    if ((items > 1 && items !== count) || (units.size > 1 && !measured)) return undefined;
  }
  const names = spreadOf(frames.slice(i, i + count), change !== undefined)(phrase, count);
  return names && { names, change };
}

/** 天水经开区、张掖经开区全国排名46位、82位: as many names as ranks that stand in a row. */
function listRanked(frames: readonly ClauseFrame[], i: number): { names: string[]; change: undefined } | undefined {
  const first = frames[i];
  if (!first || first.follows) return undefined;
  let count = 1;
  while (frames[i + count]?.quantity.shape === 'rank' && isBeside(frames[i + count])) count += 1;
  if (count < 2) return undefined;
  const { name } = nameRank(first, noTopic).named;
  // 业务量和收入增速分别居全国第3和第5: 分别 says that 和 parts two of them.
  const items = name.split(/分别/.test(first.left) ? /、|和|与|及/ : '、');
  if (items.length !== count || items.some((item) => item.length < 2)) return undefined;
  const rate = words.rate.before(name, name.length);
  const measures = distribute(rate ? name.slice(0, -rate.length) : name, count);
  const names = measures?.map((one) => (words.rate.before(one, one.length) ? one : one + rate));
  return names ? { names, change: undefined } : undefined;
}

const beside = withWords(/^(?:、|和|与|及|以及)?(?:世界|全球|WHOLE|国内|省内)?$/);

function isBeside(frame: ClauseFrame | undefined): boolean {
  return frame?.follows === true && beside.test(frame.left);
}

/**
 * The names of ranks behind a list of as many figures: 城镇、农村居民收入分别增长4.8%、7%,居全国第五和第六. Undefined where
 * they name something themselves, or are not as many.
 */
export function ranksOfList(frames: readonly ClauseFrame[], i: number, names: readonly string[]): string[] | undefined {
  const ranks = frames.slice(i, i + names.length);
  const [first] = ranks;
  if (!first || ranks.length < 2 || ranks.length < names.length) return undefined;
  if (ranks.some(({ quantity }) => quantity.shape !== 'rank')) return undefined;
  if (!ranks.slice(1).every(isBeside)) return undefined;
  const { name } = nameRank(first, noTopic).named;
  if (name !== '' && !/^(?:增速|增幅|降幅|总量)$/.test(name)) return undefined;
  return names.map((of) => (name === '' ? of : joinHead(of, name)));
}

/** 两项标准分别从202元、270元提高到209元、280元: from what to what, in the same order. */
export function goesToAgain(frames: readonly ClauseFrame[], i: number, count: number): boolean {
  const [first, ...rest] = frames.slice(i, i + count);
  return (
    first?.follows === true &&
    /^(?:分别)?(?:提高|增加|提升|上调|扩大|延长|降低|下降|减少|下调|缩短|压缩|调整)(?:到|至|为)$/.test(first.left) &&
    rest.length === count - 1 &&
    rest.every(isBeside)
  );
}

/** Whether the `count` figures before `i` are all those of their clause. */
function isWholeClause(frames: readonly ClauseFrame[], i: number, count: number): boolean {
  const [first, ...rest] = frames.slice(Math.max(0, i - count), i);
  return (
    frames[i]?.follows === false &&
    first?.follows === false &&
    rest.length === count - 1 &&
    rest.every((one) => one.follows)
  );
}

/** 城镇居民收入3.1万元,农村居民收入1.5万元,增长5%和7%: whether the `count` figures before `i` are levels of one unit, a clause each. */
function areAlike(frames: readonly ClauseFrame[], i: number, count: number, named: readonly Named[]): boolean {
  const before = frames.slice(Math.max(0, i - count), i);
  const units = new Set(before.map(({ quantity }) => quantity.unit));
  const apart = before.length === count && [...before, frames[i]].every((one) => one?.follows === false);
  return apart && units.size === 1 && named.slice(-count).every(({ change, borrowed }) => !change && !borrowed);
}

/**
 * Whether figure `i` only follows the one before it, with nothing but 、 or 和 between: …4.4%、5.6%. Behind 分别 they may
 * be of several sorts: 货邮和旅客吞吐量分别达到420万吨、1.25亿人次.
 */
function isNextInRow(frames: readonly ClauseFrame[], i: number, told: boolean): boolean {
  const frame = frames[i];
  const previous = frames[i - 1];
  if (!frame?.joined || !previous || frame.quantity.shape === 'rank') return false;
  return frame.quantity.family === previous.quantity.family || (told && frame.left !== '');
}
