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
  readonly #ending = new AbortController();

  constructor(page: Document) {
    page.dispatchEvent(new Event(STARTED));
    const look = () => void this.isOver;
    const options = { signal: this.#ending.signal, passive: true };
    page.addEventListener(STARTED, look, options);
    page.addEventListener('visibilitychange', look, options);
    page.documentElement.addEventListener('pointerenter', look, options);
    page.defaultView?.addEventListener('focus', look, options);
  }

  /** Whether the extension has left the script behind; the one that asks first sets the end going. */
  get isOver(): boolean {
    if (!this.#ending.signal.aborted && browser.runtime?.id === undefined) this.#ending.abort();
    return this.#ending.signal.aborted;
  }

  /** Has something done at the end. */
  onEnd(work: () => void): void {
    this.#ending.signal.addEventListener('abort', work, { once: true });
  }
}
