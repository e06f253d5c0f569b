import { indicatorAtEnd } from '../catalogue/catalogue.ts';
import { words } from '../lexicon/words.ts';
import type { FigureContext } from './figure-context.ts';
import type { PhraseReader } from './phrase-reader.ts';

/** What the sentence last spoke of: the thing, and the last measure named of it. */
export interface Topic {
  readonly thing: string;
  readonly measure: string;
}

export const noTopic: Topic = { thing: '', measure: '' };

/** A sentence that speaks of one thing, and of no other measure of it. */
export function topicOf(name: string): Topic {
  return { thing: name, measure: name };
}

/** What a figure without words of its own is of: the measure, or the thing. */
export function spokenOf({ thing, measure }: Topic): string {
  return measure || thing;
}

/** 新建绿道230公里、累计近2000公里: the second is of 绿道, not of new ones. */
export function bareThing(thing: string): string {
  // 外资研发中心新认定30家,累计达到591家.
  const added = words.keepNew.before(thing, thing.length);
  if (added && thing.length - added.length >= 3) return thing.slice(0, -added.length);
  const kept = words.keepNew.at(thing, 0);
  // 新建和改造高标准农田: one verb of two is not taken alone.
  if (/^[、和与及]/.test(thing.slice(kept.length))) return thing;
  return thing.length - kept.length >= 2 ? thing.slice(kept.length) : thing;
}

/** Whether a name only measures something named before: 产值, 总投资, 增速. */
export function isDependent(name: string): boolean {
  return words.dependent.has(name) || words.dependent.has(name.replace(/^(?:新增|年|总|累计|每[所座亩家套台])/, ''));
}

const otherMeasure =
  /(?:(?:播种|种植|养殖)?面积|产量|[出存]栏量?|占地|总产|增产|占比|比重|总?产值|增加值|数量|销售额|销量|(?:签约|合同|协议)金额|(?:主营业务|营业|销售)收入|利税|利润(?:总额)?|税收|业务量|生产)$/;
const rates = new Set(['增速', '增幅', '降幅', '增量']);
const totals = /(?:总额|总量|总值|总数|产值|增加值)$/;

/** Places for people, which are counted each for itself. */
const places = /[学床托泊座]位$/;

/** Whom a school takes in, has, and lets go. */
const pupils = /(?:招生|在校学?生|毕业生|在园幼儿|专任教师|教职工)(?:人?数)?$/;
/** What is put into things as they were counted. */
const sum = /^(?:计划|协议|合同|签约)*总?(?:投资|金额|资金)(?:总?额)?$/;

/** 建筑产值下降18%,占比5%: a share is of what was told, and takes no measure's place. */
const share = /(?:占比|比重|比例)$|^占/;

/** Whether a measure is told of another measure: 占比, 均值, 总量. */
function isRelative(head: string): boolean {
  return rates.has(head) || words.transparent.has(head) || share.test(head) || /(?:均值|规模)$/.test(head);
}

const measuresPlace = /(?:投资|总[值额]|增加值|用电量|收入|支出)$/;

/** Whether a name is a measure of a whole place, two letters aside: 固定资产投资, 全社会用电量; firms and people are none. */
function isOfPlace(name: string): boolean {
  const known = indicatorAtEnd(name);
  return measuresPlace.test(name) && known >= 4 && name.length - known <= 2;
}

/** The measure of a thing: 规上服务业企业 and 营收 are 规上服务业企业营收. */
export function joinHead(thing: string, head: string): string {
  // 人民币存款余额1200亿元,贷款余额1100亿元 are two balances of the same, not one of the other.
  const balance = /(?:各项)?[存贷]{1,2}款余额$/;
  if (balance.exec(head)?.index === 0) return balance.test(thing) ? thing.replace(balance, head) : head;
  // 新签约项目59个,投资总额137亿元: all that is invested is of the new ones.
  const bare = sum.test(head) && !/^[新净]增/.test(thing) ? thing : bareThing(thing);
  // 普通高中招生0.6万人,在校生1.9万人: both are of the school.
  const others = pupils.exec(bare);
  if (others !== null && pupils.exec(head)?.index === 0) return bare.slice(0, others.index) + head;
  // 招收幼儿65人,在园幼儿226人: the second says the first again.
  if (head.endsWith(bare)) return head;
  // 进出口总额增长9.8%,总量居全国首位: the total of a total is the same.
  if (bare.endsWith(head) || (words.transparent.has(head) && totals.test(bare))) return bare;
  // 签约资金423亿元,到位资金180亿元; 出口额67亿元,进口额42亿元: two sums, neither of the other.
  const isSum = isDependent(bare) || /(?:资金|金额)$/.test(bare);
  if (isSum && bare.slice(-2) === head.slice(-2)) return head;
  // 新增学位3000个,床位500张: two sorts of places.
  if (places.test(bare) && places.test(head)) return head;
  // 新增地铁运营里程43公里、总里程879公里: 地铁运营总里程.
  if (head.startsWith('总') && head.length > 2 && bare.endsWith(head.slice(1)))
    return bare.slice(0, 1 - head.length) + head;
  // 商品房销售面积230万平方米,销售额125亿元: 商品房销售额.
  const stem = bare.replace(otherMeasure, '');
  if (head.length > 2 && stem.endsWith(head.slice(0, 2))) return stem + head.slice(2);
  // 改造高标准农田298万亩,总产762亿斤: what grows there is not told.
  if (/^(?:总产|单产|亩产|产量)/.test(head) && /(?:农田|耕地)$/.test(bare)) return head;
  // 原煤产量增长17.5%,增速居首: what grows is the measure.
  if (rates.has(head)) return bare + head;
  // 茶叶种植面积达5万亩、产值10亿元: another measure of the same thing takes the first one's place, or of one named elsewhere:
  // 播种面积8780万亩,单产….
  const measured = otherMeasure.exec(bare);
  if (measured && measured.index > 0 && !share.test(head)) return bare.slice(0, measured.index) + head;
  // 财政收入中,税收12亿元: the part has its own name.
  if (head === '税收' && bare.endsWith('收入')) return head;
  // 固定资产投资增长4%,税收增长2%: two measures of the whole place, neither of the other; 占比 is of what was told.
  if (!isRelative(head) && isOfPlace(bare)) return head;
  return (measured && !share.test(head) ? '' : bare) + head;
}

/** The thing a figure-free clause speaks of: 全力推进棉花和纺织服装全产业链发展 → 棉花和纺织服装全产业链. */
export function topicOfClause(clause: string, topic: Topic, phrases: PhraseReader): Topic {
  const noun = phrases.stripLead(nounOf(clause, phrases));
  return noun.length >= 2 && noun.length <= 30 ? { thing: noun, measure: noun } : topic;
}

/**
 * Inside a sentence that has named something, a figure-free clause changes the topic only if it opens with what is
 * measured: …，其中地方财政收入突破百亿大关，达102亿元.
 */
export function weakTopic(clause: string, topic: Topic, phrases: PhraseReader): Topic {
  const { noun } = phrases.leadingNoun(phrases.stripLead(clause.replace(/^其中[,:]?/, '')));
  const isMeasured = noun.length >= 4 && words.measureTail.before(noun, noun.length) !== '' && !isDependent(noun);
  return isMeasured ? { thing: noun, measure: noun } : topic;
}

/** 在稳经营、提效益上下功夫, 克服增速回落影响: where and against what work is done is not what is spoken of. */
const manner = /^(?:在[^,;]+[上中](?:下功夫|用力|发力|求|取得|实现)|克服|顶住|应对|面对|直面)/;

/** The noun a figure-free clause opens with, or what is left of it. */
export function nounOf(clause: string, phrases: PhraseReader): string {
  if (manner.test(clause)) return '';
  const stripped = phrases.stripLead(clause);
  // 产城一体、城产融合: how it is done.
  if (/^[\u4e00-\u9fff]{4}、[\u4e00-\u9fff]{4}$/.test(stripped)) return '';
  const { noun, rest } = phrases.leadingNoun(stripped);
  // 建设甲地至乙地高速公路: a place where it begins.
  if (/^至[\u4e00-\u9fff]/.test(rest)) return '';
  // 加大闲置厂房清理力度: how hard one tries is no thing.
  const effort = /^(.{2,}?)(?:清理|整治|治理|打击|查处|排查|监管|执法|处置|帮扶|保护)?力度$/.exec(noun)?.[1];
  if (effort) return effort;
  return noun.length >= 2
    ? noun.replace(/要$/, '').replace(/(?:发展|建设|工作)$/, (tail) => (noun.length - tail.length >= 4 ? '' : tail))
    : stripped;
}

/** The noun of the figure-free clause before, the last resort for a name. */
export function clauseNoun(context: FigureContext): string {
  return context.phrases.stripLead(nounOf(context.clauseBefore, context.phrases));
}
