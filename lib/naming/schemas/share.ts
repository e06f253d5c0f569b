import type { Setting } from '../../clause/figure-context.ts';
import { stripTrail, trim } from '../../clause/phrase.ts';
import { bareThing, type Topic } from '../../clause/topic.ts';
import { words } from '../../lexicon/words.ts';

/** 自然村100%完成整治, 城市建成区实现100%清洁取暖: the share is of what stands on both sides. */
export function shareOfWhole(setting: Setting, left: string): string {
  const { quantity, right } = setting;
  if (quantity.family !== 'share' || quantity.shape !== 'amount' || left.length < 2) return '';
  if (/[率重比例度面额量数积值幅速]$/.test(left) || left.startsWith('占')) return '';
  // 化工园区达到较低风险等级、90%的煤矿达标: what stands before the 、 is another item's.
  if (/[、,]\s*$/.test(setting.left)) return '';
  // 承担了80%的基础研究项目, 执行好20%的增长机制 act on it; 工程覆盖94%的农村人口 is named by both.
  if (right.startsWith('的') && /了|好$/.test(left)) return '';
  const done = /^(?:完成|实现|达到)?([\u4e00-\u9fff“][^,;。:、!?\n]{1,20})/.exec(right)?.[1];
  return done && !words.predicate.at(done, 0) ? left + trim(done) : '';
}

/** 新能源汽车产量增长43%、占全国1/4: a share of something else belongs to the last thing named. */
export function portionOf(left: string, topic: Topic): string {
  const match = /^(?:[^,]*、|[,\s]*)(?:均|约|仅|共)?(占[^,;、]{2,20})$/.exec(left);
  const thing = topic.measure || topic.thing;
  return match?.[1] && thing ? bareThing(thing) + stripTrail(match[1]) : '';
}

/** 教育支出完成94亿元、为预算的99.1%: the share is of what was done, named before the words for the budget or before them. */
const ofBudget =
  /(?:^|(?<=[\u4e00-\u9fff)])|[,、\s])(?:均|仅|已)?(?:为|占|完成|达到?)(?:了)?(?:年初|年度|全年|调整后?|变动|汇总)?预算数?的?$/;

/** What stands before the words for a budget that a share is measured by; undefined where none are. */
export function beforeBudget({ quantity, left }: Setting): string | undefined {
  if (quantity.family !== 'share') return undefined;
  const match = ofBudget.exec(left);
  return match === null ? undefined : left.slice(0, match.index);
}
