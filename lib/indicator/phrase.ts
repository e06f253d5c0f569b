import type { WordList } from '../text/word-list.ts';
import { words } from './words.ts';

const edges = /^[\s、,;:。!?—\-–·)》的]+|[\s、,;:。!?—\-–·(《]+$/g;
const timeFront =
  /^(?:(?:19|20)\d{2}(?:[-—–~至](?:19|20)?\d{2})?年度?(?:以来|底|末|初|期间)?|“?十[一二三四五六七八]五”?(?:时期|期间|期末|末|以来)?|\d{1,2}月(?:\d{1,2}日)?(?:底|末|以来)?|\d{1,2}[-—–~至]\d{1,2}月份?|(?:截至|截止到?|到|至)(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|目前)?)/;
const basisEnd =
  /(?:同比|环比|同口径|可比口径|按(?:可比|不变|现行)(?:价格?|口径)(?:计算)?|名义|实际|年均|平均|年平均|累计|五年|三年|全年|当年|[比较](?:上年|去年|上一年|前年|上年同期|去年同期|年初|上年末|(?:19|20)\d{2}年(?:同期|底|末|初)?|“?十[一二三四五]五”?(?:期?末|时期)?|五年前|上届|全国|全省|全市|帮扶前)(?:增速|平均|水平)?|分别|各|均|都|也|又|再|约|近|将|要|力争|确保|预计|仍|还|已|由此|每年|月均|日均|(?:从|由)?每(?:人|生|户|亩|村|车|例|学年|[年月日天])(?:每?[年月日天人])?|大幅|明显|显著|快速|稳步|持续|逆势)$/;

/** A phrase without the signs and blanks at its edges. */
export function trim(phrase: string): string {
  let rest = phrase;
  for (;;) {
    const next = rest.replace(edges, '');
    if (next === rest) break;
    rest = next;
  }
  return balance(rest);
}

/** Drops a quote or bracket whose partner was cut away: ”攻坚 → 攻坚, (含公寓 → 含公寓. */
function balance(phrase: string): string {
  let rest = phrase;
  for (const [open, close] of ['“”', '()', '《》', '‘’'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    const opened = rest.lastIndexOf(open);
    if (opened >= 0 && !rest.includes(close, opened)) rest = rest.slice(0, opened) + rest.slice(opened + 1);
    const closed = rest.indexOf(close);
    const firstOpen = rest.indexOf(open);
    if (closed >= 0 && (firstOpen < 0 || firstOpen > closed)) rest = rest.slice(0, closed) + rest.slice(closed + 1);
  }
  return rest;
}

/**
 * Drops time, territory, adverbs and verbs from the front: 全年累计发放住房租赁补贴 → 住房租赁补贴. Nouns that begin
 * like such a word stay (建成区, 中小学); 新增 and its like stay (新增学位).
 */
export function stripLead(phrase: string): string {
  let rest = trim(phrase);
  for (let stripped = false; ; stripped = true) {
    const cut = leadLength(rest);
    if (cut === 0) return rest;
    // 化解率, 授权点: a verb that leaves one letter is part of the noun.
    if (rest.length - cut === 1) return rest;
    if (stripped && rest.length - cut <= 2 && rest.length > cut && words.nounVerb.at(rest, 0).length === cut) return rest;
    rest = trim(rest.slice(cut));
  }
}

function leadLength(phrase: string): number {
  if (!phrase) return 0;
  const time = timeFront.exec(phrase);
  if (time && time[0].length > 1) return time[0].length;
  const place = /^[\u4e00-\u9fff]{2,3}[镇乡县区市省](?=(?:19|20)\d{2}年)/.exec(phrase);
  if (place) return place[0].length;
  const protectedNoun = words.notStripped.at(phrase, 0);
  const lead = words.lead.at(phrase, 0);
  // 新增学位 keeps its 新增; 新建和改造提升高标准农田 does not, being the longer word of the list.
  if (words.keepNew.at(phrase, 0).length >= lead.length && words.keepNew.at(phrase, 0)) return 0;
  return protectedNoun.length >= lead.length ? 0 : lead.length;
}

/** Drops copulas, bounds and times from the end: A级物流企业达到 → A级物流企业. */
export function stripTrail(phrase: string): string {
  let rest = trim(phrase);
  for (;;) {
    if (words.copulaNot.before(rest, rest.length)) return rest;
    const word = words.copula.before(rest, rest.length);
    const basis = basisEnd.exec(rest)?.[0] ?? '';
    const cut = Math.max(word.length, basis.length);
    if (cut === 0) return rest;
    rest = trim(rest.slice(0, -cut));
  }
}

/** What the end of the words before a figure says of a comparison: 同比, 较2019年同期, 年均. */
export function basisAtEnd(phrase: string): { rest: string; basis: string[] } {
  const basis: string[] = [];
  let rest = trim(phrase);
  for (;;) {
    const match = basisEnd.exec(rest);
    if (!match) return { rest, basis };
    basis.unshift(match[0]);
    rest = trim(rest.slice(0, -match[0].length));
  }
}

/** A clause cut at its last verb that names what it acts on. */
export interface SplitPhrase {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
}

/**
 * Cuts 企业获得知识产权质押融资 into subject, verb and object at the last verb of the list that leaves an object of
 * two letters or more; verbs inside quotations and inside nouns (发展水平, 技术改造) do not count.
 */
export function splitAtVerb(phrase: string): SplitPhrase | undefined {
  for (let at = phrase.length - 3; at > 0; at -= 1) {
    const verb = words.split.at(phrase, at);
    if (!verb || at + verb.length > phrase.length - 2) continue;
    if (insideQuote(phrase, at) || covered(words.neverSplit, phrase, at, verb.length)) continue;
    const kept = words.keepNew.at(phrase, at);
    return { subject: trim(phrase.slice(0, at)), verb, object: trim(phrase.slice(kept ? at : at + verb.length)) };
  }
  return undefined;
}

function insideQuote(phrase: string, at: number): boolean {
  const open = phrase.lastIndexOf('“', at);
  return open >= 0 && phrase.indexOf('”', open) >= at;
}

/** Whether a longer protected word spans the place. */
export function covered(list: WordList, phrase: string, at: number, length: number): boolean {
  for (let start = Math.max(0, at - 4); start <= at; start += 1) {
    const word = list.at(phrase, start);
    if (word && start + word.length > at && (start < at || word.length > length)) return true;
  }
  return false;
}

/** The noun a phrase opens with, up to its first predicate: 高速公路建成通车 → 高速公路. Quoted words are not cut. */
export function leadingNoun(phrase: string): { noun: string; rest: string } {
  let at = 0;
  while (at < phrase.length) {
    const sign = phrase.charAt(at);
    // 场景“一卡通”, 事项“跨省通办”: the quotation says what was done with a plain noun.
    if (sign === '“' && words.generic.has(phrase.slice(0, at))) break;
    if (sign === '“' || sign === '《') {
      const close = phrase.indexOf(sign === '“' ? '”' : '》', at);
      at = close < 0 ? at + 1 : close + 1;
      continue;
    }
    // 探(采)矿权, 州(市)高等学校
    const aside = sign === '(' ? /^\([\u4e00-\u9fff、]{1,4}\)(?=[\u4e00-\u9fff])/.exec(phrase.slice(at, at + 8)) : null;
    if (aside) {
      at += aside[0].length;
      continue;
    }
    if (',;:。!?\n('.includes(sign) && sign !== '') break;
    const kept = words.notPredicate.at(phrase, at);
    if (kept) {
      at += kept.length;
      continue;
    }
    // 新建道路53条 opens with its own 新建; further on 新建 is what was done.
    if (words.predicate.at(phrase, at) && !(at === 0 && words.keepNew.at(phrase, 0))) break;
    at += 1;
  }
  return { noun: trim(phrase.slice(0, at).replace(/(?:以?及|和|与|或|等|、)+$/, '')), rest: phrase.slice(at) };
}
