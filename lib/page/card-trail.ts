/** How far back the card of a page leads. */
const LONGEST = 20;

/** Where a reader came from while one card led them to the next: the place before, and the one before that. */
export class CardTrail<Place> {
  #places: readonly Place[] = [];
  #isGoingBack = false;

  /** The place that the card leads back to; null for none. */
  get last(): Place | null {
    return this.#places.at(-1) ?? null;
  }

  /** The card of one place gives way to that of another. Going back leaves nothing to go back to. */
  leave(from: Place): void {
    if (!this.#isGoingBack) this.#places = [...this.#places, from].slice(-LONGEST);
  }

  /** Goes back to the place before, by the way that shows it. */
  back(show: (place: Place) => void): void {
    const { last } = this;
    if (last === null) return;
    this.#places = this.#places.slice(0, -1);
    this.#isGoingBack = true;
    try {
      show(last);
    } finally {
      this.#isGoingBack = false;
    }
  }

  /** Forgets the way: the card was closed, and the next one begins anew. */
  clear(): void {
    this.#places = [];
  }
}
