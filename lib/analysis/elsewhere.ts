import type { LibraryEntry } from '../glossary/library.ts';
import { type ElsewherePlace, explainedElsewhere } from '../glossary/links.ts';
import { mojibakeRewrites } from '../text/mojibake.ts';
import { toNormal } from '../text/normal-text.ts';
import { normalize } from '../text/normalize.ts';
import { pinyinRewrites } from '../text/pinyin.ts';
import type { Span } from '../text/span.ts';

/** What of the report's own glossary has to be known: these terms are its own business. */
interface OwnEntry {
  readonly term: string;
  readonly definition: Span;
  readonly mentions: readonly Span[];
}

/**
 * Finds terms of a text that it does not explain but another report does; offsets into the text.
 *
 * @param own the entries of the text's own glossary; nothing is looked for inside their definitions
 * @param library entries of other reports, the preferred report first
 */
export function termsElsewhere(
  text: string,
  own: readonly OwnEntry[],
  library: readonly LibraryEntry[],
): ElsewherePlace<LibraryEntry>[] {
  if (library.length === 0) return [];
  const misread = mojibakeRewrites(text);
  const normal = normalize(text, {
    rewrites: [...pinyinRewrites(text), ...misread.rewrites],
    damage: misread.damage,
  });
  const places = explainedElsewhere(normal, [{ start: 0, end: toNormal(normal, text.length) }], library, own);
  return places.filter(
    ({ start }) => !own.some(({ definition }) => start >= definition.start && start < definition.end),
  );
}
