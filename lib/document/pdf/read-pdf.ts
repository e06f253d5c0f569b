import type { PageLayout } from '../layout/page-layout.ts';
import { Unreadable } from '../unreadable.ts';
import { pageOfPdf } from './page-of-pdf.ts';
import type { PdfFile, PdfOps } from './pdf-file.ts';
import { UnnamedLetters } from './unnamed-letters.ts';

/** A file of more pages than these is not read. */
export const MOST_PAGES = 1500;

/** Reads the pages of a PDF one after the other, as they come. @throws {Unreadable} where there are too many */
export async function* pagesOfPdf(file: PdfFile, ops: PdfOps): AsyncGenerator<PageLayout> {
  if (file.numPages > MOST_PAGES) throw new Unreadable('too-many-pages');
  const unnamed = new UnnamedLetters();
  for (let number = 1; number <= file.numPages; number += 1) yield await pageOfPdf(file, number, ops, unnamed);
}

/** Pages with fewer letters than this on average hold pictures of a text. */
const FEWEST_LETTERS = 8;

/** @throws {Unreadable} where no page is there, or they hold no text: they were scanned, or do not say which letters they show */
export function assertText(pages: readonly PageLayout[]): void {
  if (pages.length === 0) throw new Unreadable('empty');
  let letters = 0;
  let named = 0;
  for (const { items } of pages)
    for (const { text } of items) {
      letters += text.trim().length;
      named += text.replaceAll(/[\s\ufffd]/g, '').length;
    }
  if (letters < FEWEST_LETTERS * pages.length) throw new Unreadable('scanned');
  if (named < letters / 2) throw new Unreadable('unnamed');
}

/** What pdf.js throws, as a reason. */
export function pdfReason(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const name = error instanceof Error ? error.name : '';
  return new Unreadable(name === 'PasswordException' ? 'password' : 'damaged');
}
