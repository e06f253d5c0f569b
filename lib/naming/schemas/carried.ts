import type { ClauseFrame } from '../../clause/frame.ts';
import { bareThing, spokenOf, topicOf } from '../../clause/topic.ts';
import { takenName } from '../named.ts';
import { moneyByDeed } from './flow.ts';
import type { Schema } from './schema.ts';

/** 免签扩展到9个州并延长至240小时: what is made longer was named before the other figure, and is not that. */
export const madeLonger: Schema = ({ follows, left }, topic) =>
  follows && /^[^、,]*并[^、,]{2,4}[到至]$/.test(left) ? takenName('', topic) : undefined;

/** The last resort: what the sentence speaks of, or what the clause before does, or the verb, or what the unit counts. */
export const lastNamed: Schema = (frame, topic) => {
  const { quantity, before } = frame;
  const spoken = spokenOf(topic);
  // 新增风光装机600万千瓦,是消纳能力的10倍: a multiple is of the new ones, 累计近2000公里 of all.
  const thing = quantity.family === 'multiple' ? spoken : bareThing(spoken);
  const benefit = before.verb === '受益' && thing ? thing + before.verb : thing;
  const name = moneyByDeed(frame) || benefit || frame.spokenBefore || before.verb || unitNoun(frame);
  return takenName(name, thing ? topic : topicOf(name));
};

/** Units that say what they count: 3户, 9800人. 亿元 and 年 name nothing, and a figure without a name is no row. */
const counting: ReadonlySet<string> = new Set(['count', 'person', 'medal', 'container']);

function unitNoun({ quantity }: ClauseFrame): string {
  return counting.has(quantity.family) ? quantity.unit : '';
}
