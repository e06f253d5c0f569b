/** What a page that is left, and perhaps come back to, asks of its reader. */
export interface VisitedReader {
  /** The page is left: all that is open to it from outside ends now. */
  left(): void;
  /** The browser had only put the page aside, and shows it again as it was. */
  cameBack(): void;
  /** Somebody turns to the page, after whatever its scripts did meanwhile. */
  turnedTo(): void;
}

/**
 * Tells when a page is left and when the browser brings it back from where it had put it aside.
 *
 * Firefox keeps the ports of a page that it puts aside, Chromium ends them: whoever holds on to a port's end would see
 * another page in the first and none in the second.
 */
export class PageVisit {
  readonly #view: Window;
  readonly #reader: VisitedReader;
  #following: AbortController | null = null;

  constructor(view: Window, reader: VisitedReader) {
    this.#view = view;
    this.#reader = reader;
  }

  /** Follows the page's coming and going from now on. */
  follow(): void {
    if (this.#following !== null) return;
    this.#following = new AbortController();
    const { signal } = this.#following;
    this.#view.addEventListener('pagehide', () => this.#reader.left(), { signal });
    this.#view.addEventListener(
      'pageshow',
      (event) => {
        if (event.persisted) this.#reader.cameBack();
      },
      { signal },
    );
    const turned = () => {
      if (this.#view.document.visibilityState === 'visible') this.#reader.turnedTo();
    };
    this.#view.addEventListener('focus', turned, { signal });
    this.#view.document.addEventListener('visibilitychange', turned, { signal });
  }

  /** Listens to nothing any more. */
  rest(): void {
    this.#following?.abort();
    this.#following = null;
  }
}
