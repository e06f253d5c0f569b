/** The name of the only element that is ever added to a page, and only while a card is shown. */
export const CARD_TAG = 'report-lens-card';

/** Set on a card that is to be seen only while the rules of the extension are in the page. */
export const LEASHED = 'data-report-lens-leashed';

/** What shows a leashed card. No page can undo it: the browser lays it in for the reader, above the page's own rules. */
export const LEASH_CSS = `[${LEASHED}] { --report-lens-there: block !important; }`;

/** Whether a card stays as long as the page, or goes from sight with the rules of the extension. */
export type CardLife = 'page' | 'leashed';
