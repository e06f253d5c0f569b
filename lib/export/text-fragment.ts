import type { Span } from '../text/span.ts';

/** How many letters of a long passage name its start and its end: enough to be found once in a report. */
const edge = 16;

/**
 * The address of a page with a text fragment that scrolls to a passage: `…#:~:text=全区实现,6.3%25`. Page scripts cannot
 * see it, so pages that keep a part in `location.hash` are left in peace: their own hash stays before it.
 *
 * @param address the page's address
 * @param text the analysed text that `span` is a range of
 * @returns the address as it is where the passage has no letters to name
 */
export function withTextFragment(address: string, text: string, span: Span): string {
  const passage = firstLine(text.slice(span.start, span.end));
  if (passage === '') return address;
  const bare = address.replace(/:~:.*$/, '').replace(/#$/, '');
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${directive(passage)}`;
}

function directive(passage: string): string {
  if (passage.length <= edge * 2 + 4) return encode(passage);
  return `${encode(passage.slice(0, edge).trim())},${encode(passage.slice(-edge).trim())}`;
}

/** A fragment may not run over two blocks: the first line with letters stands for the passage. */
function firstLine(passage: string): string {
  return (
    passage
      .split(/[\n\t]/)
      .map((line) => line.trim())
      .find((line) => line !== '') ?? ''
  );
}

/** `-`, `,` and `&` have a meaning of their own in the directive; lone surrogates have none and are left out. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed().replaceAll('\ufffd', '')).replaceAll('-', '%2D');
}
