import { readable } from '../text/readable.ts';
import { finish, type Steps } from '../work/steps.ts';
import { findBody } from './body.ts';
import { namesReport } from './decide.ts';
import type { LookOf } from './element-look.ts';
import { type FlatText, flattenSteps } from './flatten.ts';

/** A page read: the element that holds its text, and that text. */
export interface PageText extends FlatText {
  readonly body: Element;
}

/** Finds the body of a page and reads its text; null where the page has no element at all. */
export function readPage(page: Document, lookOf: LookOf): PageText | null {
  const found = findBody(page);
  return found === null ? null : finish(readBody(page, found.element, lookOf));
}

/** Reads the text of a page's body, in steps. What the page changes there between two of them makes it worthless. */
export function* readBody(page: Document, body: Element, lookOf: LookOf): Steps<PageText> {
  const title = pageTitle(page);
  const best = namesReport(title) ? title : (titleBefore(body) ?? title);
  return { body, ...(yield* flattenSteps(body, lookOf, best)) };
}

/** How far around the body its title may stand, and how long it may be. */
const NEAR = 5;
const LONGEST_TITLE = 80;

/** The title of a report that stands over the body in an element of any name. */
function titleBefore(body: Element): string | null {
  let around: Element | null = body;
  for (let step = 0; step < NEAR && around !== null; step += 1) {
    for (let before = around.previousElementSibling; before !== null; before = before.previousElementSibling) {
      const words = (before.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      if (words.length <= LONGEST_TITLE && namesReport(words)) return words;
    }
    around = around.parentElement;
  }
  return null;
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
    const title = readable(candidate ?? '');
    if (title !== '') return title;
  }
  return '';
}
