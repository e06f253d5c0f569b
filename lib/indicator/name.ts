import { progressAgainst } from './basis.ts';
import { gamesOf } from './games.ts';
import { actionName, endsInAnd, leftNoun, noNoun } from './left-noun.ts';
import { type Movement, movementBefore, movementOf, rateAtEnd, rateMovement } from './movement.ts';
import { goesToAgain, listOf, projectOf, ranksOfList } from './name-list.ts';
import { nameRank } from './name-rank.ts';
import type { Named, Naming } from './named.ts';
import { isPartial, wholeOf } from './part-name.ts';
import { stripTrail } from './phrase.ts';
import { joinSides, rightNoun } from './right-noun.ts';
import type { Setting } from './setting.ts';
import { portionOf, shareOfWhole } from './share-name.ts';
import { bareThing, isDependent, joinHead, noTopic, nounOf, type Topic, topicOfClause, weakTopic } from './topic.ts';
import { words } from './words.ts';

/**
 * Names the figures of one sentence, in order. A figure's name stands before it (地区生产总值达1682亿元) or behind it
 * (35个单位); a growth, rank or share in a later clause belongs to the last thing named.
 *
 * @param settings the sentence's figures in their clauses
 */
export function nameFigures(settings: readonly Setting[]): Named[] {
  const named: Named[] = [];
  let topic = noTopic;
  let shared: { names: readonly string[]; from: number; movement: Movement | undefined } | undefined;
  let pending: string | undefined;
  settings.forEach((setting, i) => {
    if (!setting.follows && named.length === 0 && setting.clauseBefore)
      topic = topicOfClause(setting.clauseBefore, topic, setting.phrases);
    else if (setting.clauseBefore && !setting.follows) topic = weakTopic(setting.clauseBefore, topic, setting.phrases);
    const project = projectOf(settings, i);
    if (project) {
      named.push({ name: project.thing, movement: undefined, borrowed: false });
      topic = { thing: project.thing, measure: project.thing };
      pending = project.measure;
      return;
    }
    if (pending) {
      named.push({ name: pending, movement: undefined, borrowed: false });
      pending = undefined;
      return;
    }
    const list = listOf(settings, i, topic, named);
    if (list) shared = { names: list.names, from: i, movement: list.movement };
    else if (shared && i === shared.from + shared.names.length) {
      const { names: told } = shared;
      const names = goesToAgain(settings, i, told.length) ? told : ranksOfList(settings, i, told);
      if (names) shared = { names, from: i, movement: undefined };
    }
    const fromList = shared?.names[i - shared.from];
    if (shared && fromList !== undefined && i - shared.from < shared.names.length) {
      // A rank is that of the rate: 增速排全省第4位和第2位.
      const rate = setting.quantity.shape === 'rank' ? undefined : rateAtEnd(fromList);
      named.push({
        name: rate ? rate.rest : fromList,
        movement: shared.movement ?? (rate ? rateMovement(rate.falling) : undefined),
        borrowed: false,
      });
      topic = { thing: fromList, measure: rate ? rate.rest : fromList };
      return;
    }
    const result = nameOne(setting, topic);
    const previous = named[i - 1];
    named.push(follow(setting, settings[i - 1], result.named, previous));
    topic = result.topic;
  });
  return named;
}

/** A figure that only raises the one before it: 、力争达到8%. */
const stretch = /^[、,\s]*(?:并|力争|努力|争取|确保|奋力)+(?:达到?|实现|完成|争取)?(?:更好)?$/;

/** Whether a figure stands in a row with the one before, 增长7.9%、8%. 净增48万户、达680万户 is a change, then a level. */
function isInRow({ left, quantity }: Setting): boolean {
  return /^[、,\s]*[和与及]?$/.test(left) && (quantity.family === 'share' || quantity.outer.start === quantity.start);
}

/** How far works have come. */
const stage = /(?:新?开工|完工|竣工|投产|投运|通车|交付|签约|落地|获批|启动|建成)$/;

/** What a figure takes over from the one before it in its clause. */
function follow(setting: Setting, before: Setting | undefined, named: Named, previous: Named | undefined): Named {
  if (!previous || !before) return named;
  if (!setting.follows)
    return isPartial(named.name) && before.quantity.unit === setting.quantity.unit
      ? { ...named, name: named.name + wholeOf(previous.name) }
      : named;
  // 增长7%以上、力争达到8%: the stretch target is a growth as well.
  if (
    (stretch.test(setting.left) || isInRow(setting)) &&
    !named.movement &&
    previous.movement &&
    before.quantity.unit === setting.quantity.unit &&
    setting.quantity.shape === 'amount'
  ) {
    return { ...named, name: previous.name, movement: previous.movement };
  }
  // 上级交办25宗、本级10宗, 办结35宗: what is counted was named before the first of them.
  if (
    isPartial(named.name) &&
    before.quantity.unit === setting.quantity.unit &&
    previous.name.length > named.name.length
  ) {
    return { ...named, name: named.name + wholeOf(previous.name) };
  }
  // 在奥运会上取得1金1银的好成绩: all medals are told by the games.
  if (before.quantity.family === 'medal' && setting.quantity.family === 'medal' && setting.left === '')
    return { ...named, name: previous.name };
  // 老旧小区改造开工742个、完工548个: the second deed is done to the same.
  const deed = stage.exec(previous.name)?.[0];
  if (deed && deed !== previous.name && stage.exec(named.name)?.[0] === named.name)
    return { ...named, name: previous.name.slice(0, -deed.length) + named.name };
  // 国家级绿色园区16个、绿色工厂170家: the grade holds for the whole list.
  const grade = /^(?:新增)?(国家级|省级|市级|全国|国家)/.exec(previous.name);
  const rest = grade ? previous.name.slice(grade[0].length) : '';
  if (grade?.[1] && named.name.length >= 3 && rest.slice(0, 2) === named.name.slice(0, 2))
    return { ...named, name: grade[1] + named.name };
  return named;
}

function nameOne(setting: Setting, topic: Topic): Naming {
  if (setting.quantity.shape === 'rank') return nameRank(setting, topic);
  const movement = movementOf(setting);
  return movement ? nameMovement(setting, movement, topic) : nameLevel(setting, topic);
}

/** 创新能力全国排名上升4位: in which order it moved is no part of the name. */
const inOrder = /在?(?:全[国省市区]|世界|国内|省内)(?:综合)?(?:排名|排位|位次)?$/;

function nameMovement(setting: Setting, movement: Movement, topic: Topic): Naming {
  // 1207款农产品入驻餐厅、增长6.7倍: what was named grows, wherever it went.
  const moved = setting.quantity.unit === '位' ? movement.rest.replace(inOrder, '') : movement.rest;
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
    const measure = rate?.rest ? rate.rest : name;
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
  if (!setting.follows || mark < 4) return false;
  const movement = movementBefore(setting.left.slice(mark + 1));
  return movement !== undefined && stripTrail(movement.rest) === '';
}

/** 就餐人数达到户籍老年人数的5%: a share is of the first, measured by the second. */
function withoutMeasuredBy({ left, quantity }: Setting): string {
  if (quantity.family !== 'share' && quantity.family !== 'multiple') return left;
  return left.replace(/(?<=[\u4e00-\u9fff]{4})(?:达到?|相当于)[^、,;达]{2,16}的$/, '');
}

const growthBehind = /^的(?:高速|快速|较快)?(?:增长|增速|增幅)|^(?:高速|快速|较快)?(?:增长|增速|增幅)(?=[、,。;]|$)/;

function nameLevel(setting: Setting, topic: Topic): Naming {
  if (setting.quantity.family === 'share' && growthBehind.test(setting.right)) {
    // 连续4年保持20%以上的增长, 保持40%以上增长、达357万辆: a growth whose verb stands behind it.
    const own = leftNoun(setting.left, setting.phrases).name;
    const thing = own || topic.measure || topic.thing;
    return {
      named: { name: thing, movement: rateMovement(false), borrowed: own === '' },
      topic: own ? { thing: own, measure: own } : topic,
    };
  }
  // 免签扩展到9个州并延长至240小时: what is made longer was named before the other figure, and is not that.
  if (setting.follows && /^[^、,]*并[^、,]{2,4}[到至]$/.test(setting.left))
    return { named: { name: '', movement: undefined, borrowed: true }, topic };
  const games = gamesOf(setting);
  if (games)
    return { named: { name: games, movement: undefined, borrowed: false }, topic: { thing: games, measure: games } };
  const portion = portionOf(setting.left, topic);
  if (portion) return { named: { name: portion, movement: undefined, borrowed: true }, topic };
  // 大型水电站和690万千瓦火电项目: what stands before 和 is another item's.
  const left = endsInAnd(setting.left) ? noNoun : leftNoun(withoutMeasuredBy(setting), setting.phrases);
  const rightPhrase = rightNoun(setting);
  const share = shareOfWhole(setting, left.name);
  if (share)
    return { named: { name: share, movement: undefined, borrowed: false }, topic: { thing: share, measure: share } };
  const rate = left.name ? rateAtEnd(left.name) : undefined;
  if (rate && (setting.quantity.family === 'share' || setting.quantity.shape === 'fraction')) {
    const name = rate.rest || topic.measure || topic.thing;
    return {
      named: { name, movement: rateMovement(rate.falling), borrowed: rate.rest === '' },
      topic: { thing: name, measure: name },
    };
  }
  if (rightPhrase) {
    const name = joinSides(left.name, rightPhrase, setting);
    return { named: { name, movement: undefined, borrowed: false }, topic: { thing: name, measure: name } };
  }
  if (left.name) {
    if (isDependent(left.name)) {
      // 总投资5733亿元的154个重点项目, 全长1.3万公里的旅游公路: it is measured of what stands behind.
      const behind = /^的(.{2,30})/.exec(setting.right === '的' ? setting.rest : setting.right)?.[1];
      const noun =
        behind && /^(?:money|length)$/.test(setting.quantity.family) ? setting.phrases.leadingNoun(behind).noun : '';
      const thing = noun || left.subject || topic.thing || clauseNoun(setting);
      const name = joinHead(thing, left.name);
      return {
        named: { name, movement: undefined, borrowed: !left.subject },
        topic: { thing: thing || name, measure: transparentMeasure(thing, name, left.name) },
      };
    }
    const thing = progressSubject(setting, left.subject, topic) ?? left.name;
    return {
      named: { name: left.name, movement: undefined, borrowed: false },
      topic: { thing, measure: thing },
    };
  }
  // 打击经济犯罪、挽回经济损失22亿元, 推进国家公园创建,造林120万亩: the verb says what was done to what.
  if (/^(?:挽回经济损失|完成造林|造林|植树|治沙|种草)$/.test(left.verb))
    return {
      named: { name: left.verb, movement: undefined, borrowed: false },
      topic: { thing: left.verb, measure: left.verb },
    };
  if (left.verb && (isPartial(left.verb) || words.keepNew.has(left.verb)) && topic.thing) {
    return { named: { name: left.verb + bareThing(wholeOf(topic.thing)), movement: undefined, borrowed: true }, topic };
  }
  const borrowed = bareThing(topic.measure || topic.thing);
  const benefit = /^受益$/.test(left.verb) ? left.verb : '';
  const thing = borrowed && benefit ? borrowed + benefit : borrowed;
  const verbNoun = actionName(setting);
  const name = verbNoun || thing || clauseNoun(setting) || left.verb || unitNoun(setting);
  return {
    named: { name, movement: undefined, borrowed: true },
    topic: thing ? topic : { thing: name, measure: name },
  };
}

/** 完成年初预算的101.3%,增长4.6%: what grows is what the budget is of, and not the budget. */
function progressSubject(setting: Setting, subject: string, topic: Topic): string | undefined {
  if (setting.quantity.family !== 'share' || progressAgainst(setting.left) === null) return undefined;
  return subject || topic.measure || topic.thing || undefined;
}

/** A total does not change what grows: 市场主体总量超19万户,年均增长14% is the growth of 市场主体. */
function transparentMeasure(thing: string, name: string, head: string): string {
  return words.transparent.has(head) && thing ? thing : name;
}

/** Units that say what they count: 3户, 9800人. 亿元 and 年 name nothing, and a figure without a name is no row. */
const counting: ReadonlySet<string> = new Set(['count', 'person', 'medal', 'container']);

function unitNoun(setting: Setting): string {
  return counting.has(setting.quantity.family) ? setting.quantity.unit : '';
}

/** The noun of the figure-free clause before, the last resort for a name. */
function clauseNoun(setting: Setting): string {
  return setting.phrases.stripLead(nounOf(setting.clauseBefore, setting.phrases));
}
