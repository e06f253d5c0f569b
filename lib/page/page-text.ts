import { findBody } from './body.ts';
import type { LookOf } from './element-look.ts';
import { type FlatText, flatten } from './flatten.ts';

/** A page read: the element that holds its text, and that text. */
export interface PageText extends FlatText {
  readonly body: Element;
}

/** Finds the body of a page and reads its text; null where the page has no element at all. */
export function readPage(page: Document, lookOf: LookOf): PageText | null {
  const found = findBody(page);
  if (found === null) return null;
  return { body: found.element, ...flatten(found.element, lookOf, pageTitle(page)) };
}

/** The title of the article by the page's metas, its first heading, or the document's title. */
export function pageTitle(page: Document): string {
  const meta = [...page.querySelectorAll('meta[name]')].find(
    (element) => element.getAttribute('name')?.toLowerCase() === 'articletitle',
  );
  const candidates = [
    meta?.getAttribute('content')?.replaceAll(/<br\s*\/?>/gi, ''),
    page.querySelector('h1')?.textContent,
    page.querySelector('title')?.textContent,
  ];
  for (const candidate of candidates) {
    const title = candidate?.replaceAll(/\s+/g, ' ').trim();
    if (title) return title;
  }
  return '';
}
