import type { ClauseFrame } from '../../clause/frame.ts';
import { bareThing, joinHead, spokenOf, topicOf } from '../../clause/topic.ts';
import { takenName } from '../named.ts';
import { moneyByDeed } from './flow.ts';
import type { Schema } from './schema.ts';

/** 免签扩展到9个州并延长至240小时: what is made longer was named before the other figure, and is not that. */
export const madeLonger: Schema = ({ follows, left }, topic) =>
  follows && /^[^、,]*并[^、,]{2,4}[到至]$/.test(left) ? takenName('', topic) : undefined;

/** 新建学校12所,投入5亿元: what was put into what was told. */
const putIn = /^(?:投入|投资)$/;
/** 安排生态资金4亿元,投入2亿元: a sum of money has no other put into it. */
const isSum = /(?:资金|经费|支出|投入|投资|收入|债券|贷款)$/;

/** The last resort: what the sentence speaks of, or what the clause before does, or the verb, or what the unit counts. */
export const lastNamed: Schema = (frame, topic) => {
  const { quantity, before } = frame;
  const spoken = spokenOf(topic);
  // 新增风光装机600万千瓦,是消纳能力的10倍: a multiple is of the new ones, 累计近2000公里 of all.
  const thing = quantity.family === 'multiple' ? spoken : bareThing(spoken);
  const benefit = before.verb === '受益' && thing ? thing + before.verb : thing;
  const spent =
    putIn.test(before.verb) && quantity.family === 'money' && spoken && !isSum.test(spoken)
      ? joinHead(spoken, before.verb)
      : '';
  const name = moneyByDeed(frame) || spent || benefit || frame.spokenBefore || before.verb || unitNoun(frame);
  return takenName(name, thing ? topic : topicOf(name));
};

/** Units that say what they count: 3户, 9800人. 亿元 and 年 name nothing, and a figure without a name is no row. */
const counting: ReadonlySet<string> = new Set(['count', 'person', 'medal', 'container']);

function unitNoun({ quantity }: ClauseFrame): string {
  return counting.has(quantity.family) ? quantity.unit : '';
}
