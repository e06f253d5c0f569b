import { browser } from 'wxt/browser';
import type { Card } from '../../lib/page/card.ts';
import type { HoverCard } from '../../lib/page/hover-owner.ts';
import type { CardScript } from '../card/index.ts';
import { requestCardScript } from './analysis-client.ts';
import { CARD_LIFE } from './page-rules.ts';

/** The script of the card with the one card of this page. */
export interface ReadyCard extends Pick<CardScript, 'cardContents'> {
  readonly card: Card;
}

/**
 * The card of a page, before and after its script is there. Most of what the extension is made of shows cards, and no
 * mark needs it: it comes into the page behind the first marks.
 */
export class LazyCard implements HoverCard {
  readonly #page: Document;
  #ready: ReadyCard | null = null;
  #coming: Promise<ReadyCard | null> | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Null as long as the script is not there. */
  get ready(): ReadyCard | null {
    return this.#ready;
  }

  /** Has the script put in; null where the browser does not let it in any more. */
  async prepare(): Promise<ReadyCard | null> {
    this.#coming ??= this.#load();
    const ready = await this.#coming;
    // What failed is tried anew when a card is wanted the next time.
    if (ready === null) this.#coming = null;
    return ready;
  }

  get box(): DOMRect | null {
    return this.#ready?.card.box ?? null;
  }

  holds(event: Event): boolean {
    return this.#ready?.card.holds(event) ?? false;
  }

  follow(): void {
    this.#ready?.card.follow();
  }

  close(): void {
    this.#ready?.card.close();
  }

  async #load(): Promise<ReadyCard | null> {
    // Asked twice: the worker may die over the first request and is started anew by the second.
    for (let attempt = 0; attempt < 2 && globalThis.reportLensCard === undefined; attempt += 1)
      await requestCardScript();
    const script = globalThis.reportLensCard;
    if (script !== undefined)
      this.#ready = { card: new script.Card(this.#page, CARD_LIFE), cardContents: script.cardContents };
    // The page of an extension that is gone is going to be left anyway.
    else if (browser.runtime?.id !== undefined) console.error('Report Lens: the card could not be loaded.');
    return this.#ready;
  }
}
