import type { Quantity } from '../quantity/quantity.ts';
import { indicatorAtEnd } from './catalogue.ts';
import { distribute } from './distribute.ts';
import { type Movement, movementBefore, rateAtEnd } from './movement.ts';
import { covered, leadingNoun, splitAtVerb, stripLead, stripTrail, trim } from './phrase.ts';
import type { Setting } from './setting.ts';
import { words } from './words.ts';

/** What a figure measures, as far as its sentence says. */
export interface Named {
  readonly name: string;
  readonly movement: Movement | undefined;
  /** The name was taken from an earlier clause or could not be found in the figure's own. */
  readonly borrowed: boolean;
}

/** What the sentence last spoke of: the thing, and the last measure named of it. */
interface Topic {
  readonly thing: string;
  readonly measure: string;
}

const none: Topic = { thing: '', measure: '' };

/**
 * Names the figures of one sentence, in order. A figure's name stands before it (地区生产总值达1682亿元) or behind it
 * (35个单位); a growth, rank or share in a later clause belongs to the last thing named.
 *
 * @param settings the sentence's figures in their clauses
 * @param before the topic of the paragraph so far, used when the sentence names nothing itself
 */
export function nameFigures(settings: readonly Setting[]): Named[] {
  const named: Named[] = [];
  let topic = none;
  let shared: { names: readonly string[]; from: number; movement: Movement | undefined } | undefined;
  settings.forEach((setting, i) => {
    if (!setting.follows && named.length === 0 && setting.clauseBefore) topic = topicOfClause(setting.clauseBefore, topic);
    else if (setting.clauseBefore && !setting.follows) topic = weakTopic(setting.clauseBefore, topic);
    const list = listOf(settings, i, topic);
    if (list) shared = { names: list.names, from: i, movement: list.movement };
    const fromList = shared?.names[i - shared.from];
    if (shared && fromList !== undefined && i - shared.from < shared.names.length) {
      const rate = rateAtEnd(fromList);
      named.push({ name: rate ? rate.rest : fromList, movement: shared.movement ?? (rate ? asMovement(rate.falling) : undefined), borrowed: false });
      topic = { thing: fromList, measure: rate ? rate.rest : fromList };
      return;
    }
    const result = nameOne(setting, topic);
    named.push(result.named);
    topic = result.topic;
  });
  return named;
}

function asMovement(falling: boolean): Movement {
  return { direction: falling ? 'down' : 'up', verb: falling ? '降幅' : '增幅', rest: '' };
}

/** Figures of the same unit that stand in a row behind a list of names: A、B分别增长a、b. */
function listOf(settings: readonly Setting[], i: number, topic: Topic): { names: string[]; movement: Movement | undefined } | undefined {
  const setting = settings[i];
  if (!setting) return undefined;
  let count = 1;
  while (isNextInRow(settings, i + count)) count += 1;
  if (count < 2) return undefined;
  const each = /分别|各/.test(setting.left) || /^[^,;]*$/.test(setting.left);
  if (!each) return undefined;
  const movement = movementBefore(setting.left);
  const told = /分别/.test(setting.left);
  let phrase = stripTrail((movement ? movement.rest : setting.left).replace(/分别.*$/, ''));
  if (phrase === '' && told) phrase = stripTrail(setting.clauseBefore) || topic.measure;
  phrase = stripLead(phrase);
  if (!told && !/[、和与及]/.test(phrase) && !/^城乡|^进出口/.test(phrase)) return undefined;
  if (!told && !/[%]|百分点/.test(setting.quantity.unit) && !/均|各/.test(setting.left)) return undefined;
  const names = distribute(phrase, count);
  return names ? { names, movement } : undefined;
}

/** Whether figure `i` only follows the one before it, with nothing but 、 or 和 between: …4.4%、5.6%. */
function isNextInRow(settings: readonly Setting[], i: number): boolean {
  const setting = settings[i];
  const previous = settings[i - 1];
  if (!setting || !previous || !setting.follows) return false;
  if (setting.quantity.shape === 'rank' || setting.quantity.family !== previous.quantity.family) return false;
  return /^(?:、|和|与|及|以及|,)?$/.test(trimMarks(setting.left));
}

function trimMarks(left: string): string {
  return left.replace(/\s/g, '');
}

function nameOne(setting: Setting, topic: Topic): { named: Named; topic: Topic } {
  const { quantity } = setting;
  if (quantity.shape === 'rank') return nameRank(setting, topic);
  const movement = isMovement(quantity) ? movementBefore(setting.left) : undefined;
  if (movement) return nameMovement(setting, movement, topic);
  return nameLevel(setting, topic);
}

/** Shares, points, multiples and counts can be changes; a sum is one only after 增加, 减少 and the like. */
function isMovement(quantity: Quantity): boolean {
  return quantity.shape !== 'proportion';
}

const rankWords =
  /(?:排名|排位|排|位居|居|位列|列|名列|稳居|跃居|跻身|进入|保持|占|均为|为|均居|均列|达到|升至|升到|上升至|跃升至|提升至|前移至|由|从|连续\S{0,4}|继续|仍|均|都|分别|并列|综合|成绩|位次|总分|获|获得|取得|荣获|包揽|首次|稳定|位于|处于|在|的|全国|全省|全市|全区|全县|全疆|全球|世界|国内|省内|市内|地区|[东西中]部|(?:[东西中]部|沿海|长三角|珠三角|京津冀|西北|东北)?(?:地区|省份|省市)|同类城市|副省级城市|全省各市|[^、,;]{0,4}省|“?十[一二三四]五”?以来)$/;

function nameRank(setting: Setting, topic: Topic): { named: Named; topic: Topic } {
  let rest = trim(setting.left);
  for (;;) {
    const match = rankWords.exec(rest);
    if (!match) break;
    rest = trim(rest.slice(0, -match[0].length));
  }
  const own = stripLead(rest);
  const subject = own || (setting.follows ? '' : stripLead(nounOf(setting.clauseBefore)));
  if (isDependent(subject) || /^(?:增速|增幅|增量|排名|总分)$/.test(subject)) {
    const thing = topic.measure || topic.thing;
    const name = /^排名|总分$/.test(subject) ? thing : joinHead(thing, subject);
    return { named: { name: name || subject, movement: undefined, borrowed: true }, topic };
  }
  const name = own || topic.measure || topic.thing || subject;
  return { named: { name, movement: undefined, borrowed: own === '' }, topic: own ? { thing: own, measure: own } : topic };
}

function nameMovement(setting: Setting, movement: Movement, topic: Topic): { named: Named; topic: Topic } {
  const phrase = leftNoun(movement.rest, topic);
  const noun = leadingNoun(setting.right).noun;
  let name = phrase.name;
  // 减少证明材料172项 has its noun before the figure, 增加20个车位 behind it.
  if (!name && setting.quantity.family === 'count' && noun) name = noun;
  if (name) {
    const rate = rateAtEnd(name);
    const measure = rate && rate.rest ? rate.rest : name;
    const full = isDependent(measure) ? joinHead(topic.thing || topic.measure, measure) : measure;
    return { named: { name: full, movement, borrowed: false }, topic: { thing: full, measure: full } };
  }
  const borrowed = words.transparent.has(topic.measure) ? topic.thing : topic.measure || topic.thing;
  const fallback = borrowed || stripLead(nounOf(setting.clauseBefore)) || movement.verb;
  return { named: { name: fallback, movement, borrowed: true }, topic };
}

function nameLevel(setting: Setting, topic: Topic): { named: Named; topic: Topic } {
  const left = leftNoun(setting.left, topic);
  const rightPhrase = rightNoun(setting);
  const rate = left.name ? rateAtEnd(left.name) : undefined;
  if (rate && (setting.quantity.family === 'share' || setting.quantity.shape === 'fraction')) {
    const name = rate.rest || topic.measure || topic.thing;
    return { named: { name, movement: asMovement(rate.falling), borrowed: rate.rest === '' }, topic: { thing: name, measure: name } };
  }
  if (rightPhrase) {
    const name = joinSides(left.name, rightPhrase, setting);
    return { named: { name, movement: undefined, borrowed: false }, topic: { thing: name, measure: name } };
  }
  if (left.name) {
    if (isDependent(left.name)) {
      const thing = left.subject || topic.thing || stripLead(nounOf(setting.clauseBefore));
      const name = joinHead(thing, left.name);
      return { named: { name, movement: undefined, borrowed: !left.subject }, topic: { thing: thing || name, measure: transparentMeasure(thing, name, left.name) } };
    }
    return { named: { name: left.name, movement: undefined, borrowed: false }, topic: { thing: left.name, measure: left.name } };
  }
  const thing = bareThing(topic.measure || topic.thing);
  const verbNoun = actionName(setting);
  const name = verbNoun || thing || stripLead(nounOf(setting.clauseBefore)) || left.verb || setting.quantity.unit;
  return { named: { name, movement: undefined, borrowed: true }, topic: thing ? topic : { thing: name, measure: name } };
}

/** A total does not change what grows: 市场主体总量超19万户,年均增长14% is the growth of 市场主体. */
function transparentMeasure(thing: string, name: string, head: string): string {
  return words.transparent.has(head) && thing ? thing : name;
}

/** 新建绿道230公里、累计近2000公里: the second is of 绿道, not of new ones. */
function bareThing(thing: string): string {
  const kept = words.keepNew.at(thing, 0);
  return kept && thing.length - kept.length >= 2 ? thing.slice(kept.length) : thing;
}

interface LeftNoun {
  readonly name: string;
  readonly subject: string;
  readonly verb: string;
}

/** The noun before a figure, with the subject it was cut from: 四个十大项目完成投资 → 投资 of 四个十大项目. */
function leftNoun(left: string, topic: Topic): LeftNoun {
  const ended = stripTrail(left);
  const phrase = stripLead(ended);
  if (!phrase) return { name: '', subject: '', verb: ended };
  const known = indicatorAtEnd(phrase);
  if (known >= 4 && phrase.length - known <= 4) return { name: phrase, subject: '', verb: '' };
  const split = splitAtVerb(phrase);
  if (!split) return { name: phrase, subject: '', verb: '' };
  const object = words.keepNew.at(split.object, 0) ? split.object : stripLead(split.object);
  if (!object) return { name: stripTrail(split.subject), subject: '', verb: split.verb };
  const subject = stripTrail(stripLead(split.subject));
  void topic;
  return { name: object, subject: lastItem(subject), verb: split.verb };
}

/** Of a subject that is itself a clause with a list, the last thing named. */
function lastItem(subject: string): string {
  const inner = splitAtVerb(subject);
  return inner ? inner.object || inner.subject : subject;
}

const counted = new Set(['count', 'person', 'bare', 'medal']);
const funcStart = /^[,;:。、!?\n)”》]|^$/;

/** The noun behind a figure, with what its predicate adds where the noun alone says little. */
function rightNoun(setting: Setting): string {
  const { quantity, right } = setting;
  const family = quantity.family;
  if (funcStart.test(right)) return '';
  if (quantity.shape === 'fraction' || family === 'share') return shareOf(right);
  if (family === 'multiple' || family === 'points' || family === 'time' || quantity.shape === 'doubling') return '';
  const opened = right.replace(/^的/, '');
  const { noun, rest } = leadingNoun(opened);
  const bare = cutTail(noun);
  if (!bare) return '';
  if (!counted.has(family) && hasOwnNoun(setting)) return '';
  if (words.generic.has(bare)) return withPredicate(bare, rest);
  return bare;
}

/** 96.76%的自然村实现集中供水, 50%以上的县建立教联体: the share is of the whole phrase. */
function shareOf(right: string): string {
  const match = /^的([^,;。:!?\n]{2,40})/.exec(right);
  if (!match?.[1]) return '';
  const phrase = match[1].replace(/实现|达到/, '');
  return trim(phrase);
}

/** A sum, length or area that has its noun before it: 建成绿道343公里. */
function hasOwnNoun(setting: Setting): boolean {
  const phrase = stripLead(stripTrail(setting.left));
  return phrase.length >= 2;
}

function cutTail(noun: string): string {
  let rest = noun;
  while (rest.length > 3) {
    const tail = ['建设', '工作', '共', '正', '其中', '试点经验', '经验'].find((word) => rest.endsWith(word));
    if (!tail || covered(words.notPredicate, rest, rest.length - tail.length, tail.length)) break;
    rest = trim(rest.slice(0, -tail.length));
  }
  return rest;
}

/** 13家企业实施智能化改造 → 智能化改造企业: what a plain 企业 did says which ones are counted. */
function withPredicate(noun: string, rest: string): string {
  const verb = words.attachVerb.at(rest, 0);
  if (!verb) return noun;
  const object = /^[^,;。:!?\n、]{2,24}/.exec(rest.slice(verb.length))?.[0] ?? '';
  const bare = stripTrail(trim(object.replace(/(?:名录|名单|称号|行列)$/, '')));
  if (bare.length < 2) return noun;
  return bare.endsWith(noun) ? bare : bare + noun;
}

/** 推出长江经济带高质量发展84项政策措施: an abstract head behind the figure is defined by what stands before it. */
function joinSides(left: string, right: string, setting: Setting): string {
  const kept = words.keepNew.at(stripLead(setting.left), 0);
  if (kept && left === kept) return kept + right;
  if (!left || setting.quantity.family === 'money') return right;
  if (words.abstractHead.has(right) && left.length <= 24) return left.replace(/等$/, '') + (left.endsWith('等') ? '等' : '') + right;
  if (right.length <= 3 && left.length <= 10 && !/[、等]/.test(left) && !words.generic.has(right)) return left + right;
  return right;
}

/** 投入13亿元推进53条新建道路建设 → 新建道路建设投入. */
function actionName(setting: Setting): string {
  const verb = stripTrail(setting.left);
  const action = /(投入|投资|安排|拨付|筹措|筹集|下达|兑现|落实|发放|减免|受益|惠及|就业|脱贫)(?:资金)?$/.exec(verb)?.[1];
  if (!action || setting.quantity.family !== 'money') return '';
  const object = stripLead(setting.right.replace(/^[^\u4e00-\u9fff“]*/, ''));
  const { noun } = leadingNoun(object);
  return noun.length >= 2 ? noun + action : '';
}

function isDependent(name: string): boolean {
  return words.dependent.has(name) || words.dependent.has(name.replace(/^(?:新增|年|总|累计)/, ''));
}

function joinHead(thing: string, head: string): string {
  if (!thing) return head;
  const bare = bareThing(thing);
  return bare.endsWith(head) ? bare : bare + head;
}

/** The thing a figure-free clause speaks of: 全力推进棉花和纺织服装全产业链发展 → 棉花和纺织服装全产业链. */
function topicOfClause(clause: string, topic: Topic): Topic {
  const noun = stripLead(nounOf(clause));
  return noun.length >= 2 && noun.length <= 30 ? { thing: noun, measure: noun } : topic;
}

/** Inside a sentence that has named something, a figure-free clause seldom changes the topic. */
function weakTopic(clause: string, topic: Topic): Topic {
  if (topic.thing) return topic;
  return topicOfClause(clause, topic);
}

function nounOf(clause: string): string {
  const stripped = stripLead(clause);
  const { noun } = leadingNoun(stripped);
  return noun.length >= 2 ? noun.replace(/(?:发展|建设|工作)$/, (tail) => (noun.length - tail.length >= 4 ? '' : tail)) : stripped;
}
