import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../../lib/page/card.ts';
import { cardContents } from './card-contents.tsx';

/** What shows cards. The reader has it put beside it as soon as the page has its first marks, and finds it here. */
const script = { Card, cardContents };

export type CardScript = typeof script;

export default defineUnlistedScript(() => {
  globalThis.reportLensCard = script;
});

declare global {
  /** Set in the extension's world of a page once cards can be shown there. */
  var reportLensCard: CardScript | undefined;
}
