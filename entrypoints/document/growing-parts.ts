/** A part is followed by a rest so many times as long as it took. */
const REST = 4;

/**
 * Reads what is there of a document while the rest of it comes, from the first page on. Each part begins anew, for what a
 * line means may be told by those above it; so that this does not become the work, a part is followed by the next one only
 * when four times the time has gone by that it took: a short part by one of a page more, a long one by one of many.
 */
export class GrowingParts {
  readonly #ended = new AbortController();
  readonly #now: () => number;
  #isUnderWay = false;
  #from = 0;

  /** @param signal ends the part that is under way, and all that would follow */
  constructor(signal: AbortSignal, now = () => performance.now()) {
    this.#now = now;
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** Reads a part if it is time for one; else what is offered is passed over. */
  offer(read: (ended: AbortSignal) => Promise<void>): void {
    const begun = this.#now();
    if (this.#isUnderWay || this.#ended.signal.aborted || begun < this.#from) return;
    this.#isUnderWay = true;
    read(this.#ended.signal)
      // What cannot be read of a part cannot be read of the whole, and is told then.
      .catch(() => undefined)
      .finally(() => {
        this.#isUnderWay = false;
        const now = this.#now();
        this.#from = now + REST * (now - begun);
      });
  }

  /** The whole is read now: nothing of a part may come behind it. */
  end(): void {
    this.#ended.abort();
  }
}
