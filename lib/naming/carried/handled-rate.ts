import { indicatorAtEnd } from '../../catalogue/catalogue.ts';
import type { ClauseFrame } from '../../clause/frame.ts';
import { counted } from '../../clause/noun-ends.ts';
import { bareThing } from '../../clause/topic.ts';
import { words } from '../../lexicon/words.ts';
import type { Named } from '../named.ts';

/** 办复率, 满意度, 审批时限: how many of the things were dealt with, how well, or how fast. */
const measure = /^(?:[\u4e00-\u9fff]{2}率|满意度|(?:审批|办理|办结)时[间限])$/;

const measures: ReadonlySet<string> = new Set(['share', 'time']);

/** No thing is named in more letters. */
const longest = 16;

/**
 * The name of a rate or a time that says nothing without what was dealt with, and that was told before: 受理案件695件,化解率
 * 达90% is 案件化解率, 办理代表建议89件、委员提案92件,办复率100% 代表建议、委员提案办复率, 新农保顺利启动,参保率达96% 新农保参保率.
 * Empty where the rate has a name of its own, or is one of a whole place (城镇化率, 出生率).
 *
 * @param named the figures of the sentence so far
 * @param name what the rate is called; by default what stands before its figure
 */
export function rateOfHandled(
  frames: readonly ClauseFrame[],
  i: number,
  named: readonly Named[],
  name = frames[i]?.before.name ?? '',
): string {
  const frame = frames[i];
  if (!frame || !measures.has(frame.quantity.family) || frame.quantity.shape !== 'amount') return '';
  if (!measure.test(name) || words.wholeRate.has(name) || indicatorAtEnd(name) > 0) return '';
  const deed = name.slice(0, 2);
  const told =
    frame.clauseBefore === ''
      ? rateBefore(frames, i, named) || countedBefore(frames, i, named, deed) || summedBefore(frames, i, named, deed)
      : handledIn(frame);
  const things = withoutDeed(told, deed);
  // 8个项目开工在建,开工率93%: of more than those that were begun.
  // 12345工单 is a thing, 3个中心 none.
  const isThing = things.length >= 2 && things.length <= longest && !/^在建|(?<!\d)\d{1,3}(?!\d)/.test(things);
  return isThing ? things + name : '';
}

/** The thing alone: 化解居民住宅“办证难” → 居民住宅“办证难”, 受理案件 → 案件; 健康普查工程 is itself one. Empty for 完成签 of 签约. */
function withoutDeed(told: string, deed: string): string {
  const at = told.lastIndexOf(deed);
  const rest = at < 0 ? told : told.slice(at + deed.length);
  // 本科上线682人,上线率72%: 本科上线率.
  if (rest === '') return told.slice(0, at);
  const own = words.definingVerb.at(rest, 0);
  if (rest.endsWith(deed.charAt(0))) return '';
  return own ? rest.slice(own.length) : rest.length > 2 ? rest : told;
}

/** What the rate directly before was of: 受理12345工单8924件,办结率100%、满意率98%. */
function rateBefore(frames: readonly ClauseFrame[], i: number, named: readonly Named[]): string {
  const rate = frames[i - 1]?.before.name ?? '';
  const told = named[i - 1]?.name ?? '';
  return measure.test(rate) && told.endsWith(rate) ? told.slice(0, -rate.length) : '';
}

/** What the figures directly before counted: the last one's thing, with that of the one of the same unit beside it. */
function countedBefore(frames: readonly ClauseFrame[], i: number, named: readonly Named[], deed: string): string {
  // 新签约项目74个、总投资500亿元,开工率、投产率分别为71%和38%: a sum of theirs may stand between.
  const isSum = frames[i - 1]?.quantity.family === 'money' && !frames[i - 1]?.left.includes(deed);
  const sum = isSum && isOf(named[i - 1], named[i - 2]);
  const at = sum ? i - 1 : i;
  const [last, other] = [frames[at - 1], frames[at - 2]];
  const [thing, another] = [named[at - 1], named[at - 2]];
  if (!last || !thing || thing.change || !counted.has(last.quantity.family)) return '';
  const beside = other && another && other.quantity.unit === last.quantity.unit && isBeside(last, thing.name);
  const names = beside && !another.change && another.name !== thing.name ? [another, thing] : [thing];
  return names.map(({ name }) => bareThing(last.phrases.stripLead(name))).join('、');
}

/** Whether a measure is named by the thing before it. */
function isOf(measured: Named | undefined, thing: Named | undefined): boolean {
  return measured !== undefined && thing !== undefined && !thing.change && measured.name.startsWith(thing.name);
}

/** What the sum directly before was of, where it was told by the rate's own deed: 压减公用经费1.8亿元,压减率12%. */
function summedBefore(frames: readonly ClauseFrame[], i: number, named: readonly Named[], deed: string): string {
  const [last, thing] = [frames[i - 1], named[i - 1]];
  if (!last || !thing || last.quantity.family !== 'money' || !last.left.includes(deed)) return '';
  const told = bareThing(last.phrases.stripLead(thing.name));
  // 寿险赔付支出10亿元,赔付率6%: whose deed it was. Of 审减资金 nothing is left that says it.
  const at = told.indexOf(deed);
  return at < 0 ? told : at >= 2 ? told.slice(0, at) : '';
}

/** Whether a figure is told in a row with the one before it: 、委员提案92件, 、286件委员提案. Behind a ; it is not. */
function isBeside({ left, apart, follows, clauseBefore }: ClauseFrame, name: string): boolean {
  const own = left.replace(/^[,、和与\s]+/, '');
  return (follows || (clauseBefore === '' && !apart)) && (own === name || own === '');
}

const action = /^(?:积极|深入|扎实|全面|大力)*(?:开展|实施|推行)/;

/** What a clause without figures dealt with: 新农保顺利启动, 积极开展健康普查工程, 实现许可证“指尖办”. */
function handledIn({ clauseBefore, phrases }: ClauseFrame): string {
  const { noun, rest } = phrases.leadingNoun(phrases.stripLead(clauseBefore));
  const thing = noun.replace(/“[^“”]*”$/, '');
  // 保证了养老金按时发放,保障率达到100%: a verb is no thing.
  if (rest.startsWith('了')) return '';
  return rest !== '' || thing !== noun || action.test(clauseBefore) ? thing : '';
}
