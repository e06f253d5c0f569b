import { changeOfRate, rateAtEnd } from '../clause/change.ts';
import type { ClauseFrame } from '../clause/frame.ts';
import { topicOf } from '../clause/topic.ts';
import { words } from '../lexicon/words.ts';
import { branchShare } from './carried/branch-share.ts';
import { follow } from './carried/follow.ts';
import { rateOfHandled } from './carried/handled-rate.ts';
import { namedTogether, project, wholeInBracket } from './carried/named-together.ts';
import { isOfLearners, learnersOf, partOfWhole } from './carried/part-of-whole.ts';
import { otherDeed, pickingDeed } from './carried/picking-deed.ts';
import { lastAlike, measureOfLead, measureOfPart, sharedMeasure } from './carried/shared-measure.ts';
import { victimsOf } from './carried/victims.ts';
import { goesToAgain, listOf, ranksOfList } from './lists/list.ts';
import type { Named } from './named.ts';
import type { ParagraphTopic } from './owner/paragraph-topic.ts';
import { withOwner } from './owner/with-owner.ts';
import { called, type Place, type Step, type Told } from './told.ts';

/** 汽车、家电零售额分别增长20%、10%: each figure has the name at its own place of the list. */
const memberOfList: Step = (place) => {
  const list = listAt(place);
  const name = list?.names[place.i - list.from];
  if (!list || name === undefined) return undefined;
  // A rank is that of the rate: 增速排全省第4位和第2位.
  const rate = place.frame.quantity.shape === 'rank' ? undefined : rateAtEnd(name);
  // 开工率、投产率分别为71%和38%: all of the list are rates of what was counted before it.
  const whose = rateOfHandled(place.frames, list.from, place.named.slice(0, list.from), name);
  const one = called(rate ? rate.rest : whose || name, {
    change: list.change ?? (rate ? changeOfRate(rate.falling) : undefined),
    repeats: list.repeated ? list.names.length : undefined,
    isMember: list.names.length > 1,
  });
  return { ...one, told: { list, topic: { thing: name, measure: one.named.name } } };
};

/** The list that begins at a figure, or goes on there with as many figures again, else the one before. */
function listAt({ frames, i, named, told: { topic, list, whole } }: Place): Told['list'] {
  const found = listOf(frames, i, topic, named);
  // 固定资产投资增长10%,其中…第二、三产业分别增长15.2%、6.2%.
  if (found) return { ...found, names: found.names.map((name) => partOfWhole(name, whole) || name), from: i };
  if (list && i === list.from + list.names.length) {
    const names = goesToAgain(frames, i, list.names.length) ? list.names : ranksOfList(frames, i, list.names);
    if (names) return { names, from: i, change: undefined };
  }
  return list;
}

/** 受理案件695件,化解率达90%: a rate of what was dealt with. */
const handled: Step = ({ frames, i, named }) => {
  const name = rateOfHandled(frames, i, named);
  return name ? called(name) : undefined;
};

/** 生产安全事故77起,死亡51人: whom the accidents cost. */
const accident: Step = ({ named: before, own }) => {
  const { named } = own();
  const name = named.change ? '' : victimsOf(named.name, before);
  return name ? called(name) : undefined;
};

/** 国有资本经营预算收入3200万元,支出1900万元: what says nothing alone is of what the paragraph was about. */
const owned: Step = ({ frame, topic, own }) => {
  const { named } = own();
  const name = ownedName(named, frame, topic());
  if (name === '') return undefined;
  // 支出预算为10亿元,实际完成9亿元: what was done is of the expenditure, and not of its budget.
  const thing = name.replace(/(?<=收入|支出)预算$/, '');
  return { named: { ...named, name, borrowed: false }, told: { topic: topicOf(thing), whole: thing } };
};

/** 调入资金1亿元,总收入6亿元: the total is the account's, and not that of the figure before it. */
function ownedName({ name, change }: Named, { before, left, quantity }: ClauseFrame, topic: ParagraphTopic): string {
  const bare = change || !name.endsWith(before.name) ? [name] : [name, before.name, left];
  return bare.map((one) => [one, withOwner(one, quantity, topic)]).find(([one, owned]) => owned !== one)?.[1] ?? '';
}

/** 居民人均可支配收入4.1万元,其中城镇5.3万元: a part of the whole named before. */
const part: Step = ({ frame: { quantity }, named: before, told, before: sentence, own }) => {
  const { named } = own();
  const whole = told.whole || (isOfPlaces(named.name) ? wholeBefore(sentence, quantity.unit) : '');
  const schooled = quantity.family === 'person' ? [before.at(-1)?.name ?? '', whole].find(isOfLearners) : undefined;
  const learners = schooled ? learnersOf(named.name, schooled) : '';
  const name = named.borrowed ? '' : learners || partOfWhole(named.name, whole);
  if (!name) return undefined;
  const spoken = learners && schooled ? schooled : name;
  return { named: { ...named, name }, told: { topic: topicOf(spoken), whole: spoken } };
};

/** 城镇, 农村居民: parts by where people live; what a branch of the economy did is told by its own words. */
function isOfPlaces(name: string): boolean {
  return words.division.at(name, 0) === name && !/产业?$/.test(name);
}

/** The whole that the sentence before told in the same unit: 零售总额327亿元。按经营地分,城镇269亿元. */
function wholeBefore(sentence: Place['before'], unit: string): string {
  return sentence.findLast((one) => one.unit === unit)?.name ?? '';
}

/** 电解铝产量23万吨,煤炭1915万吨: a measure shared with a figure before, or with the sentence before. */
const measureShared: Step = ({ frames, frame, named: before, before: sentence, own }) => {
  const { named, topic } = own();
  const alike = lastAlike(frames, before, frame);
  const measure = alike
    ? sharedMeasure(frame, named, alike)
    : measureOfPart(frame, named, sentence) || measureOfLead(frame, named);
  if (!measure) return undefined;
  const name = named.name + measure;
  return { named: { ...named, name }, told: { topic: { thing: topic.thing, measure: name } } };
};

/** 引进纺织项目24个、建成投产17个: the same things, told apart by what was done. */
const deedOnly: Step = ({ frames, i, frame, named: before, told: { whole }, own }) => {
  const { named } = own();
  // 新签约工业项目33个、投资额120亿元，开工21个: a measure may stand between.
  const last = frames[i - 1]?.quantity.unit === frame.quantity.unit ? i - 1 : i - 2;
  const previous = before[last];
  const isSame = previous && frames[last]?.quantity.unit === frame.quantity.unit && !previous.change;
  // 老旧小区改造开工742个、完工548个: where the deed stands behind, the second's does as well.
  const behind = isSame && frame.follows && words.pickingDeed.before(previous.name, previous.name.length) !== '';
  const isDeed = words.pickingDeed.has(named.name) || words.pairedDeed.has(named.name);
  const isBare = named.borrowed || (isDeed && !behind);
  const name = isSame && isBare ? otherDeed(frame, previous.name) : '';
  if (!name) return undefined;
  // 重点项目62个,其中续建23个、新建39个,年度投资24亿元: what is measured behind the parts is the whole.
  const all = /其中/.test(frame.left) ? (previous?.name ?? '') : whole;
  const isPart = all.length >= 2 && name.length > all.length && name.endsWith(all);
  const spoken = isPart ? all : name;
  return { named: { ...named, name }, told: { topic: topicOf(spoken), deed: '', whole: spoken } };
};

/** What the figure's own clause calls it, with what it takes over from the figure before and the deed that picks it. */
const ownClause: Step = ({ frames, i, frame, named: before, told, own }) => {
  const naming = own();
  const previous = before[i - 1];
  const one = follow(frame, frames[i - 1], naming.named, previous);
  // 开工12个车间、面积8万平方米: what is measured is of those that were begun. 新增上市企业41家、总数达1198家: of all.
  const isMeasured = told.deed !== '' && frame.follows && !words.keepNew.has(told.deed);
  const measuredOf = isMeasured && previous ? previous.name.slice(told.deed.length) : '';
  const isOf = measuredOf.length >= 2 && one.name.length > measuredOf.length && one.name.startsWith(measuredOf);
  const deed = isOf ? told.deed : pickingDeed(frame, one, holdsFor(one.name, told.deed) ? told.deed : '');
  const name = deed === '' ? exampled(frame, one.name) + one.name : deed + one.name;
  return {
    named: name === one.name ? one : { ...one, name },
    told: {
      deed: deed || deedOf(one.name),
      whole: one.borrowed ? told.whole : name,
      topic: deed ? topicOf(name) : naming.topic,
    },
  };
};

/** 推进城际轨道等6个项目: a plain noun that nothing else is told of is named with its example, 城际轨道等. */
function exampled({ left, rest, counted, phrases }: ClauseFrame, name: string): string {
  if (name !== counted || name.length > 2 || !words.generic.has(name) || !left.endsWith('等')) return '';
  const example = phrases.stripLead(left);
  const isAlone = /^(?:建设|前期工作)?$/.test(rest.slice(rest.indexOf(name) + name.length));
  return isAlone && example.length <= 14 && !example.includes('、') ? example : '';
}

/** 引进博士35名、硕士210名: the deed that a name has already holds on as well. */
function deedOf(name: string): string {
  const [added, picking] = [words.keepNew.at(name, 0), words.pickingDeed.at(name, 0)];
  const deed = (picking.length > added.length ? picking : added) || words.definingVerb.at(name, 0);
  return name.length - deed.length >= 2 ? deed : '';
}

/** 引进博士35名、硕士210名, but 注册护士346人、乡村医生2132人: a verb that only tells short nouns apart holds for no longer one. */
function holdsFor(name: string, deed: string): boolean {
  return name.length <= 3 || words.pickingDeed.has(deed) || words.keepNew.has(deed);
}

/** All steps, in order; the first that holds names the figure, and the last always does. */
export const steps: readonly Step[] = [
  project,
  wholeInBracket,
  namedTogether,
  memberOfList,
  handled,
  accident,
  owned,
  part,
  measureShared,
  branchShare,
  deedOnly,
  ownClause,
];
