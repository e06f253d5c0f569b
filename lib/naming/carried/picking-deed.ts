import type { ClauseFrame } from '../../clause/frame.ts';
import { stripTrail } from '../../clause/phrase.ts';
import { words } from '../../lexicon/words.ts';
import type { Named } from '../named.ts';

const counts: ReadonlySet<string> = new Set(['count', 'person']);
/** Nouns longer than this are told apart without the deed. */
const longestNoun = 6;

/** 新增造林4万亩、森林抚育13万亩: the second is what was done there, and not new. */
const act = /(?:抚育|治理|修复|改良|治沙)$/;

/** What is built or done over: the deed of the first holds for its row, 整治河道62公里、沟渠130公里. 治沙 is one itself. */
const lands: ReadonlySet<string> = new Set(['length', 'area']);

function isNextInRow({ follows, left }: ClauseFrame, name: string): boolean {
  return (
    follows &&
    name.length >= 2 &&
    !words.deed.has(name) &&
    !act.test(name) &&
    left.endsWith(name) &&
    /^[、和与]$/.test(left.slice(0, -name.length))
  );
}

/** How soon or how fully it was done: 全部建成投产, 及早开工, 力争竣工. */
const adverbs =
  /^(?:力争|确保|争取|计划|今年|当年|全年|已经?|均|都|全部|全面|早日|尽早|尽快|及早|如期|提前|陆续|相继|先后|顺利|集中|正式|年内|按期|同步|成功)*/;

/** The verb of a list of deeds that a phrase ends in, 了 and adverbs of number aside. */
function deedAtEnd(phrase: string): string {
  const ended = stripTrail(phrase.replace(/了$/, ''));
  return words.pickingDeed.before(ended, ended.length);
}

/** The deed that a 、 joins to the one a name begins with, mark and all: 开工、 before 续建工业项目. */
function deedBeforeMark(left: string, name: string): string {
  const at = left.lastIndexOf(name);
  if (at < 2 || left.charAt(at - 1) !== '、') return '';
  const deed = words.pickingDeed.before(left, at - 1);
  return deed && `${deed}、`;
}

/**
 * The deed that tells which of the things are counted: 签约项目12个, 竣工车间7个, 建成投产17个纺织服装项目. A deed that only
 * reports that something was done (建成, 完成, 实施) is none. It stands before the figure, before the noun, or behind it.
 *
 * @param before the deed of the figure before, which holds on in a list: 开工铁路3条、公路5条
 */
export function pickingDeed(frame: ClauseFrame, { name, change }: Named, before: string): string {
  const { quantity, left, right, rest } = frame;
  if (lands.has(quantity.family))
    return name.length <= longestNoun && isNextInRow(frame, name) && !change ? before : '';
  if (!counts.has(quantity.family) || quantity.shape !== 'amount' || change) return '';
  // 启动建设产业创新聚集区21个: a long noun says by itself which ones they are.
  // 新增国家级技术中心8家、省级工程研究中心14家: what is new is never all there is, however long its name.
  if (name.length > longestNoun) return before === '新增' && isNextInRow(frame, name) ? before : '';
  if (name.length < 2) return '';
  // 签约项目30个、落地12个: the second is told by its own deed.
  const own = words.pickingDeed.at(name, 0) || words.pickingDeed.before(name, name.length);
  // 开工、续建工业项目507个: both deeds are of the same things.
  const pair = own && deedBeforeMark(left, name);
  if (pair) return pair;
  if (own || words.keepNew.at(name, 0) || words.keepNew.before(name, name.length)) return '';
  const noun = left.lastIndexOf(name);
  if (noun >= 0) {
    const deed = deedAtEnd(left.slice(0, noun));
    if (deed) return deed;
    return frame.follows && /^[、和与]$/.test(left.slice(0, noun)) ? before : '';
  }
  if (!right.includes(name.slice(-2))) return '';
  // 开工云岭大桥等5个项目: the deed is that of the examples. 云岭大桥等5个项目全面开工: of all.
  const listed = /等$/.test(left);
  const deed = listed ? '' : deedAtEnd(left);
  if (deed) return deed;
  if (!listed && frame.follows && /^[、和与]?$/.test(left)) return before;
  const behind = rest.slice(rest.indexOf(name) + name.length).replace(adverbs, '');
  const after = rest.includes(name) ? words.pickingDeed.at(behind, 0) : '';
  return after && after.length === behind.length && !frame.next ? after : '';
}

/**
 * The name of things that only a deed parts from those counted before: 引进纺织项目24个、建成投产17个 gives 建成投产纺织项目,
 * 开工、续建工业项目50个,竣工20个 竣工工业项目. Empty where more than the deed stands before the figure.
 *
 * @param counted the name of the figure before, of the same unit
 */
export function otherDeed({ left, quantity, right }: ClauseFrame, counted: string): string {
  // 新开工住宅117万平方米,竣工54万平方米: so is it for areas and lengths.
  const isCounted = counts.has(quantity.family) || lands.has(quantity.family);
  if (!isCounted || quantity.shape !== 'amount' || /^[\u4e00-\u9fff]{2}/.test(right)) return '';
  // 谋划项目200个,年内开工80个,竣工45个: when and how is no part of the deed.
  const phrase = stripTrail(left.replace(/^[,、\s]*(?:其中[,:]?)?/, '')).replace(adverbs, '');
  const deed = words.pairedDeed.has(phrase) ? phrase : words.pickingDeed.before(phrase, phrase.length);
  if (deed === '' || deed !== phrase) return '';
  // 引进项目45个,落地30个.
  let thing = words.pairedDeed.has(phrase) ? counted.replace(/^新?引进(?=..)/, '') : counted;
  for (let own = leadingDeed(thing); own !== ''; own = leadingDeed(thing)) thing = thing.slice(own.length);
  // 亿元以上项目开工97个,竣工36个.
  const last = words.pickingDeed.before(thing, thing.length);
  if (last) thing = thing.slice(0, -last.length);
  return thing.length >= 2 ? deed + thing : '';
}

function leadingDeed(name: string): string {
  const paired = () => [...words.pairedDeed].find((one) => name.startsWith(one)) ?? '';
  const deed = words.pickingDeed.at(name, 0) || paired();
  return deed && name.charAt(deed.length) === '、' ? `${deed}、` : deed;
}

const listed = /^[^,;、]{2,}、.*等([\u4e00-\u9fff]{2,4})$/;

/**
 * What is counted behind its examples, with the deed before them: 招引青石创新基地、白杨产业基地等项目605个 gives 招引项目. Empty
 * without such a deed, where the list may tell of what kind they are: 新增医养结合、康复护理等机构.
 */
export function pickedExamples({ left, quantity }: ClauseFrame): string {
  if (!counts.has(quantity.family)) return '';
  const phrase = stripTrail(left.replace(/^[,\s]+/, ''));
  const deed = words.pickingDeed.at(phrase, 0);
  const head = deed ? (listed.exec(phrase)?.[1] ?? '') : '';
  return words.generic.has(head) ? deed + head : '';
}
