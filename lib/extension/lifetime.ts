import { browser } from 'wxt/browser';

/** Sent by a script that begins its work in a page; only a script whose extension is gone heeds it. */
const STARTED = 'report-lens-started';

/**
 * How long a script of the extension works in a page: until the extension is updated, switched off or removed.
 *
 * The browser leaves such a script where it is and tells it nothing; it only loses what connects it with the
 * extension. So it looks for that itself, when somebody comes back to the page or a newer script begins. A page that
 * sends the event ends nothing while the extension is there.
 */
export class Lifetime {
  readonly #page: Document;
  readonly #end: () => void;
  #watching: AbortController | null = null;
  #isOver = false;

  /** @param end what is to be done at the end */
  constructor(page: Document, end: () => void) {
    this.#page = page;
    this.#end = end;
    page.dispatchEvent(new Event(STARTED));
  }

  /** Looks for the end from now on. */
  watch(): void {
    if (this.#watching !== null) return;
    this.#watching = new AbortController();
    const look = () => void this.isOver;
    const options = { signal: this.#watching.signal, passive: true };
    this.#page.addEventListener(STARTED, look, options);
    this.#page.addEventListener('visibilitychange', look, options);
    this.#page.documentElement.addEventListener('pointerenter', look, options);
    this.#page.defaultView?.addEventListener('focus', look, options);
  }

  /** Leaves the page alone: there is nothing in it that an end would have to take out. */
  rest(): void {
    this.#watching?.abort();
    this.#watching = null;
  }

  /** Whether the extension has left the script behind; the one that asks first sets the end going. */
  get isOver(): boolean {
    if (!this.#isOver && browser.runtime?.id === undefined) {
      this.#isOver = true;
      this.rest();
      this.#end();
    }
    return this.#isOver;
  }
}
