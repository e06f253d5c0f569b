import { isBarePlan, progressAgainst } from '../../attributes/basis.ts';
import { nounIn } from '../../clause/noun-before.ts';
import { stripTrail, trim } from '../../clause/phrase.ts';
import { bareThing, spokenOf, topicOf } from '../../clause/topic.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { words } from '../../lexicon/words.ts';
import { ownName, takenName } from '../named.ts';
import type { Schema } from './schema.ts';

/** 自然村100%完成整治, 城市建成区实现100%清洁取暖: the share is of what stands on both sides. */
export const shareOfWhole: Schema = (frame) => {
  const { quantity, left, right, before } = frame;
  const whole = before.name;
  if (quantity.family !== 'share' || quantity.shape !== 'amount' || whole.length < 2) return undefined;
  if (/[率重比例度面额量数积值幅速]$/.test(whole) || whole.startsWith('占')) return undefined;
  // 化工园区达到较低风险等级、90%的煤矿达标: what stands before the 、 is another item's.
  if (/[、,]\s*$/.test(left)) return undefined;
  // 承担了80%的基础研究项目, 落实好20%的税收优惠 act on it; 工程覆盖94%的农村人口 is named by both.
  if (right.startsWith('的') && /了|好$/.test(whole)) return undefined;
  const done = /^(?:完成|实现|达到)?([\u4e00-\u9fff“][^,;。:、!?\n]{1,20})/.exec(right)?.[1];
  return done && !words.predicate.at(done, 0) ? ownName(whole + trim(done)) : undefined;
};

/** 新能源汽车产量增长43%、占全国1/4: a share of something else belongs to the last thing named. */
export const portion: Schema = ({ left, right }, topic) => {
  const match = /^(?:[^,]*、|[,\s]*)(?:均|约|仅|共)?(占[^,;、]{2,20}(?<!\())$/.exec(left);
  const thing = spokenOf(topic);
  // 造林面积7万亩,占总任务8万亩的88%: the figure is the whole itself.
  const whole = right.startsWith('的') ? match?.[1]?.slice(1) : undefined;
  if (whole) return takenName(whole, topic);
  return match?.[1] && thing ? takenName(bareThing(thing) + stripTrail(match[1]), topic) : undefined;
};

const ofBudget = withWords(
  /(?:^|(?<=[\u4e00-\u9fff)])|[,、\s])(?:均|仅|已)?(?:为|占|完成|达到?)(?:了)?(?:BUDGETOF|调整后)?预算数?的?$/,
);

/** 教育支出完成94亿元、为预算的99.1%: the share is of what was done, named before the words for the budget or before them. */
export const shareOfBudget: Schema = (frame, topic) => {
  const { quantity, left, phrases } = frame;
  const match = quantity.family === 'share' ? ofBudget.exec(left) : null;
  if (match === null) return undefined;
  const { name } = nounIn(left.slice(0, match.index), phrases);
  return name ? ownName(name) : takenName(spokenOf(topic) || frame.spokenBefore, topic);
};

/** 城镇新增就业46万人、完成全年目标的115%: the plan, which says not of what it is, with what was done. */
export const shareOfPlan: Schema = (frame, topic) => {
  const { quantity, left, phrases } = frame;
  if (quantity.family !== 'share' && quantity.family !== 'multiple') return undefined;
  const plan = progressAgainst(left);
  if (plan === null || !isBarePlan(plan)) return undefined;
  const { name, verb } = nounIn(left.slice(0, left.lastIndexOf(plan)).replace(/(?:完成|占|达|为)了?$/, ''), phrases);
  // 造林完成年度任务的113%: what was done may be a verb.
  const done = name || verb;
  if (done) return { ...ownName(done + plan), topic: topicOf(done) };
  return takenName((spokenOf(topic) || frame.spokenBefore) + plan, topic);
};
