import type { Span } from '../text/span.ts';

/** Where one statement ends and the next begins. */
const border = /[，,；;。：:！!？?\n]/;
/** Where a sentence, or one of several statements set side by side, ends: no clause reaches over it. */
const firm = /[；;。！!？?\n]/;

/**
 * The clause of a figure as printed, with the noun it stands for: of 城镇居民收入增长5%、农村居民收入增长7% its own half;
 * 地区生产总值486.3亿元、增长5.6% whole. A clause that leaves its subject to the one before takes that along: …486.3亿元，
 * 增长5.6%, and 城乡居民收入分别达4万元、2万元，分别增长4.6%、6.3%. What stands in brackets ends no clause.
 *
 * @param text the analysed text
 * @param fact the figure, with the name it was given
 * @param sentence the sentence it stands in
 */
export function printedClause(text: string, fact: Span & { readonly name: string }, sentence: Span): string {
  const start = startOf(text, fact, sentence.start);
  let end = fact.end;
  while (end < sentence.end && !border.test(text.charAt(end))) end += 1;
  // 分别 ties the members of two lists together: neither stands alone.
  if (text.slice(start, end).includes('分别')) return text.slice(start, end).trim();
  const next = text.indexOf('、', fact.end);
  if (next >= 0 && next < end) end = next;
  return text.slice(ownPart(text, start, fact), end).trim();
}

/** What leads to a figure without saying of what it is: 增长, 分别增长, 达, 总产. */
const bare =
  /^(?:\d{4}年)?(?:[比较]?(?:上年|去年)(?:同期)?|同比|可比|分别|增速|增幅|涨幅|总产|单产)*(?:实际|名义|年均)?(?:增长|递增|上涨|下降|提高|回落|减少|增加|达到?|为)?(?:约|近|超过?)?$/;
/** A subject stands no more clauses, and no more signs, before its figure than this. */
const mostBack = 2;
const farthest = 60;

function startOf(text: string, fact: Span, least: number): number {
  let start = borderBefore(text, fact.start, least);
  let lead = beforeFigure(text.slice(start, fact.start));
  for (let back = 0; back < mostBack && start > least && bare.test(lead); back += 1) {
    if (firm.test(text.charAt(start - 1))) break;
    const further = borderBefore(text, start - 1, least);
    if (fact.start - further > farthest) break;
    lead = beforeFigure(text.slice(further, start - 1));
    start = further;
  }
  return start;
}

/** Of 分别增长4.6%、 what leads to the first figure; a year is none. */
function beforeFigure(words: string): string {
  return words.replace(/(?<!\d)[\d.,]+(?![\d.,]*[年月]).*$/s, '');
}

/** The last 、 before the figure behind which its name still stands; the clause's start where it stands nowhere. */
function ownPart(text: string, start: number, fact: Span & { readonly name: string }): number {
  const tail = fact.name.slice(-3);
  let part = text.lastIndexOf('、', fact.start);
  while (part >= start) {
    if (text.slice(part + 1, fact.start).includes(tail)) return part + 1;
    part = text.lastIndexOf('、', part - 1);
  }
  return start;
}

function borderBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor) {
    const sign = text.charAt(start - 1);
    if (border.test(sign) && !isInsideNumber(text, start - 1)) break;
    start = sign === ')' || sign === '）' ? Math.max(floor, openingBefore(text, start - 1)) : start - 1;
  }
  return start;
}

/** Where the bracket opens that closes here: of (预计数，下同) its whole; a bracket without an opening is a sign like others. */
function openingBefore(text: string, close: number): number {
  const open = Math.max(text.lastIndexOf('(', close), text.lastIndexOf('（', close));
  return open >= 0 && close - open < farthest ? open : close;
}

/** 1,200 and 3:1 are one figure. */
function isInsideNumber(text: string, at: number): boolean {
  return /[,:：，]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}
