import { words } from '../lexicon/words.ts';
import { isDigit } from '../text/character.ts';
import type { Segmenter } from '../text/segmenter.ts';
import {
  around,
  bySize,
  inProvince,
  laidBefore,
  partner,
  place,
  timeBegins,
  timeFront,
  timeNext,
} from './lead-patterns.ts';
import { covered, trim } from './phrase.ts';

// A body that things belong to.
const body = /^[\u4e00-\u9fff]{2,10}[园区城港镇县市村]$/;

/** A clause cut at its last verb that names what it acts on. */
export interface SplitPhrase {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
}

/** 12个产业园新入驻企业: how its verb is done, which a list of verbs need not have twice. 高新 and 更新 end nouns. */
const anew = /..(?<![创高更革翻最全求刷])[新早]$/;

/** How many phrases a reader remembers the borders of before it forgets them all. */
const remembered = 2000;

/** What a rate is worked for with, and is no part of: 确保参保率, 推进空置率. */
const aimed = /^(?:确保|力争|争取|推进|推动)/;

/** 企业120户,其中超10亿元的6户: a bound and its sum are all that names them. */
const sizeAlone = /^[超逾][\d百千万亿.]+[\u4e00-\u9fff]{1,3}$/;

/**
 * Finds the noun in the words around a figure by lists of words. With a segmenter a list's word counts only where it
 * begins and ends with the text's own words, so that 中 is no cut in 公办高中 and 共 none in 共建园区.
 */
export class PhraseReader {
  readonly #segmenter: Segmenter | undefined;
  readonly #borders = new Map<string, ReadonlySet<number>>();

  constructor(segmenter?: Segmenter) {
    this.#segmenter = segmenter;
  }

  /**
   * Drops time, territory, adverbs and verbs from the front: 全年累计发放住房租赁补贴 → 住房租赁补贴. Nouns that
   * begin like such a word stay (建成区, 中小学); 新增 and its like stay (新增学位).
   */
  stripLead(phrase: string): string {
    let rest = trim(phrase);
    for (let stripped = false; ; stripped = true) {
      const cut = this.#leadLength(rest);
      if (cut === 0 || sizeAlone.test(rest)) return rest;
      // 化解率, 授权点: a verb that leaves one letter is part of the noun.
      // But 其中男 leaves one part of all.
      // 确保参保率 is an aim, and 安全利用率 a noun.
      const isRate = /^.{1,2}率$/.test(rest.slice(cut)) && !aimed.test(rest);
      if ((rest.length - cut === 1 && !words.division.has(rest.slice(cut))) || isRate) return rest;
      if (stripped && rest.length - cut <= 2 && rest.length > cut && words.nounVerb.at(rest, 0).length === cut)
        return rest;
      rest = trim(rest.slice(cut));
    }
  }

  /**
   * Cuts 企业获得知识产权质押融资 into subject, verb and object at the last verb of the list that leaves an object of
   * two letters or more; verbs inside quotations and inside nouns (发展水平, 技术改造) do not count.
   */
  splitAtVerb(phrase: string): SplitPhrase | undefined {
    for (let at = phrase.length - 3; at > 0; at -= 1) {
      const verb = words.split.at(phrase, at);
      if (!verb || at + verb.length > phrase.length - 2) continue;
      // 救济(助)金额 is one noun; 装配式建筑面积占新建建筑比例 one name.
      if (phrase[at + verb.length] === '(' || phrase[at - 1] === '占') continue;
      // 新培育瞪羚企业 stays whole. A park is whose they are: 东湖科技园新引进企业.
      if (words.keepNew.at(phrase, at - 1).length > verb.length) {
        if (body.test(phrase.slice(0, at - 1))) continue;
        return { subject: trim(phrase.slice(0, at - 1)), verb, object: phrase.slice(at - 1) };
      }
      if (insideQuote(phrase, at) || covered(words.neverSplit, phrase, at, verb.length)) continue;
      if (!this.#isBorder(phrase, at) || !this.#isBorder(phrase, at + verb.length)) continue;
      const kept = words.keepNew.at(phrase, at);
      return { subject: trim(phrase.slice(0, at)), verb, object: trim(phrase.slice(kept ? at : at + verb.length)) };
    }
    return undefined;
  }

  /** The noun a phrase opens with, up to its first predicate: 高速公路建成通车 → 高速公路. Quoted words are not cut. */
  leadingNoun(phrase: string): { noun: string; rest: string } {
    let at = 0;
    while (at < phrase.length) {
      const sign = phrase.charAt(at);
      // 场景“一卡通”, 事项“跨省通办”: the quotation says what was done with a plain noun.
      if (sign === '“' && at > 1 && words.generic.has(phrase.slice(0, at))) break;
      // 8个村接入自来水: so does a verb behind it.
      if (words.reach.at(phrase, at) && words.generic.has(phrase.slice(0, at))) break;
      const skipped = skipQuoted(phrase, at);
      if (skipped > at) {
        at = skipped;
        continue;
      }
      if (',;:。!?\n('.includes(sign)) break;
      // 计划新开工项目9月底前全部开工, 三年行动方案以及2021年工作: another time begins.
      if (isDigit(phrase.charCodeAt(at)) && timeNext.test(phrase.slice(at, at + 5))) break;
      // 应用 is part of a noun, 应用于 none.
      const kept = words.notPredicate.at(phrase, at);
      if (kept && kept.length >= words.predicate.at(phrase, at).length) {
        at += kept.length;
        continue;
      }
      // 新建道路53条, 8个新引进项目 open with their own 新; further on 新建 is what was done.
      const fresh = at === 0 ? words.keepNew.at(phrase, 0) : '';
      if (fresh) {
        at += fresh.length;
        continue;
      }
      const predicate = words.predicate.at(phrase, at);
      // 34个续建项目, 10个竣工投产项目: what was done opens the noun itself.
      const deed = at === 0 ? words.pickingDeed.at(phrase, 0) : '';
      const opens = deed.length > predicate.length ? deed : predicate;
      const opensNoun = at === 0 && opens !== '' && words.genericWord.at(phrase, opens.length) !== '';
      if (opensNoun) {
        at += opens.length;
        continue;
      }
      if (predicate && (at === 0 || this.#isBorder(phrase, at))) break;
      at += 1;
    }
    const end = at < phrase.length && anew.test(phrase.slice(0, at)) ? at - 1 : at;
    return { noun: trim(phrase.slice(0, end).replace(/(?:以?及|和|与|或|等|、)+$/, '')), rest: phrase.slice(at) };
  }

  #leadLength(phrase: string): number {
    const first = phrase.charAt(0);
    const time = timeBegins.has(first) ? timeFront.exec(phrase) : null;
    if (time && time[0].length > 1) return time[0].length;
    const town = place.exec(phrase);
    if (town) return town[0].length;
    const laid = first === '提' || first === '报' ? laidBefore.exec(phrase) : null;
    if (laid) return laid[0].length;
    if (first === '对' && partner.test(phrase)) return 0;
    if ((first === '超' || first === '突' || first === '达') && bySize.test(phrase)) return 0;
    const core = first === '以' ? around.exec(phrase) : null;
    if (core) return core[0].length;
    // 在川高校, 在京企业: 在 with a province's letter says which ones.
    if (inProvince.test(phrase)) return 0;
    const lead = words.lead.at(phrase, 0);
    // 新增学位 keeps its 新增; 新建和改造提升高标准农田 does not, being the longer word of the list.
    if (words.keepNew.at(phrase, 0).length >= lead.length) return 0;
    // 建成区 is a noun, and 建成区域性敬老院 is none.
    if (words.notStripped.at(phrase, 0).length >= lead.length && !phrase.startsWith('建成区域')) return 0;
    // 救济(助)金额 is one noun.
    if (phrase[lead.length] === '(') return 0;
    // 确保安全利用率: the aim begins behind it, whatever the letters make together.
    const isBorder =
      /^(?:确保|力争|争取)$/.test(lead) || lead.length === phrase.length || this.#isBorder(phrase, lead.length);
    return isBorder ? lead.length : 0;
  }

  #isBorder(phrase: string, at: number): boolean {
    if (!this.#segmenter) return true;
    let borders = this.#borders.get(phrase);
    if (!borders) {
      if (this.#borders.size >= remembered) this.#borders.clear();
      borders = bordersOf(this.#segmenter(phrase));
      this.#borders.set(phrase, borders);
    }
    return borders.has(at);
  }
}

function bordersOf(cut: readonly string[]): ReadonlySet<number> {
  const borders = new Set<number>([0]);
  let at = 0;
  for (const word of cut) {
    at += word.length;
    borders.add(at);
  }
  return borders;
}

/** The end of a quotation, title or short bracket that starts at `at` (探(采)矿权), else `at`; 0 where none is closed. */
function skipQuoted(phrase: string, at: number): number {
  const sign = phrase.charAt(at);
  if (sign === '“' || sign === '《') {
    return phrase.indexOf(sign === '“' ? '”' : '》', at) + 1;
  }
  const aside = sign === '(' ? /^\([\u4e00-\u9fff、]{1,4}\)(?=[\u4e00-\u9fff])/.exec(phrase.slice(at, at + 8)) : null;
  return at + (aside?.[0].length ?? 0);
}

function insideQuote(phrase: string, at: number): boolean {
  const open = phrase.lastIndexOf('“', at);
  return open >= 0 && phrase.indexOf('”', open) >= at;
}
