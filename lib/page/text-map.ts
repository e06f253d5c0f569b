import { firstWhere } from '../text/first-where.ts';
import type { Span } from '../text/span.ts';
import type { Run } from './line.ts';

/** A run of a text node and where it begins in the flat text. */
export interface Piece extends Run {
  readonly start: number;
}

/** A place in the document: a text node and an offset in it. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The way between offsets of the flat text and places in the page's text nodes. */
export class TextMap {
  readonly #pieces: Piece[] = [];
  readonly #byNode = new Map<Text, Piece[]>();

  /** Adds the next piece; pieces come in the order of the text. */
  add(piece: Piece): void {
    this.#pieces.push(piece);
    const ofNode = this.#byNode.get(piece.node);
    if (ofNode) ofNode.push(piece);
    else this.#byNode.set(piece.node, [piece]);
  }

  /** Whether the text of this node was read. */
  has(node: Text): boolean {
    return this.#byNode.has(node);
  }

  /** The range of the document that a range of the text stands for; null where it holds no letter of the page. */
  range(span: Span): StaticRangeInit | null {
    const first = this.#firstEndingAfter(span.start);
    const last = this.#lastStartingBefore(span.end);
    if (first === null || last === null || last.start + last.length <= first.start) return null;
    return {
      startContainer: first.node,
      startOffset: first.from + Math.max(span.start - first.start, 0),
      endContainer: last.node,
      endOffset: last.from + Math.min(span.end - last.start, last.length),
    };
  }

  /** The offset in the text of a place in the document; null where the place was not read. */
  offset(place: Place): number | null {
    for (const piece of this.#byNode.get(place.node) ?? []) {
      if (place.offset >= piece.from && place.offset <= piece.from + piece.length) {
        return piece.start + place.offset - piece.from;
      }
    }
    return null;
  }

  /** Whether every text node is still part of its document with the length it was read with. */
  isCurrent(): boolean {
    const last = this.#pieces.at(-1);
    return last === undefined || (last.node.isConnected && last.from + last.length <= last.node.data.length);
  }

  #firstEndingAfter(offset: number): Piece | null {
    const index = this.#search((piece) => piece.start + piece.length > offset);
    return this.#pieces[index] ?? null;
  }

  #lastStartingBefore(offset: number): Piece | null {
    const index = this.#search((piece) => piece.start >= offset);
    return this.#pieces[index - 1] ?? null;
  }

  /** The index of the first piece that `test` holds for; it holds for all after it too. */
  #search(test: (piece: Piece) => boolean): number {
    return firstWhere(this.#pieces.length, (index) => {
      const piece = this.#pieces[index];
      return piece !== undefined && test(piece);
    });
  }
}
