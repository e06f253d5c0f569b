import { firstWhere } from '../text/first-where.ts';
import type { Span } from '../text/span.ts';

/** Finds the ranges that hold an offset. Ranges are sorted once; a look-up is a binary search and a short walk back. */
export class IntervalIndex<Item extends Span> {
  readonly #items: readonly Item[];
  /** The greatest end among the items up to each index: where a walk back can stop. */
  readonly #reach: readonly number[];

  constructor(items: readonly Item[]) {
    this.#items = [...items].sort((a, b) => a.start - b.start || a.end - b.end);
    let reach = 0;
    this.#reach = this.#items.map((item) => {
      reach = Math.max(reach, item.end);
      return reach;
    });
  }

  /** The items that hold the unit at `offset`, the shortest first. */
  at(offset: number): Item[] {
    const found: Item[] = [];
    const behind = firstWhere(this.#items.length, (index) => (this.#items[index]?.start ?? 0) > offset);
    for (let index = behind - 1; index >= 0 && (this.#reach[index] ?? 0) > offset; index -= 1) {
      const item = this.#items[index];
      if (item !== undefined && item.end > offset) found.push(item);
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start));
  }
}
