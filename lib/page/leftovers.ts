import { CARD_TAG, LEASHED } from './card-element.ts';
import { MARK_KINDS } from './marks.ts';
import { CURRENT, FLASH, highlightName } from './palette.ts';

/** What a sheet of marks begins with. */
const FIRST_RULE = /^@media screen\s*\{\s*::highlight\(report-lens-/;

/**
 * Takes out of a page what a reader has left there that the browser ended without a word: its marks, its rules and its
 * card with buttons that do nothing. Firefox ends scripts so when their extension is updated or switched off.
 */
export function clearLeftovers(page: Document): void {
  const highlights = page.defaultView?.CSS?.highlights;
  // By name: Firefox lets a script go over no list of the page's, and not near what an older script made.
  for (const name of [...MARK_KINDS.map(highlightName), CURRENT, FLASH]) highlights?.delete(name);
  for (const card of page.querySelectorAll(`:root > ${CARD_TAG}, :root > div[${LEASHED}]`)) card.remove();
  const sheets = page.adoptedStyleSheets ?? [];
  const others = sheets.filter((sheet) => !FIRST_RULE.test(sheet.cssRules[0]?.cssText ?? ''));
  if (others.length < sheets.length) page.adoptedStyleSheets = others;
}
