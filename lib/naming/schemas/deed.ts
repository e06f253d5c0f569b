import { bareThing } from '../../clause/topic.ts';
import { words } from '../../lexicon/words.ts';
import { isPartial, wholeOf } from '../carried/part-name.ts';
import { ownName, takenName } from '../named.ts';
import type { Schema } from './schema.ts';

/** 打击经济犯罪、挽回经济损失22亿元, 推进国家公园创建,造林120万亩: the verb says what was done to what. */
export const deedAlone: Schema = ({ before }) => (words.deed.has(before.verb) ? ownName(before.verb) : undefined);

/** 化解纠纷180宗,其中上级交办25宗、本级10宗, 今年力争新增1500家: which of the things that were named before. */
export const partAlone: Schema = ({ before: { verb } }, topic) => {
  const tells = verb !== '' && (isPartial(verb) || words.keepNew.has(verb));
  return tells && topic.thing ? takenName(verb + bareThing(wholeOf(topic.thing)), topic) : undefined;
};

/** 隐患排查: how one set about it. */
const effort = /(?:排查|整治|治理|清理|检查)+$/;

/** 加大闲置厂房清理力度,消除5处: what was done to the things that the clause before is about. */
export const deedOfClause: Schema = ({ before: { name, subject }, spokenBefore }) => {
  const thing = spokenBefore.replace(effort, '');
  return words.clauseDeed.has(name) && subject === '' && thing.length >= 2 && thing !== '力度'
    ? ownName(thing + name)
    : undefined;
};
