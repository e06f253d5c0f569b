import { type Movement, movementBefore, rateAtEnd } from '../../clause/change.ts';
import type { Setting } from '../../clause/figure-context.ts';
import { leftNoun, noNoun } from '../../clause/noun-before.ts';
import { stripTrail } from '../../clause/phrase.ts';
import { clauseNoun, isDependent, joinHead, type Topic } from '../../clause/topic.ts';
import { words } from '../../lexicon/words.ts';
import type { Naming } from '../named.ts';

/** 创新能力全国排名上升4位: in which order it moved is no part of the name. */
const inOrder = /在?(?:全[国省市区]|世界|国内|省内)(?:综合)?(?:排名|排位|位次)?$/;

/** 固定资产投资预期目标增长6%,实际增长4.1%: both are growths of investment. */
const aimedAt = /的?(?:年度|年初|全年)?(?:预期|计划|任务)?目标(?:值|为|是)?$/;

/** Names a figure that is a change of something: 地区生产总值增长5%. */
export function nameMovement(setting: Setting, movement: Movement, topic: Topic): Naming {
  // 1207款农产品入驻餐厅、增长6.7倍: what was named grows, wherever it went.
  const moved =
    setting.quantity.unit === '位' ? movement.rest.replace(inOrder, '') : movement.rest.replace(aimedAt, '');
  const phrase = grewItself(setting) ? noNoun : leftNoun(moved, setting.phrases);
  const noun = setting.phrases.leadingNoun(setting.right).noun;
  let name = phrase.name;
  // 减少证明材料172项 has its noun before the figure, 增加20个车位 behind it.
  if (!name && setting.quantity.family === 'count' && noun) name = noun;
  // 进出口总值增长12.3%,其中对中亚五国增长48.1%: it is the trade that grew.
  const partner = /^[,\s]*(?:其中,?)?(对(?:(?![进出]口|贸易|投资|增速)[\u4e00-\u9fff“”]){2,10})$/.exec(
    movement.rest,
  )?.[1];
  if (partner && topic.measure) {
    const full = partner + topic.measure;
    return { named: { name: full, movement, borrowed: false }, topic };
  }
  if (name) {
    const rate = rateAtEnd(name);
    // 投资降幅收窄2个百分点: the fall is less, and investment no lower for it.
    const measure = rate?.rest && !rate.falling ? rate.rest : name;
    const full = isDependent(measure) ? joinHead(topic.thing || topic.measure, measure) : measure;
    return { named: { name: full, movement, borrowed: false }, topic: { thing: full, measure: full } };
  }
  const borrowed = words.transparent.has(topic.measure) ? topic.thing : topic.measure || topic.thing;
  const fallback = borrowed || clauseNoun(setting);
  return { named: { name: fallback, movement, borrowed: true }, topic };
}

/** Whether a figure behind another one says only how that grew: …、增长6.7倍, but not …、利润增长5%. */
function grewItself(setting: Setting): boolean {
  const mark = setting.left.lastIndexOf('、');
  if (!setting.follows || mark < 2) return false;
  const movement = movementBefore(setting.left.slice(mark + 1));
  return movement !== undefined && stripTrail(movement.rest) === '';
}
