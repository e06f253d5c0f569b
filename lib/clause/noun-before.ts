import { indicatorAtEnd } from '../catalogue/catalogue.ts';
import { words } from '../lexicon/words.ts';
import type { FigureContext } from './figure-context.ts';
import { covered, stripTrail, trim } from './phrase.ts';
import type { PhraseReader } from './phrase-reader.ts';
import { isDependent } from './topic.ts';

/** The noun before a figure: its name, the subject it was cut from, the verb that cut it. */
export interface NounBefore {
  readonly name: string;
  readonly subject: string;
  readonly verb: string;
}

/** Whether a phrase ends in a word for and; 惠及 and 涉及 end in none. */
export function endsInAnd(phrase: string): boolean {
  return /(?:[和与并]|(?<![惠涉普波遍])及)$/.test(phrase);
}

/** 打响新品牌、力争旅居人数达600万: an aim of its own begins behind the 、. */
const newAim = /^.*、(?:力争|确保|争取|努力)(?=[\u4e00-\u9fff]{3})/;

/** 发挥服务专员作用、结对企业达到96家: how it was done ends at the 、. */
const means = /^.*(?:发挥|强化|突出)[^,;、]{2,16}作用、(?=[\u4e00-\u9fff]{3})/;

/** 生活标准不低于当地低保标准的1.6倍: what it is held against does not name it. */
const against = /(?<=[\u4e00-\u9fff]{2})不(?:超过|低于|高于|少于)[^、,;]{2,24}的$/;

/** What has come to its end before a 、: 整车项目陆续投产, 旅客吞吐量再次破亿, 生活垃圾处理设施全覆盖. */
const told = /(?:投产|投运|投用|建成|竣工|落地|落户|开工|启动建设|达产|通车|获批|揭牌|破亿|破万亿|全覆盖)$/;

/**
 * The last item of a clause that tells of something else before its 、: 整车项目陆续投产、新能源汽车30万辆, 打击各类经济
 * 犯罪、挽回经济损失22亿元. 建成、在建项目30个 and 集中签约、落地项目12个 are of both.
 */
function ownItem(phrase: string, phrases: PhraseReader): string {
  const mark = phrase.lastIndexOf('、');
  const tail = phrase.slice(mark + 1);
  const head = phrase.slice(0, mark);
  if (mark < 1) return phrase;
  // 项目全面达产、完成年产值1100亿元: the 年产值 is of what was told.
  if (isDependent(phrases.stripLead(tail))) return phrase;
  if (told.test(head)) return tail;
  return actsOn(phrases.stripLead(head), head) && actsOn(phrases.stripLead(tail), tail) ? tail : phrase;
}

/** Whether a phrase opens with a verb and what that acts on. */
function actsOn(noun: string, phrase: string): boolean {
  if (words.verb.has(phrase)) return true;
  const lead = phrase.slice(0, -noun.length);
  return noun.length >= 2 && [...lead].some((_, at) => words.verb.at(lead, at) !== '') && !words.keepNew.at(phrase, 0);
}

/** “海丝号”班列共开行56列, 电商平台累计销售3万件: a verb that 共 or 累计 parts from its subject is what that did. */
function withoutDeed(phrase: string): string {
  const [, subject = '', verb = ''] = /^(.{3,}?[^,、])(?:累计|共计?|总共)([\u4e00-\u9fff]{2})$/.exec(phrase) ?? [];
  // 财政累计投入3亿元, 炊具累计销售112万件: the deed is what is measured.
  const measures = /投入|支出/.test(verb) || words.definingVerb.has(verb) || words.keepNew.has(verb);
  return words.verb.has(verb) && !measures ? subject : phrase;
}

export const noNoun: NounBefore = { name: '', subject: '', verb: '' };

/** The noun before a figure, with the subject it was cut from: 四个十大项目完成投资 → 投资 of 四个十大项目. */
export function nounIn(left: string, phrases: PhraseReader): NounBefore {
  const ended = withoutDeed(
    ownItem(stripTrail(left.replace(newAim, '').replace(means, '').replace(against, '')), phrases),
  );
  const phrase = phrases.stripLead(ended);
  if (!phrase) return { name: '', subject: '', verb: words.verb.before(ended, ended.length) || ended };
  // 今年力争新增1500家: what is new was named before.
  if (words.keepNew.has(phrase)) return { name: '', subject: '', verb: phrase };
  // 每千人口拥有3岁以下婴幼儿托位数 is one name, verb and all.
  if (/^每[百千万]/.test(phrase)) return { name: phrase, subject: '', verb: '' };
  const known = indicatorAtEnd(phrase);
  if (known >= 4 && phrase.length - known <= 4) return { name: phrase, subject: '', verb: '' };
  // 新增13家龙头企业、总数达81家: the head behind the 、 is measured of what stands before it.
  const mark = phrase.lastIndexOf('、');
  const head = phrases.stripLead(phrase.slice(mark + 1));
  if (mark > 1 && isDependent(head)) {
    return { name: head, subject: thingOf(phrase.slice(0, mark), phrases), verb: '' };
  }
  const split = phrases.splitAtVerb(phrase);
  if (!split) return { name: withDefiningVerb(phrase, ended), subject: '', verb: '' };
  const own = words.definingVerb.at(split.object, 0);
  if (own && own !== '新增' && isDependent(split.object.slice(own.length)))
    return { name: split.object, subject: '', verb: split.verb };
  const object = split.object.length <= 5 ? split.object : phrases.stripLead(split.object);
  // 高原炊具累计销售112万件: what is left is itself a verb, and the subject's.
  if (object.length <= 3 && (words.lead.has(object) || words.definingVerb.has(object)))
    return {
      name: thingOf(stripTrail(phrases.stripLead(split.subject)), phrases) + trim(split.object),
      subject: '',
      verb: split.verb,
    };
  const subject = stripTrail(phrases.stripLead(split.subject));
  return { name: withDefiningVerb(object, ended), subject, verb: split.verb };
}

/** 收储土地1.6万亩, 出让矿业权558个: a short noun keeps the verb that says which ones are meant. */
function withDefiningVerb(whole: string, phrase: string): string {
  // 五星级酒店新增7家 counts new ones, as 新增五星级酒店7家 does.
  const added = words.keepNew.before(whole, whole.length);
  const noun = added ? added + stripTrail(whole.slice(0, -added.length)) : whole;
  if (noun.length > 3) return noun;
  return words.definingVerb.before(phrase, phrase.length - noun.length) + noun;
}

/** 254个“两重”建设项目有序推进、总投资2800亿元: what is measured is the project, and not that it goes on. */
function thingOf(clause: string, phrases: PhraseReader): string {
  const { noun } = phrases.leadingNoun(clause);
  return noun.length >= 4 || words.generic.has(noun) ? noun : clause;
}

/** A sum, length, time or area that has its noun before it: 建成绿道343公里. */
export function hasOwnNoun(context: FigureContext): boolean {
  const ended = stripTrail(context.left);
  // 用好中央149亿元乡村振兴补助资金: who gives it is not what it is.
  if (/(?:^|[用好争取筹集安排])(?:中央|省级|市级|县级|各级|中央财政|省级财政|市级财政)$/.test(ended)) return false;
  // 400万吨/年煤制油: a capacity is of what stands behind it.
  if (/\/[年日天]$/.test(context.quantity.unit)) return false;
  // 种植了9.7万亩林果, 整理出7.6万亩荒山: a verb that has done so has its object behind the figure.
  if (/(?:[\u4e00-\u9fff]{2}了|[理修腾盘]出)$/.test(ended)) return false;
  // 国企投资的18万平方米标准厂房: what stands before 的 only tells more of what follows.
  if (context.left.endsWith('的')) return false;
  // 撬动社会资本打造超1000亿元引导基金集群: what stands before the verb is not what is measured.
  const verb = words.split.before(ended, ended.length);
  if (verb && !covered(words.neverSplit, ended, ended.length - verb.length, verb.length)) return false;
  const own = context.phrases.stripLead(ended);
  // 新增统筹安排52.3亿元资金, 新建2.7万亩农场: verbs alone are no noun.
  const added = words.keepNew.at(own, 0);
  if (added && context.phrases.stripLead(own.slice(added.length)) === '') return false;
  // 发展4万亩胶园林下经济, 发挥10亿元专项资金作用.
  return own.length >= 2 && !/^发[展挥]$/.test(own) && !endsInAnd(context.left);
}

/**
 * 就餐人数达到户籍老年人数的5%, 装机600万千瓦,是消纳能力的10倍: the figure is of the first, measured by the second. A multiple
 * may leave out the 的: 工资待遇提高到最低工资标准2倍.
 */
function withoutMeasuredBy({ left, quantity }: FigureContext): string {
  const named = left
    .replace(/^[,\s]*是[^、,;]{2,16}的$/, '')
    .replace(/(?<=[\u4e00-\u9fff]{4})(?:达到?|提高到|相当于)[^、,;达]{2,16}的$/, '');
  if (quantity.family !== 'multiple') return named;
  return named.replace(/(?<=[\u4e00-\u9fff]{4})(?:达到?|提高到|相当于)[^、,;达]{2,16}$/, '');
}

/** The noun before a figure in its clause. 大型水电站和690万千瓦火电项目 has none: what stands before 和 is another item's. */
export function nounBefore(context: FigureContext): NounBefore {
  return endsInAnd(context.left) ? noNoun : nounIn(withoutMeasuredBy(context), context.phrases);
}
