import type { Quantity } from '../quantity/quantity.ts';
import { indicatorAtEnd } from './catalogue.ts';
import { distribute } from './distribute.ts';
import { changesAmount, type Movement, movementBefore, rateAtEnd } from './movement.ts';
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
  let pending: string | undefined;
  settings.forEach((setting, i) => {
    if (!setting.follows && named.length === 0 && setting.clauseBefore) topic = topicOfClause(setting.clauseBefore, topic);
    else if (setting.clauseBefore && !setting.follows) topic = weakTopic(setting.clauseBefore, topic);
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
    const previous = named[i - 1];
    named.push(follow(setting, settings[i - 1], result.named, previous));
    topic = result.topic;
  });
  return named;
}

/** What a figure takes over from the one before it in its clause. */
function follow(setting: Setting, before: Setting | undefined, named: Named, previous: Named | undefined): Named {
  if (!previous || !before) return named;
  if (!setting.follows) return isPartial(named.name) && before.quantity.unit === setting.quantity.unit ? { ...named, name: named.name + wholeOf(previous.name) } : named;
  // 增长7%以上、力争达到8%: the stretch target is a growth as well.
  if (named.borrowed && !named.movement && previous.movement && before.quantity.unit === setting.quantity.unit && setting.quantity.shape === 'amount') {
    return { ...named, name: previous.name, movement: previous.movement };
  }
  // 上级交办25宗、本级10宗, 办结35宗: what is counted was named before the first of them.
  if (isPartial(named.name) && before.quantity.unit === setting.quantity.unit && previous.name.length > named.name.length) {
    return { ...named, name: named.name + wholeOf(previous.name) };
  }
  // 国家级绿色园区16个、绿色工厂170家: the grade holds for the whole list.
  const grade = /^(?:新增)?(国家级|省级|市级|全国|国家)/.exec(previous.name);
  const rest = grade ? previous.name.slice(grade[0].length) : '';
  if (grade?.[1] && named.name.length >= 3 && rest.slice(0, 2) === named.name.slice(0, 2)) return { ...named, name: grade[1] + named.name };
  return named;
}

const partial = /^(?:本级|国家级?|省级|市级|县级|区级|镇级|村级|上级)?(?:交办|受理|办结|排查|调处|查处|新增)?$/;

/** A name that only says which part of the thing counted before. */
function isPartial(name: string): boolean {
  return name !== '' && partial.test(name);
}

function wholeOf(name: string): string {
  return name.replace(/^(?:本级|国家级?|省级|市级|县级|区级|镇级|村级|上级)?(?:交办|受理|办结|排查|调处|查处)?/, '') || name;
}

function asMovement(falling: boolean): Movement {
  return { direction: falling ? 'down' : 'up', verb: falling ? '降幅' : '增幅', rest: '' };
}

/** 33个年度总投资50亿元的省市县重点项目: the noun of both figures stands behind the second. */
function projectOf(settings: readonly Setting[], i: number): { thing: string; measure: string } | undefined {
  const setting = settings[i];
  const next = settings[i + 1];
  if (!setting || !next?.follows || !counted.has(setting.quantity.family) || next.quantity.family !== 'money') return undefined;
  const head = stripLead(stripTrail(setting.right));
  const behind = /^的(.{2,24})/.exec(next.right)?.[1];
  if (!behind || !isDependent(head)) return undefined;
  const { noun } = leadingNoun(behind);
  const thing = cutTail(noun);
  return thing.length >= 2 ? { thing, measure: thing + stripTrail(setting.right) } : undefined;
}

/** Figures of the same unit that stand in a row behind a list of names: A、B分别增长a、b. */
function listOf(settings: readonly Setting[], i: number, topic: Topic): { names: string[]; movement: Movement | undefined } | undefined {
  const setting = settings[i];
  if (!setting) return undefined;
  let count = 1;
  while (isNextInRow(settings, i + count)) count += 1;
  if (count < 2) return undefined;
  const moved = movementBefore(setting.left);
  const movement = moved && (relative(setting.quantity) || changesAmount(moved, setting.right)) ? moved : undefined;
  const told = /分别/.test(setting.left);
  // 交通、能源分别完成投资: what stands behind 分别 is measured of each.
  const each = told ? stripLead(stripTrail((movement ? movement.rest : setting.left).replace(/^.*分别/, ''))) : '';
  let phrase = stripTrail((movement ? movement.rest : setting.left).replace(/分别.*$/, ''));
  if (phrase === '' && told) phrase = stripTrail(setting.clauseBefore) || topic.measure;
  phrase = stripLead(phrase);
  if (!told && !/[、和与及]/.test(phrase) && !/^城乡|^进出口/.test(phrase)) return undefined;
  if (!told && !/[%]|百分点/.test(setting.quantity.unit) && !/均|各/.test(setting.left)) return undefined;
  const names = distribute(phrase, count);
  return names ? { names: each.length >= 2 ? names.map((name) => joinHead(name, each)) : names, movement } : undefined;
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
  const movement = quantity.shape === 'proportion' ? undefined : movementBefore(setting.left);
  if (movement && (relative(quantity) || changesAmount(movement, setting.right))) return nameMovement(setting, movement, topic);
  return nameLevel(setting, topic);
}

/** Shares, points and multiples change by any such verb, amounts only by some. */
function relative(quantity: Quantity): boolean {
  return quantity.shape !== 'amount' || quantity.family === 'share' || quantity.family === 'points' || quantity.family === 'multiple';
}

const rankWords =
  /(?:排名|排位|排|位居|居|位列|列|名列|稳居|跃居|跻身|进入|保持|占|均为|为|均居|均列|[东西中]+部|达到|升至|升到|上升至|跃升至|提升至|前移至|由|从|连续\S{0,4}|继续|仍|均|都|分别|并列|综合|成绩|位次|总分|获|获得|取得|荣获|包揽|首次|稳定|位于|处于|中|在|的|全国|全省|全市|全区|全县|全疆|全球|世界|国内|省内|市内|地区|[东西中]部|[\u4e00-\u9fff]{2,3}[市县区州省]|(?:[东西中]部|沿海|长三角|珠三角|京津冀|西北|东北)?(?:地区|省份|省市)|同类城市|副省级城市|全省各市|[^、,;]{0,4}省|“?十[一二三四]五”?以来)$/;

function nameRank(setting: Setting, topic: Topic): { named: Named; topic: Topic } {
  let rest = trim(setting.left);
  for (;;) {
    const match = rankWords.exec(rest);
    if (!match) break;
    rest = trim(rest.slice(0, -match[0].length));
  }
  // 获得62枚金牌、位列金牌榜第2位: behind a figure only what follows its 、 is ranked.
  const own = stripLead(setting.follows ? rest.slice(rest.lastIndexOf('、') + 1) : rest);
  const subject = own || (setting.follows ? '' : stripLead(nounOf(setting.clauseBefore)));
  if (isDependent(subject) || /^(?:增速|增幅|降幅|增量|排名|总分)$/.test(subject)) {
    const thing = topic.measure || topic.thing;
    const name = /^排名|总分$/.test(subject) ? thing : joinHead(thing, subject);
    return { named: { name: name || subject, movement: undefined, borrowed: true }, topic };
  }
  const name = own || topic.measure || topic.thing || subject;
  return { named: { name, movement: undefined, borrowed: own === '' }, topic: own ? { thing: own, measure: own } : topic };
}

function nameMovement(setting: Setting, movement: Movement, topic: Topic): { named: Named; topic: Topic } {
  const phrase = leftNoun(movement.rest);
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
  if (setting.quantity.family === 'share' && /^的(?:高速|快速|较快)?(?:增长|增速|增幅)/.test(setting.right)) {
    // 连续4年保持20%以上的增长: a growth whose verb stands behind it.
    const thing = topic.measure || topic.thing || leftNoun(setting.left).name;
    return { named: { name: thing, movement: asMovement(false), borrowed: true }, topic };
  }
  const portion = portionOf(setting.left, topic);
  if (portion) return { named: { name: portion, movement: undefined, borrowed: true }, topic };
  // 大型水电站和690万千瓦火电项目: what stands before 和 is another item's.
  const left = endsInAnd(setting.left) ? noNoun : leftNoun(setting.left);
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
      const behind = /^的(.{2,30})/.exec(setting.right)?.[1];
      const noun = behind && setting.quantity.family === 'money' ? leadingNoun(behind).noun : '';
      const thing = noun || left.subject || topic.thing || stripLead(nounOf(setting.clauseBefore));
      const name = joinHead(thing, left.name);
      return { named: { name, movement: undefined, borrowed: !left.subject }, topic: { thing: thing || name, measure: transparentMeasure(thing, name, left.name) } };
    }
    return { named: { name: left.name, movement: undefined, borrowed: false }, topic: { thing: left.name, measure: left.name } };
  }
  if (left.verb && isPartial(left.verb) && topic.thing) {
    return { named: { name: left.verb + wholeOf(topic.thing), movement: undefined, borrowed: true }, topic };
  }
  const borrowed = bareThing(topic.measure || topic.thing);
  const benefit = /^受益$/.test(left.verb) ? left.verb : '';
  const thing = borrowed && benefit ? borrowed + benefit : borrowed;
  const verbNoun = actionName(setting);
  const name = verbNoun || thing || stripLead(nounOf(setting.clauseBefore)) || left.verb || setting.quantity.unit;
  return { named: { name, movement: undefined, borrowed: true }, topic: thing ? topic : { thing: name, measure: name } };
}

/** 新能源汽车产量增长43%、占全国1/4: a share of something else belongs to the last thing named. */
function portionOf(left: string, topic: Topic): string {
  const match = /^[,、\s]*(?:均|约|仅|共)?(占[^,;、]{2,20}?)(?:的|达|达到|超|约|近)*$/.exec(left);
  const thing = topic.measure || topic.thing;
  return match?.[1] && thing ? bareThing(thing) + match[1] : '';
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

/** Whether a phrase ends in a word for and; 惠及 and 涉及 end in none. */
function endsInAnd(phrase: string): boolean {
  return /(?:[和与]|(?<![惠涉普波遍])及)$/.test(phrase);
}

const noNoun: LeftNoun = { name: '', subject: '', verb: '' };

/** The noun before a figure, with the subject it was cut from: 四个十大项目完成投资 → 投资 of 四个十大项目. */
function leftNoun(left: string): LeftNoun {
  const ended = stripTrail(left);
  const phrase = stripLead(ended);
  if (!phrase) return { name: '', subject: '', verb: ended };
  // 每千人口拥有3岁以下婴幼儿托位数 is one name, verb and all.
  if (/^每[百千万]/.test(phrase)) return { name: phrase, subject: '', verb: '' };
  const known = indicatorAtEnd(phrase);
  if (known >= 4 && phrase.length - known <= 4) return { name: phrase, subject: '', verb: '' };
  const split = splitAtVerb(phrase);
  if (!split) return { name: withDefiningVerb(phrase, ended), subject: '', verb: '' };
  const own = words.definingVerb.at(split.object, 0);
  if (own && own !== '新增' && isDependent(split.object.slice(own.length))) return { name: split.object, subject: '', verb: split.verb };
  const object = words.keepNew.at(split.object, 0) || split.object.length <= 5 ? split.object : stripLead(split.object);
  // 高原炊具累计销售112万件: what is left is itself a verb, and the subject's.
  if (!object || (object.length <= 3 && (words.lead.has(object) || words.definingVerb.has(object)))) return { name: stripTrail(stripLead(split.subject)) + trim(split.object), subject: '', verb: split.verb };
  const subject = stripTrail(stripLead(split.subject));
  return { name: withDefiningVerb(object, ended), subject: lastItem(subject), verb: split.verb };
}

/** 收储土地1.6万亩, 出让矿业权558个: a short noun keeps the verb that says which ones are meant. */
function withDefiningVerb(whole: string, phrase: string): string {
  // 五星级酒店新增7家 counts new ones, as 新增五星级酒店7家 does.
  const added = words.keepNew.before(whole, whole.length);
  const noun = added && whole.length > added.length + 1 ? added + whole.slice(0, -added.length) : whole;
  if (noun.length > 3 || !phrase.endsWith(noun)) return noun;
  return words.definingVerb.before(phrase, phrase.length - noun.length) + noun;
}

/** Of a subject that is itself a clause with a list, the last thing named. */
function lastItem(subject: string): string {
  const inner = splitAtVerb(subject);
  return inner ? inner.object || inner.subject : subject;
}

const counted = new Set(['count', 'person', 'bare', 'medal']);
const funcStart = /^[,;:。、!?\n)”》等]|^$|^(?:大关|关口|目标|门槛|台阶|和|与|及|以及)/;

/** The noun behind a figure, with what its predicate adds where the noun alone says little. */
function rightNoun(setting: Setting): string {
  const { quantity, right } = setting;
  const family = quantity.family;
  if (funcStart.test(right)) return '';
  if (quantity.shape === 'fraction' || family === 'share') return shareOf(setting);
  if (family === 'time') return hasOwnNoun(setting) || /^(?:[居列获评优]|排名|位居|位列|名列|稳居|荣获|稳定|保持|被评)/.test(right) ? '' : stripLead(leadingNoun(stripLead(right)).noun);
  if (family === 'multiple' || family === 'points' || quantity.shape === 'doubling') return '';
  const opened = right.replace(/^的/, '');
  // 260个亿元以上产业项目: a threshold without a numeral opens the noun.
  const threshold = /^[十百千万亿]+元(?:及?以[上下]|级)的?/.exec(opened)?.[0] ?? '';
  const found = leadingNoun(opened.slice(threshold.length));
  const noun = found.noun && threshold + found.noun;
  const rest = found.rest;
  const bare = cutMeasure(cutTail(withoutNextHead(noun)), setting);
  if (words.region.has(bare)) return '';
  // 4人获评先进个人 names them by what they received.
  if (!bare) return counted.has(family) && !hasOwnNoun(setting) ? objectOf(rest) || afterAdverb(rest) : '';
  if (!counted.has(family) && (hasOwnNoun(setting) || startsWithVerb(opened))) return '';
  if (words.generic.has(bare)) return withPredicate(bare, setting.rest.startsWith(noun) ? setting.rest.slice(noun.length) : rest);
  return rest === '' || /^[、和与及]+$/.test(rest) ? bare + sharedTail(bare, setting) : bare;
}

/** 11个煤层气、5个页岩气项目, 50个乡镇级、650个村级水源地: what only the last item spells out. */
function sharedTail(noun: string, setting: Setting): string {
  const next = /^[^、,;]{1,12}[、和](.{2,20})/.exec(setting.rest)?.[1];
  if (!next || noun.length > 6) return '';
  const other = cutTail(leadingNoun(next).noun);
  if (noun.endsWith('级')) {
    const at = other.indexOf('级');
    return at > 0 ? other.slice(at + 1) : '';
  }
  const head = /(?:项目|企业|平台|基地|医院|人才|工程|园区|示范区|中心)$/.exec(other)?.[0] ?? '';
  return head && other.length > head.length && !/[业目台地院才程区心村县镇校站点路线位]$/.test(noun) ? head : '';
}

/** 96.76%的自然村实现集中供水, 50%以上的县建立教联体: the share is of the whole phrase. */
function shareOf(setting: Setting): string {
  const { right, quantity } = setting;
  // 90%以上行政村通硬化路 leaves 的 out.
  const bounded = /以[上下]$/.test(quantity.boundWords.at(-1)?.word ?? '') && !hasOwnNoun(setting);
  const match = /^的([^,;。:!?\n]{2,40})/.exec(right) ?? (bounded ? /^([\u4e00-\u9fff][^,;。:!?\n、]{3,40})/.exec(right) : null);
  if (!match?.[1]) return '';
  const phrase = match[1].replace(/实现|达到/, '');
  return trim(phrase);
}

/** A sum, length, time or area that has its noun before it: 建成绿道343公里. */
function hasOwnNoun(setting: Setting): boolean {
  const phrase = stripLead(stripTrail(setting.left));
  return phrase.length >= 2 && !endsInAnd(setting.left);
}

/** 新增2个示范县、总数12个: the head behind the 、 is the next figure's. */
function withoutNextHead(noun: string): string {
  const mark = noun.lastIndexOf('、');
  return mark > 1 && isDependent(noun.slice(mark + 1)) ? noun.slice(0, mark) : noun;
}

function startsWithVerb(phrase: string): boolean {
  return words.verb.at(phrase, 0).length > words.notStripped.at(phrase, 0).length;
}

/** 365个区重点建设项目年度投资计划748.7亿元: the sum's own head is no part of what is counted. */
function cutMeasure(noun: string, setting: Setting): string {
  if (!counted.has(setting.quantity.family)) return noun;
  if (!setting.right.endsWith(noun)) return noun;
  const cut = noun.replace(/(?:年度|计划|协议|总|年)*(?:投资(?:总额|计划|额)?|产值|营收|税收)$/, '');
  return cut.length >= 2 ? cut : noun;
}

function cutTail(noun: string): string {
  let rest = noun;
  while (rest.length > 3) {
    const tail = ['建设', '工作', '共', '正', '其中', '经验', '名单', '名录', '综合整治', '项目清单'].find((word) => rest.endsWith(word));
    if (!tail || covered(words.notPredicate, rest, rest.length - tail.length, tail.length)) break;
    rest = trim(rest.slice(0, -tail.length));
  }
  return rest;
}

/** 5条已批在建城中村: an adverb stands before the noun. */
function afterAdverb(rest: string): string {
  const adverb = /^(?:已|正|拟|新|将|均|未|计划)/.exec(rest)?.[0];
  const noun = adverb ? leadingNoun(rest.slice(adverb.length)).noun : '';
  if (noun.length >= 3) return noun;
  // 100所达到二级医院服务能力的医疗中心: the noun stands behind what it does.
  return trim(/^[^,;。、:]{2,20}的([^,;。、:的]{2,16})/.exec(rest)?.[1] ?? '');
}

/** 13家企业实施智能化改造 → 智能化改造企业: what a plain 企业 did says which ones are counted. */
function withPredicate(noun: string, rest: string): string {
  const quoted = /^“[^”]{1,16}”/.exec(rest)?.[0];
  const done = /^[共]?((?:集中|已|均)?(?:签约|开工|在建|竣工|投产|建成|通车|完工|投用|落地|落户|动工|获批|开业|达产)+)$/.exec(rest)?.[1];
  const bare = quoted ?? done ?? objectOf(rest);
  if (bare.length < 2) return noun;
  return bare.endsWith(noun) ? bare : bare + noun;
}

/** What a predicate such as 荣获…, 纳入…, 实施… acts on; empty for any other. */
function objectOf(rest: string): string {
  const verb = words.attachVerb.at(rest, 0);
  if (!verb) return '';
  const object = /^(?:“[^”]{1,40}”|[^,;。:!?\n、“]){2,24}/.exec(rest.slice(verb.length))?.[0] ?? '';
  return stripTrail(trim(object.replace(/(?:名录|名单|称号|行列|目录)$/, '')));
}

/** 推出长江经济带高质量发展84项政策措施: an abstract head behind the figure is defined by what stands before it. */
function joinSides(left: string, right: string, setting: Setting): string {
  const kept = words.keepNew.at(stripLead(setting.left), 0);
  if (kept && left === kept) return kept + right;
  if (!left || setting.quantity.family === 'money') return right;
  if (words.abstractHead.has(right) && left.length <= 24 && !words.split.before(left, left.length)) return left.replace(/等$/, '') + (left.endsWith('等') ? '等' : '') + right;
  if (right.length <= 3 && left.length <= 10 && /^[与同]/.test(left) && !/[、等]/.test(left)) return left + right;
  const benefit = words.beneficiary.before(setting.left, setting.left.length);
  if (benefit && words.generic.has(right) && left.length <= 20) return left + benefit + right;
  return right;
}

/** 投入13亿元推进53条新建道路建设 → 新建道路建设投入. */
function actionName(setting: Setting): string {
  const verb = stripTrail(setting.left);
  const action = /(投入|投资|拿出|安排|拨付|筹措|筹集|下达|兑现|落实|发放|减免|受益|惠及|就业|脱贫)(?:资金)?$/.exec(verb)?.[1];
  if (!action || setting.quantity.family !== 'money') return '';
  const object = stripLead(setting.rest.replace(/^(?:用于|专项用于)/, ''));
  const { noun } = leadingNoun(object);
  return noun.length >= 2 ? noun + action : '';
}

function isDependent(name: string): boolean {
  return words.dependent.has(name) || words.dependent.has(name.replace(/^(?:新增|年|总|累计)/, ''));
}

function joinHead(thing: string, head: string): string {
  if (!thing) return head;
  const bare = bareThing(thing);
  // 新增地铁运营里程43公里、总里程879公里: 地铁运营总里程.
  if (head.startsWith('总') && head.length > 2 && bare.endsWith(head.slice(1))) return bare.slice(0, 1 - head.length) + head;
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
