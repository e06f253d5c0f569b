import { adoptCss, type LaidCss } from '../../lib/page/adopted-css.ts';
import { type CardLife, LEASH_CSS } from '../../lib/page/card-element.ts';
import { installCssByBackground } from './analysis-client.ts';

/**
 * Firefox ends the scripts in a page at once when their extension is updated, switched off or removed, and tells them
 * nothing; but it takes out the rules that the extension had it lay in. So there the marks and the card are to be seen
 * only by rules of that kind. A page of the extension is closed with it, and has no rules from the browser.
 */
const GOES_WITH_RULES = import.meta.env.FIREFOX === true && location.protocol !== 'moz-extension:';

/** How long a card stays in sight in this browser. */
export const CARD_LIFE: CardLife = GOES_WITH_RULES ? 'leashed' : 'page';

/** Lays the rules of the marks into a page, or into a frame of it. */
export function layRules(page: Document, css: string): LaidCss {
  if (!GOES_WITH_RULES) return adoptCss(page, css);
  return installCssByBackground(`${css}${LEASH_CSS}`, page === document ? 'page' : 'frames');
}
