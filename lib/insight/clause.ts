import type { Span } from '../text/span.ts';

/** Where one statement ends and the next begins. */
const border = /[，,；;。：:！!？?\n]/;

/**
 * The clause of a figure as printed, with the noun it stands for: of 城镇居民收入增长5%、农村居民收入增长7% its own half;
 * 地区生产总值486.3亿元、增长5.6% whole. A clause that only adds the growth takes the one before along: …486.3亿元，增长5.6%.
 *
 * @param text the analysed text
 * @param fact the figure, with the name it was given
 * @param sentence the sentence it stands in
 */
export function printedClause(text: string, fact: Span & { readonly name: string }, sentence: Span): string {
  let start = borderBefore(text, fact.start, sentence.start);
  if (start > sentence.start && bareChange.test(text.slice(start, fact.start)))
    start = borderBefore(text, start - 1, sentence.start);
  let end = fact.end;
  while (end < sentence.end && !border.test(text.charAt(end))) end += 1;
  // 分别 ties the members of two lists together: neither stands alone.
  if (text.slice(start, end).includes('分别')) return text.slice(start, end).trim();
  const next = text.indexOf('、', fact.end);
  if (next >= 0 && next < end) end = next;
  return text.slice(ownPart(text, start, fact), end).trim();
}

/** A change whose subject stands in the clause before: 增长5.6%, 同比增长. */
const bareChange =
  /^(?:[比较]?(?:上年|去年)(?:同期)?|同比|可比)?(?:实际|名义|年均)?(?:增长|上涨|下降|提高|回落|减少|增加)?(?:约|近|超过?)?$/;

/** The last 、 before the figure behind which its name still stands; the clause's start where it stands nowhere. */
function ownPart(text: string, start: number, fact: Span & { readonly name: string }): number {
  const tail = fact.name.slice(-3);
  let part = text.lastIndexOf('、', fact.start);
  while (part > start) {
    if (text.slice(part + 1, fact.start).includes(tail)) return part + 1;
    part = text.lastIndexOf('、', part - 1);
  }
  return start;
}

function borderBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !(border.test(text.charAt(start - 1)) && !isInsideNumber(text, start - 1))) start -= 1;
  return start;
}

/** 1,200 and 3:1 are one figure. */
function isInsideNumber(text: string, at: number): boolean {
  return /[,:：，]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}
