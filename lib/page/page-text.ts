import { speechLines } from '../report/speech.ts';
import { normalize } from '../text/normalize.ts';
import { finish, type Steps } from '../work/steps.ts';
import { findBody } from './body.ts';
import type { LookOf } from './element-look.ts';
import { type FlatText, flattenSteps } from './flatten.ts';
import { articleTitle, namesOfPage, publishedOn } from './page-titles.ts';

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
  const title = articleTitle(page, textsBefore(body));
  const speech = speechBefore(body);
  const flat = yield* flattenSteps(body, lookOf, title);
  const names = namesOfPage(page);
  const published = publishedOn(page);
  return {
    body,
    ...flat,
    shape: {
      ...flat.shape,
      ...(speech === null ? {} : { speech }),
      ...(names.length === 0 ? {} : { names }),
      ...(published === undefined ? {} : { published }),
    },
  };
}

/** How far around the body its title and its speech line may stand, behind how many elements, and how long they may be. */
const NEAR = 5;
const MOST_BEFORE = 40;
const LONGEST_HEAD = 400;

/** The line over the body that says when and where the report was given: many sites set it as a subtitle. */
function speechBefore(body: Element): string | null {
  for (const words of textsBefore(body)) {
    const { text } = normalize(words);
    const [speech] = speechLines(text);
    if (speech !== undefined) return text.slice(speech.start, speech.end);
  }
  return null;
}

/** The texts of the elements before the body and before those around it, the nearest first. */
function* textsBefore(body: Element): Generator<string> {
  let around: Element | null = body;
  for (let step = 0; step < NEAR && around !== null; step += 1) {
    let before = around.previousElementSibling;
    for (let passed = 0; before !== null && passed < MOST_BEFORE; passed += 1) {
      const text = before.textContent ?? '';
      if (text.length <= LONGEST_HEAD) yield text.replaceAll(/\s+/g, ' ').trim();
      before = before.previousElementSibling;
    }
    around = around.parentElement;
  }
}
