import { insertedPinyin } from './pinyin.ts';
import type { Span } from './span.ts';

/** A range of a page's text without the pinyin that copies push in after characters: `經(jīng)濟(jì)` gives 經濟. */
export function withoutPinyin(text: string, { start, end }: Span): string {
  // A bracket right at the start belongs to the character before it.
  const before = start > 0 ? 1 : 0;
  const slice = text.slice(start - before, end);
  let shown = '';
  let at = before;
  for (const inserted of insertedPinyin(slice)) {
    shown += slice.slice(at, Math.max(inserted.start, at));
    at = Math.max(inserted.end, at);
  }
  return shown + slice.slice(at);
}

/** A text as a row shows it: on one line, without inserted pinyin. The text of the page itself stays as it is. */
export function readable(text: string): string {
  return oneLine(withoutPinyin(text, { start: 0, end: text.length }));
}

/** A range of a text as a row shows it; see `readable`. */
export function readableSlice(text: string, span: Span): string {
  return oneLine(withoutPinyin(text, span));
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\u3000\u200b-\u200d]+/g, ' ').trim();
}
