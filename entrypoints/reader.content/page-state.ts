import { browser } from 'wxt/browser';
import type { ReadPage } from '../../lib/extension/messages.ts';
import type { LibraryEntry } from '../../lib/glossary/library.ts';
import type { ElsewherePlace } from '../../lib/glossary/links.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import type { PageStart, TableShape } from '../../lib/model/text-shape.ts';
import { findAttachments } from '../../lib/page/attachments.ts';
import { looksLikeReport } from '../../lib/page/decide.ts';
import { findGlossaryLinks } from '../../lib/page/glossary-links.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { articleTitle } from '../../lib/page/page-titles.ts';
import { findPageParts } from '../../lib/page/parts.ts';

/** What a citation names. */
export interface PageSource {
  readonly title: string;
  /** Where it stands on the web; empty for a file of the reader's own. */
  readonly address: string;
  /** The printed pages of a document. */
  readonly pages?: readonly PageStart[];
}

/** A document that is shown by a page of ours, as far as it can be read. */
export interface GivenDocument extends PageSource {
  readonly page: PageText;
  /** Whether more of its pages are still to come. */
  readonly isPartial: boolean;
}

/** What keeps a page from being followed as others are. */
export type PageTrouble = Required<Pick<ReadPage, 'restless' | 'marksLost'>>;

/** What was found in a text. */
export interface Found {
  readonly text: string;
  /** The tables of the page, their cells by their places in the text. */
  readonly tables: readonly TableShape[];
  readonly analysis: Analysis;
  readonly elsewhere: readonly ElsewherePlace<LibraryEntry>[];
}

/**
 * What a panel is told of a page that was read.
 *
 * @param holder the document that holds the report: the page's own, or a frame's
 */
export function readPageOf(
  { text, tables, analysis, elsewhere }: Found,
  holder: Document,
  trouble: PageTrouble,
): ReadPage {
  return {
    ...sourceOf(holder),
    host: location.hostname,
    text,
    tables,
    analysis,
    ...trouble,
    isPrivate: isPrivate(),
    glossaryLinks: findGlossaryLinks(document),
    elsewhere: elsewhere.length,
    parts: findPageParts(holder),
    attachments: looksLikeReport(holder) ? [] : findAttachments(document),
  };
}

/** What of a text that was read outlives its nodes. */
export function wordsOf({ text, shape }: PageText): Pick<Found, 'text' | 'tables'> {
  return { text, tables: shape.tables ?? [] };
}

/** What a citation of a page names; `holder` is the document that holds the report. */
export function sourceOf(holder: Document): PageSource {
  return { title: articleTitle(document), address: addressOf(holder) };
}

/** Where a report opens: one in a frame at the frame's own address, for no link finds a sentence inside a frame. */
function addressOf(holder: Document): string {
  return /^https?:/.test(holder.URL) ? holder.URL : location.href;
}

/** What a panel is told of a document: it has no site, and no other parts. */
export function readDocumentOf(
  { text, tables, analysis, elsewhere }: Found,
  { title, address, pages = [], isPartial }: GivenDocument,
): ReadPage {
  return {
    title,
    address,
    pages,
    isPartial,
    host: '',
    text,
    tables,
    analysis,
    restless: false,
    isPrivate: isPrivate(),
    glossaryLinks: [],
    elsewhere: elsewhere.length,
  };
}

/** Whether this page is open in a private window. */
function isPrivate(): boolean {
  return browser.extension.inIncognitoContext;
}
