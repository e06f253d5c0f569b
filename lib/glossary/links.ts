import { type NormalText, toSource } from '../text/normal-text.ts';
import { normalize } from '../text/normalize.ts';
import { pinyinRewrites } from '../text/pinyin.ts';
import { overlaps, type Span } from '../text/span.ts';
import { aliasesOf } from './alias.ts';
import { termMatcher } from './matcher.ts';

/** What of an entry the links need. */
interface TermText {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

/** A place in the text of a definition where a term with an entry of its own stands; offsets into that text. */
export interface DefinitionLink extends Span {
  /** The id of the entry it leads to. */
  readonly entry: string;
}

/**
 * Finds the terms inside a definition that have entries of their own.
 *
 * @param entries all entries of the glossary
 * @param entry the one whose `text` is searched; it never links to itself
 */
export function linksInDefinition(entries: readonly TermText[], entry: TermText): DefinitionLink[] {
  const others = entries.filter((other) => other.id !== entry.id);
  const normal = readable(entry.text);
  const places = termMatcher(others.map((other) => aliasesOf(readable(other.term).text))).find(normal.text, [
    whole(normal),
  ]);
  return places.map((place) => ({ ...toSource(normal, place), entry: others[place.entry]?.id ?? '' }));
}

/** A term that another report explains, where it stands in this one; offsets into the source. */
export interface ElsewherePlace<Entry> extends Span {
  readonly entry: Entry;
}

/**
 * Finds terms that this report does not explain but another one does.
 *
 * Only whole terms count: a code such as 1+9 means something else in every place, and so may the core of a term.
 *
 * @param normal the normalised page
 * @param ranges running text to search, in the normal text
 * @param library entries of other reports, the preferred source first
 * @param own the report's own entries: their terms and places are left out
 */
export function explainedElsewhere<Entry extends { readonly term: string }>(
  normal: NormalText,
  ranges: readonly Span[],
  library: readonly Entry[],
  own: readonly { readonly term: string; readonly mentions: readonly Span[] }[],
): ElsewherePlace<Entry>[] {
  const known = new Set(own.flatMap((entry) => aliasesOf(readable(entry.term).text).map((form) => form.key)));
  const forms = library.map((entry) =>
    aliasesOf(readable(entry.term).text).filter(
      (form) => form.form === 'exact' && !known.has(form.key) && isTelling(form.key),
    ),
  );
  const taken = own.flatMap((entry) => entry.mentions);
  return termMatcher(forms)
    .find(normal.text, ranges)
    .flatMap((place) => {
      const entry = library[place.entry];
      const span = toSource(normal, place);
      return entry && !taken.some((mention) => overlaps(mention, span)) ? [{ ...span, entry }] : [];
    });
}

/** Whether a term means the same wherever it stands: it has words, not only digits and signs. */
function isTelling(key: string): boolean {
  return key.length >= 3 && (/\p{Script=Han}{2}/u.test(key) || /^[A-Za-z]+$/.test(key));
}

function readable(text: string): NormalText {
  return normalize(text, { rewrites: pinyinRewrites(text) });
}

function whole(normal: NormalText): Span {
  return { start: 0, end: normal.text.length };
}
