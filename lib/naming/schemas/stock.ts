import { progressAgainst } from '../../attributes/basis.ts';
import { indicatorAtEnd } from '../../catalogue/catalogue.ts';
import type { ClauseFrame } from '../../clause/frame.ts';
import { isDependent, joinHead, spokenOf, type Topic, topicOf } from '../../clause/topic.ts';
import { words } from '../../lexicon/words.ts';
import { ownName } from '../named.ts';
import type { Schema } from './schema.ts';

/** 新签约项目59个,投资总额137亿元: a measure that says nothing alone is of the thing named before it. */
export const measured: Schema = (frame, topic) => {
  const { before } = frame;
  if (!isDependent(before.name)) return undefined;
  // 加强对金融机构的考核,新增贷款30亿元: all that is new in the place, and of no clause before.
  const spoken = /^[新净]增(?:贷款|存款|就业)$/.test(before.name) ? '' : topic.thing || frame.spokenBefore;
  const thing = thingBehind(frame) || before.subject || spoken;
  const name = joinHead(thing, before.name);
  // 市场主体总量超19万户,年均增长14% is the growth of 市场主体: a total does not change what grows. Behind 新登记市场主体1.28万户 it
  // is of all of them.
  const counted =
    name.length > before.name.length && name.endsWith(before.name) ? name.slice(0, -before.name.length) : thing;
  const measure = words.transparent.has(before.name) && thing ? counted : name;
  return {
    named: { name, change: undefined, borrowed: !before.subject },
    topic: { thing: thing || name, measure },
  };
};

const ofThings: ReadonlySet<string> = new Set(['money', 'length', 'area']);

/** 总投资5733亿元的154个重点项目, 全长1.3万公里的旅游公路, 占地600亩的加工园区: it is measured of what stands behind. */
function thingBehind({ quantity, left, right, rest, before, phrases }: ClauseFrame): string {
  if (!ofThings.has(quantity.family)) return '';
  // 面积达到60平方公里的目标 is no thing.
  if (quantity.family === 'area' && !left.endsWith(before.name)) return '';
  const behind = /^的(.{2,30})/.exec(right === '的' ? rest : right)?.[1];
  const noun = behind ? phrases.leadingNoun(behind).noun : '';
  // 占地300亩的桥头公园和占地600亩的滨河公园: the next figure's own head.
  const [next = ''] = /[、和与及]([^、和与及]+)$/.exec(noun) ?? [];
  return isDependent(next.slice(1)) ? noun.slice(0, -next.length) : noun;
}

const ofThing = '总投资额?|投资额?|总?占地(?:面积)?|总?建筑面积|规划(?:占地|用地)?面积|年(?:销售收入|产值|营业收入)';
/** What is measured of a thing that stands behind: 占地6904亩的工业台地. 固定资产投资5亿元的目标 has its name before it. */
const measureBefore = new RegExp(`(?<!固定资产|工业|民间|总)(${ofThing})(?:约|近|超过?|达到?|为)*$`);
/** 投资5000万元的青石衬布、投资2亿元的白杨服饰: the next measure is of the next thing. */
const nextMeasure = new RegExp(`[、和与及](?:${ofThing})$`);
/** What is no thing: the aim, height or size of the figure itself. */
const noThing = /(?:目标|任务|水平|规模|要求|情况|问题|高位|关口|台阶|计划|预期|增长|增速|比例|标准)$/;

/** 投资10亿元的光伏产业园项目, 占地6904亩的工业台地: what stands before is done to the thing, and does not name it. */
export const measureOfThing: Schema = ({ left, right, rest, phrases }) => {
  const measure = measureBefore.exec(left)?.[1];
  const behind = measure ? /^的(.{2,30})/.exec(right === '的' ? rest : right)?.[1] : undefined;
  if (!measure || !behind) return undefined;
  const own = behind.replace(nextMeasure, '').replace(/^[省市县区]级?及?以上(?=.{2})/, '');
  const { noun } = phrases.leadingNoun(own);
  return noun.length < 3 || noThing.test(noun) ? undefined : ownName(noun + measure);
};

/** 常住人口300万人, 占比30%: a figure that states how much there is has its name before it. */
export const stock: Schema = (frame, topic) => {
  const { left, before } = frame;
  if (before.name === '') return undefined;
  // 收入预算为53.6亿元,实际完成54.9亿元: what was done is of the revenue, and not of its budget.
  const name = /预算数?[为是]$/.test(left) ? before.name.replace(/(?<=收入|支出)预算数?$/, '') : before.name;
  const thing = progressSubject(frame, topic) ?? name;
  const owner = ownerOf(frame);
  return { ...ownName(owner + before.name + holdingOf(frame)), topic: topicOf(owner + thing) };
};

/** Longer names of what is counted need no owner. */
const longestPlain = 6;
const body = /^[^、和,]{2,14}(?:园区?|开发区|高新区|经开区|示范区|集群|基地)$/;

/** 电商产业园实现网络零售额9.8亿元: that of a park or a cluster is not the whole place's. */
function ownerOf({ before: { name, subject }, quantity: { family } }: ClauseFrame): string {
  if (!body.test(subject) || name.includes(subject)) return '';
  // 产业园新增亿元以上项目6个: what is counted says by itself what it is, where it is more than 引进企业.
  if (family === 'count' && name.length > longestPlain) return '';
  // 每个产业园完成固定资产投资5亿元.
  const own = subject.replace(/^个/, '');
  return indicatorAtEnd(name) > 0 || words.measureTail.before(name, name.length) !== '' ? own : '';
}

/** 清洁能源装机占63%: without its 占 the row would read as if it were no share. With 的 behind it, it opens a noun. */
function holdingOf({ quantity, left, right, before }: ClauseFrame): string {
  if (quantity.family !== 'share' || !/占$/.test(left) || right.startsWith('的')) return '';
  return /占|(?:比[例重]|率)$/.test(before.name) ? '' : '占';
}

/** 完成年初预算的101.3%,增长4.6%: what grows is what the budget is of, and not the budget. */
function progressSubject({ quantity, left, before }: ClauseFrame, topic: Topic): string | undefined {
  if (quantity.family !== 'share' || progressAgainst(left) === null) return undefined;
  return before.subject || spokenOf(topic) || undefined;
}
