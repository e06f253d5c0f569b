import type { PageStart } from '../model/text-shape.ts';
import type { Span } from '../text/span.ts';
import { withTextFragment } from './text-fragment.ts';

/** The printed page that a place of a text stands on; null where the text has none, as that of a web page. */
export function pageAt(pages: readonly PageStart[], at: number): number | null {
  return pages.findLast(({ start }) => start <= at)?.page ?? null;
}

/** The address that opens a text at a passage: at its printed page where it has one (`#page=12`), else at its words. */
export function linkToPassage(address: string, text: string, span: Span, pages: readonly PageStart[] = []): string {
  const page = pageAt(pages, span.start);
  return page === null ? withTextFragment(address, text, span) : `${address.replace(/#.*$/s, '')}#page=${page}`;
}
