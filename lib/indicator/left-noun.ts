import { indicatorAtEnd } from './catalogue.ts';
import { covered, stripTrail, trim } from './phrase.ts';
import type { PhraseReader } from './phrase-reader.ts';
import type { Setting } from './setting.ts';
import { isDependent } from './topic.ts';
import { words } from './words.ts';

/** The noun before a figure: its name, the subject it was cut from, the verb that cut it. */
export interface LeftNoun {
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

export const noNoun: LeftNoun = { name: '', subject: '', verb: '' };

/** The noun before a figure, with the subject it was cut from: 四个十大项目完成投资 → 投资 of 四个十大项目. */
export function leftNoun(left: string, phrases: PhraseReader): LeftNoun {
  const ended = stripTrail(left.replace(newAim, ''));
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
  if (mark > 1 && isDependent(phrase.slice(mark + 1))) {
    return { name: phrase.slice(mark + 1), subject: phrase.slice(0, mark), verb: '' };
  }
  const split = phrases.splitAtVerb(phrase);
  if (!split) return { name: withDefiningVerb(phrase, ended), subject: '', verb: '' };
  const own = words.definingVerb.at(split.object, 0);
  if (own && own !== '新增' && isDependent(split.object.slice(own.length)))
    return { name: split.object, subject: '', verb: split.verb };
  const object =
    words.keepNew.at(split.object, 0) || split.object.length <= 5 ? split.object : phrases.stripLead(split.object);
  // 高原炊具累计销售112万件: what is left is itself a verb, and the subject's.
  if (!object || (object.length <= 3 && (words.lead.has(object) || words.definingVerb.has(object))))
    return { name: stripTrail(phrases.stripLead(split.subject)) + trim(split.object), subject: '', verb: split.verb };
  const subject = stripTrail(phrases.stripLead(split.subject));
  return { name: withDefiningVerb(object, ended), subject: lastItem(subject, phrases), verb: split.verb };
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
function lastItem(subject: string, phrases: PhraseReader): string {
  const inner = phrases.splitAtVerb(subject);
  return inner ? inner.object || inner.subject : subject;
}

/** A sum, length, time or area that has its noun before it: 建成绿道343公里. */
export function hasOwnNoun(setting: Setting): boolean {
  const ended = stripTrail(setting.left);
  // 国企投资的18万平方米标准厂房: what stands before 的 only tells more of what follows.
  if (setting.left.endsWith('的') && /^[\u4e00-\u9fff]{2}/.test(setting.right)) return false;
  // 撬动社会资本打造超1000亿元引导基金集群: what stands before the verb is not what is measured.
  const verb = words.split.before(ended, ended.length);
  if (verb && verb.length < ended.length && !covered(words.neverSplit, ended, ended.length - verb.length, verb.length))
    return false;
  return setting.phrases.stripLead(ended).length >= 2 && !endsInAnd(setting.left);
}

/** 投入13亿元推进53条新建道路建设 → 新建道路建设投入. */
export function actionName(setting: Setting): string {
  const verb = stripTrail(setting.left);
  const action = /(投入|投资|拿出|安排|拨付|筹措|筹集|下达|兑现|落实|发放|减免|受益|惠及|就业|脱贫)(?:资金)?$/.exec(
    verb,
  )?.[1];
  if (!action || setting.quantity.family !== 'money') return '';
  const object = setting.phrases.stripLead(setting.rest.replace(/^(?:用于|专项用于)/, ''));
  const { noun } = setting.phrases.leadingNoun(object);
  return noun.length >= 2 ? noun + action : '';
}
