import type { ReadPage } from '../../lib/extension/messages.ts';
import type { LibraryEntry } from '../../lib/glossary/library.ts';
import type { ElsewherePlace } from '../../lib/glossary/links.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { findGlossaryLinks } from '../../lib/page/glossary-links.ts';
import { articleTitle } from '../../lib/page/page-titles.ts';
import { findParts } from '../../lib/page/parts.ts';

/** What was found in a text. */
export interface Found {
  readonly text: string;
  readonly analysis: Analysis;
  readonly elsewhere: readonly ElsewherePlace<LibraryEntry>[];
}

/**
 * What a panel is told of a page that was read.
 *
 * @param holder the document that holds the report: the page's own, or a frame's
 */
export function readPageOf({ text, analysis, elsewhere }: Found, holder: Document, restless: boolean): ReadPage {
  return {
    title: articleTitle(document),
    address: addressOf(holder),
    host: location.hostname,
    text,
    analysis,
    restless,
    glossaryLinks: findGlossaryLinks(document),
    elsewhere: elsewhere.length,
    parts: findParts(holder),
  };
}

/** Where a report opens: one in a frame at the frame's own address, for no link finds a sentence inside a frame. */
export function addressOf(holder: Document): string {
  return /^https?:/.test(holder.URL) ? holder.URL : location.href;
}
