/** A body rendered by script may come this long after the page. */
const WATCH_MS = 20_000;
/** Looks at a page that keeps changing, at most: the first soon, each further one later, so that they last that long. */
const MOST_LOOKS = 12;
const FIRST_LOOK_MS = 200;
const LATER = 1.35;

/**
 * Has a page looked at again for some time after it was loaded, whenever it changes; and anew each time its script
 * shows something else under another address. Between the two it only hears of the address.
 */
export class LateReport {
  readonly #page: Document;
  readonly #look: () => void;
  readonly #observer = new MutationObserver(() => this.#changed());
  readonly #heard = () => this.#changed();
  #looks = 0;
  #next: ReturnType<typeof setTimeout> | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;

  /** @param look called when the page has to be looked at again */
  constructor(page: Document, look: () => void) {
    this.#page = page;
    this.#look = look;
  }

  /** Begins, and listens for addresses from now on. */
  start(): void {
    this.#addresses?.addEventListener('currententrychange', this.#moved);
    this.#watch();
  }

  stop(): void {
    this.#addresses?.removeEventListener('currententrychange', this.#moved);
    this.#rest();
  }

  readonly #moved = () => {
    this.#rest();
    this.#watch();
    this.#changed();
  };

  #watch(): void {
    this.#looks = 0;
    this.#observer.observe(this.#page, { childList: true, subtree: true });
    // Frames tell of their loading here alone: such events do not bubble.
    this.#page.addEventListener('load', this.#heard, true);
    this.#end = setTimeout(() => this.#rest(), WATCH_MS);
  }

  #rest(): void {
    clearTimeout(this.#next);
    clearTimeout(this.#end);
    this.#next = undefined;
    this.#observer.disconnect();
    this.#page.removeEventListener('load', this.#heard, true);
  }

  #changed(): void {
    this.#next ??= setTimeout(
      () => {
        this.#next = undefined;
        this.#looks += 1;
        if (this.#looks >= MOST_LOOKS) this.#rest();
        this.#look();
      },
      FIRST_LOOK_MS * LATER ** this.#looks,
    );
  }

  /** Older browsers tell nobody of addresses that a script sets. */
  get #addresses(): Navigation | undefined {
    return this.#page.defaultView?.navigation;
  }
}
