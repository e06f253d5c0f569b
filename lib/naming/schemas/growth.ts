import { type Change, changeBefore, changeOfRate, rateAtEnd } from '../../clause/change.ts';
import { isPlaces } from '../../clause/figure-change.ts';
import type { ClauseFrame } from '../../clause/frame.ts';
import { nounIn } from '../../clause/noun-before.ts';
import { stripTrail } from '../../clause/phrase.ts';
import { isDependent, joinHead, spokenOf, topicOf } from '../../clause/topic.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { words } from '../../lexicon/words.ts';
import { ownName, takenName } from '../named.ts';
import type { Schema } from './schema.ts';

/** 创新能力全国排名上升4位: in which order it moved is no part of the name. */
const inOrder = withWords(/在?(?:WHOLE|世界|国内|省内)(?:综合)?(?:排名|排位|位次)?$/);

/** 固定资产投资预期目标增长6%,实际增长4.1%: both are growths of investment. */
const aimedAt = withWords(/的?(?:SETFOR|任务)*目标(?:值|为|是)?$/);

/** 地区生产总值增长5%, 减少证明材料172项: a change of something. */
export const growth: Schema = (frame, topic) => {
  const { change, quantity, phrases } = frame;
  if (!change) return undefined;
  // 进出口总值增长12.3%,其中对中亚五国增长48.1%: it is the trade that grew.
  const partner = withPartner.exec(change.rest)?.[1];
  if (partner && topic.measure) return { ...ownName(partner + topic.measure, change), topic };
  const behind = quantity.family === 'count' ? phrases.leadingNoun(frame.right).noun : '';
  // 减少证明材料172项 has its noun before the figure, 增加20个车位 behind it.
  const name = whatGrew(frame, change) || behind;
  if (!name) {
    const spoken = words.transparent.has(topic.measure) ? topic.thing : spokenOf(topic);
    return takenName(spoken || frame.spokenBefore, topic, change);
  }
  const measure = withoutRate(name);
  const full = isDependent(measure) ? joinHead(topic.thing || topic.measure, measure) : measure;
  // 投资下降2%,降幅收窄1个百分点,扣除房地产后增长5%: what grows is investment, and not its fall.
  return { ...ownName(full, change), topic: topicOf(rateAtEnd(full)?.rest || full) };
};

const withPartner = /^[,\s]*(?:其中,?)?(对(?:(?![进出]口|贸易|投资|增速)[\u4e00-\u9fff“”]){2,10})$/;

/** The noun before the verb of change. 1207款农产品入驻餐厅、增长6.7倍: what was named grows, wherever it went. */
function whatGrew(frame: ClauseFrame, { rest, verb }: Change): string {
  if (grewItself(frame)) return '';
  const moved = isPlaces(frame.quantity.unit) ? rest.replace(inOrder, '') : rest.replace(aimedAt, '');
  const { name, subject } = nounIn(moved, frame.phrases);
  // 招商引资项目完成投资增长10%: whose it is stands before its verb.
  if (subject !== '' && words.dependent.has(name)) return joinHead(subject, name);
  return earns.test(verb) && perHead.test(name) ? `${name}收入` : name;
}

/** 户均增收4200元: what each household has more of is its income. */
const earns = /^[增减]收$/;
const perHead = /[人户亩村]均$/;

/** 投资降幅收窄2个百分点: the fall is less, and investment no lower for it. */
function withoutRate(name: string): string {
  const rate = rateAtEnd(name);
  return rate?.rest && !rate.falling ? rate.rest : name;
}

const growsBehind = /^的(?:高速|快速|较快)?(?:增长|增速|增幅)|^(?:高速|快速|较快)?(?:增长|增速|增幅)(?=[、,。;]|$)/;

/** 连续4年保持20%以上的增长, 保持40%以上增长、达357万辆: a growth whose verb stands behind it. */
export const growthBehind: Schema = ({ quantity, right, before }, topic) => {
  if (quantity.family !== 'share' || !growsBehind.test(right)) return undefined;
  const change = changeOfRate(false);
  return before.name ? ownName(before.name, change) : takenName(spokenOf(topic), topic, change);
};

/** 居民消费价格涨幅2%: a word of its own says that it is a change. */
export const rate: Schema = ({ quantity, before }, topic) => {
  if (quantity.family !== 'share' && quantity.shape !== 'fraction') return undefined;
  const found = before.name ? rateAtEnd(before.name) : undefined;
  if (!found) return undefined;
  const naming = ownName(found.rest || spokenOf(topic), changeOfRate(found.falling));
  return { ...naming, named: { ...naming.named, borrowed: found.rest === '' } };
};

/** Whether a figure behind another one says only how that grew: …、增长6.7倍, but not …、利润增长5%. */
function grewItself(frame: ClauseFrame): boolean {
  const mark = frame.left.lastIndexOf('、');
  if (!frame.follows || mark < 2) return false;
  const change = changeBefore(frame.left.slice(mark + 1));
  return change !== undefined && stripTrail(change.rest) === '';
}
