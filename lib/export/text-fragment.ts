import type { Span } from '../text/span.ts';

/** So many letters name a passage whole; of a longer one its start and its end are named. */
const WHOLE = 36;
/** An end so long is found behind its start and nowhere before. */
const EDGE = 8;

/**
 * Behind a mark of punctuation; a comma or colon between two digits belongs to their number.
 *
 * A browser takes a passage only if it begins and ends where a word does, by a dictionary of its own: a start cut after
 * so many signs may end inside 疫苗 or 1792, and the link then leads nowhere. Beside punctuation no word goes on.
 */
const PAUSE = /(?<=[，、。；：！？…])|(?<=[,;:!?])(?!\d)/;

/**
 * The address of a page with a text fragment that scrolls to a passage: `…#:~:text=全区实现,6.3%25`. Page scripts cannot
 * see it, so pages that keep a part in `location.hash` are left in peace: their own hash stays before it.
 *
 * @param address the page's address
 * @param text the analysed text that `span` is a range of
 * @returns the address as it is where the passage has no letters to name
 */
export function withTextFragment(address: string, text: string, span: Span): string {
  const line = firstLine(text, span);
  if (line === null) return address;
  const bare = address.replace(/:~:.*$/, '').replace(/#$/, '');
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${directive(text, line)}`;
}

/** A fragment may not run over two blocks: the first line with letters stands for the passage. */
function firstLine(text: string, { start, end }: Span): Span | null {
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\n\t]+/g)) {
    const words = line.trim();
    const at = start + index + line.indexOf(words);
    if (words !== '') return { start: at, end: at + words.length };
  }
  return null;
}

function directive(text: string, { start, end }: Span): string {
  const passage = text.slice(start, end);
  const edges = passage.length > WHOLE ? edgesOf(text, start, passage.split(PAUSE)) : [passage];
  const [first = passage] = edges;
  const named = edges.map(encode).join(',');
  // The same words stand further up: those just before these tell them apart.
  const before = text.indexOf(first) < start ? lastWords(text.slice(0, start)) : '';
  return before === '' ? named : `${encode(before)}-,${named}`;
}

/** The start of a passage, long enough to be met first in its own place, and an end; one of both where they meet. */
function edgesOf(text: string, at: number, clauses: readonly string[]): readonly string[] {
  const isEnough = (start: string) => start.length >= EDGE && text.indexOf(start) === at;
  let first = '';
  let taken = 0;
  while (taken < clauses.length && !isEnough(first)) {
    first += clauses[taken];
    taken += 1;
  }
  let last = '';
  for (let left = clauses.length - 1; left >= taken && last.length < EDGE; left -= 1) last = `${clauses[left]}${last}`;
  return last === '' ? [first] : [first, last.trim()];
}

/** The words before a passage, back to a pause or the beginning of their line. */
function lastWords(before: string): string {
  const line =
    before
      .trimEnd()
      .split(/[\n\t]/)
      .at(-1) ?? '';
  const clauses = line.split(PAUSE).filter((clause) => clause.trim() !== '');
  return (clauses.at(-1) ?? '').trim();
}

/** `-`, `,` and `&` have a meaning of their own in the directive; lone surrogates have none and are left out. */
function encode(words: string): string {
  return encodeURIComponent(words.trim().toWellFormed().replaceAll('\ufffd', '')).replaceAll('-', '%2D');
}
