import type { Span } from '../text/span.ts';

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '〔': '〕',
  '【': '】',
};

/** A quotation longer than this, or with a comma, is speech and may hold figures; a shorter one is a name. */
const longestName = 16;

/**
 * The ranges of `[from, to)` that are names: 《…》 of any length, and short quotations such as “5080”攻坚,
 * “1+2+N”, “两个70%”. Figures inside are parts of the name. An unclosed quotation names nothing.
 */
export function nameRanges(text: string, from: number, to: number): Span[] {
  const ranges: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const open = text.charAt(at);
    const close = pairs[open];
    if (!close) continue;
    const limit = open === '《' ? Math.min(to, at + 120) : Math.min(to, at + longestName + 2);
    const end = indexBefore(text, close, at + 1, limit);
    if (end < 0) continue;
    if (open === '《' || !/[,;。!?]/.test(text.slice(at + 1, end))) ranges.push({ start: at, end: end + 1 });
    if (open === '《') at = end;
  }
  return ranges;
}

function indexBefore(text: string, sign: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (text[at] === sign) return at;
  return -1;
}
