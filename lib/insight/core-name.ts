import { words } from '../lexicon/words.ts';
import { simplified } from '../text/script.ts';
import { WordList } from '../text/word-list.ts';
import deeds from './data/deeds.json' with { type: 'json' };
import loose from './data/loose-words.json' with { type: 'json' };
import { deedBehind, joinedDeeds } from './deeds.ts';
import { plainName } from './names.ts';
import { inCommonWords } from './same-words.ts';

/** What a name measures, however a report puts its words. */
export interface CoreName {
  /** Its signs in no order: 新增授权发明专利 and 新增发明专利授权 are of one core. */
  readonly signs: string;
  /** What is done to it; null where that is not said. */
  readonly done: string | null;
  /** The whole of a share: 占规上工业比重; empty for 占比, null for what is no share. */
  readonly whole: string | null;
}

const kindOf = new Map(deeds.map(({ word, as }) => [word, as]));
const deedWords = new WordList(kindOf.keys());
/** What comes and goes in the name of one thing. */
const looseWords = loose.map(({ word }) => word).sort((one, other) => other.length - one.length);
const anyLoose = new RegExp(looseWords.join('|'), 'g');
/** 每千人口执业(助理)医师数: brackets, and the words for a count. */
const brackets = /[(（][^()（）]*[)）]/g;
const count = /(?:人数|人次数?|户数|个数|数|量)$/;
const share = /^(.+)占(?!地面积|用)(.*?)的?(?:比[重例]?|百分比)$/;

/** The core of a figure's name, with what its clause says is done to it, before or behind: 改造农村户厕, 6个托育中心建成投用. */
export function coreOf({
  name,
  clause: printed = name,
}: {
  readonly name: string;
  readonly clause?: string;
}): CoreName {
  const clause = simplified(printed);
  const at = clause.indexOf(name);
  const deedBefore = at < 0 ? '' : longest(words.verb.before(clause, at), deedWords.before(clause, at));
  const behind = clause.slice(at + name.length);
  const doneBehind = at < 0 ? '' : words.verb.has(behind) ? behind : deedBehind(behind);
  const [, part = name, whole] = share.exec(name.replaceAll(brackets, '')) ?? [];
  const full = plainName(deedBefore + part.replaceAll(brackets, '') + doneBehind).replaceAll(anyLoose, '');
  const { thing, done } = parted(inCommonWords(joinedDeeds(full)));
  // Of 谋划储备项目 only the deeds say which ones.
  const isGeneric = thing.length <= 2 && words.generic.has(thing);
  const signs = !isGeneric ? signsOf(thing) : done !== null && full.length >= leastWithDeeds ? signsOf(full) : '';
  return { signs, done, whole: whole === undefined ? null : signsOf(plainName(whole)) };
}

/** A thing without the deed within it: 城区新建道路 is 新建城区道路, and 食品抽检合格率 抽检食品合格率. */
function partedWithin(name: string): { readonly thing: string; readonly done: string | null } {
  for (let at = 1; at < name.length - 1; at += 1) {
    const deed = longest(words.verb.at(name, at), deedWords.at(name, at));
    if (deed.length < 2 || at + deed.length === name.length || words.notStripped.at(name, at) !== '') continue;
    return { thing: name.slice(0, at) + name.slice(at + deed.length), done: kindOf.get(deed) ?? deed };
  }
  return { thing: name, done: null };
}

/** A thing without the deeds before and behind it, and the first deed that says anything. */
function parted(name: string): { readonly thing: string; readonly done: string | null } {
  let thing = name;
  let done: string | null = null;
  for (;;) {
    const front = longest(words.verb.at(thing, 0), deedWords.at(thing, 0));
    const end = longest(words.verb.before(thing, thing.length), deedWords.before(thing, thing.length));
    const deed = front || end;
    if (deed === '' || deed.length === thing.length) {
      const shorter = thing.replace(count, '');
      if (shorter === thing || shorter === '') return done === null ? partedWithin(thing) : { thing, done };
      thing = shorter;
      continue;
    }
    thing = front === '' ? thing.slice(0, -end.length) : thing.slice(front.length);
    const kind = kindOf.get(deed) ?? deed;
    // 新增及改造提升绿地 counts more than what is new.
    done = done === 'added' && kind === 'renewed' ? kind : (done ?? kind);
  }
}

function signsOf(words: string): string {
  return [...words.replaceAll(anyLoose, '')].sort().join('');
}

function longest(one: string, other: string): string {
  return one.length > other.length ? one : other;
}

/** A core of fewer signs is met by chance. */
const leastSigns = 2;
/** Two deeds and what is done: 谋划储备项目; 开工项目 is said of many things. */
const leastWithDeeds = 6;
/** What a figure of the thing alone tells as well: 白酒1.08万千升; what is added is told apart by `isAdded`. */
const silentDeeds: ReadonlySet<string> = new Set(['produced', 'bought', 'planted', 'added', 'brought']);

/** Whether two names mean one thing in other words or in another order. */
export function isSameCore(one: CoreName, other: CoreName): boolean {
  if (one.signs !== other.signs || one.signs.length < leastSigns) return false;
  if ((one.whole === null) !== (other.whole === null)) return false;
  if (one.whole !== other.whole && one.whole !== '' && other.whole !== '') return false;
  if (one.done === other.done) return true;
  return (one.done === null || other.done === null) && silentDeeds.has(one.done ?? other.done ?? '');
}
