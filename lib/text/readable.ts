import { isInvisible } from './character.ts';
import { insertedPinyin } from './pinyin.ts';
import type { Span } from './span.ts';

/**
 * A range of a page's text as letters to be shown: without the pinyin that copies push in after characters (`經(jīng)濟(jì)`
 * gives 經濟), and without signs that cannot be seen. Among those are the ones that turn the order of letters: behind a
 * U+202E a growth of 5.6% would read 6.5%.
 */
export function shownSlice(text: string, { start, end }: Span): string {
  // A bracket right at the start belongs to the character before it.
  const before = start > 0 ? 1 : 0;
  const slice = text.slice(start - before, end);
  let shown = '';
  let at = before;
  for (const inserted of insertedPinyin(slice)) {
    shown += slice.slice(at, Math.max(inserted.start, at));
    at = Math.max(inserted.end, at);
  }
  return visible(shown + slice.slice(at));
}

/** A text as a row shows it: on one line, without inserted pinyin or hidden signs. The text of the page itself stays as it is. */
export function readable(text: string): string {
  return readableSlice(text, { start: 0, end: text.length });
}

/** A range of a text as a row shows it; see `readable`. */
export function readableSlice(text: string, span: Span): string {
  return oneLine(shownSlice(text, span));
}

/** A text without the signs that cannot be seen. Tabs and line breaks can. */
export function visible(text: string): string {
  let shown = '';
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (!isInvisible(text.charCodeAt(i))) continue;
    shown += text.slice(at, i);
    at = i + 1;
  }
  return shown + text.slice(at);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\u3000]+/g, ' ').trim();
}
