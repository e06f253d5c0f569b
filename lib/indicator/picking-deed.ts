import type { Named } from './named.ts';
import { stripTrail } from './phrase.ts';
import type { Setting } from './setting.ts';
import { words } from './words.ts';

const counts: ReadonlySet<string> = new Set(['count', 'person']);
/** Nouns longer than this are told apart without the deed. */
const longestNoun = 6;

/** How soon or how fully it was done: 全部建成投产, 及早开工. */
const adverbs = /^(?:已经?|均|都|全部|全面|及早|如期|提前|陆续|相继|先后|顺利|集中|正式|年内|按期|同步|成功)*/;

/** The verb of a list of deeds that a phrase ends in, 了 and adverbs of number aside. */
function deedAtEnd(phrase: string): string {
  const ended = stripTrail(phrase.replace(/了$/, ''));
  return words.pickingDeed.before(ended, ended.length);
}

/**
 * The deed that tells which of the things are counted: 签约项目12个, 竣工车间7个, 建成投产17个纺织服装项目. A deed that only
 * reports that something was done (建成, 完成, 实施) is none. It stands before the figure, before the noun, or behind it.
 *
 * @param before the deed of the figure before, which holds on in a list: 开工铁路3条、公路5条
 */
export function pickingDeed(setting: Setting, { name, movement }: Named, before: string): string {
  const { quantity, left, right, rest } = setting;
  if (!counts.has(quantity.family) || quantity.shape !== 'amount' || movement) return '';
  // 启动建设产业创新聚集区21个: a long noun says by itself which ones they are.
  if (name.length < 2 || name.length > longestNoun || /等$/.test(left)) return '';
  // 签约项目30个、落地12个: the second is told by its own deed.
  const own = words.pickingDeed.at(name, 0) || words.pickingDeed.before(name, name.length);
  if (own || words.keepNew.at(name, 0) || words.keepNew.before(name, name.length)) return '';
  const noun = left.lastIndexOf(name);
  if (noun >= 0) {
    const deed = deedAtEnd(left.slice(0, noun));
    if (deed) return deed;
    return setting.follows && /^[、和与]$/.test(left.slice(0, noun)) ? before : '';
  }
  if (!right.includes(name.slice(-2))) return '';
  const deed = deedAtEnd(left);
  if (deed) return deed;
  if (setting.follows && /^[、和与]?$/.test(left)) return before;
  const behind = rest.slice(rest.indexOf(name) + name.length).replace(adverbs, '');
  const after = rest.includes(name) ? words.pickingDeed.at(behind, 0) : '';
  return after && after.length === behind.length && !setting.next ? after : '';
}
