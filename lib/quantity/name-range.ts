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
const longestTitle = 120;
const openers = /[“‘《〈「『〔【]/g;

/**
 * The ranges of `[from, to)` that are names: 《…》 of any length, and short quotations such as “5080”攻坚,
 * “1+2+N”, “两个70%”. Figures inside are parts of the name. An unclosed quotation names nothing.
 */
export function nameRanges(text: string, from: number, to: number): Span[] {
  const ranges: Span[] = [];
  openers.lastIndex = from;
  for (let match = openers.exec(text); match && match.index < to; match = openers.exec(text)) {
    const open = match[0];
    const at = match.index;
    const limit = Math.min(to, at + (open === '《' ? longestTitle : longestName + 2));
    const end = indexBefore(text, pairs[open] ?? '', at + 1, limit);
    if (end < 0) continue;
    if (open === '《' || !/[,;。!?]/.test(text.slice(at + 1, end))) ranges.push({ start: at, end: end + 1 });
    if (open === '《') openers.lastIndex = end + 1;
  }
  return ranges;
}

function indexBefore(text: string, sign: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (text[at] === sign) return at;
  return -1;
}
