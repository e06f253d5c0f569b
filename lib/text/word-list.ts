/**
 * A fixed set of words that answers which of them stands at or ends at a place. Lookups cost no more than the
 * longest word has letters, whatever the text holds.
 */
export class WordList {
  readonly #byFirst = new Map<string, string[]>();
  readonly #byLast = new Map<string, string[]>();
  readonly #words: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of [...this.#words].sort((a, b) => b.length - a.length)) {
      file(this.#byFirst, word.charAt(0), word);
      file(this.#byLast, word.charAt(word.length - 1), word);
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that starts at `at` and ends by `limit`; empty when there is none. */
  at(text: string, at: number, limit = text.length): string {
    for (const word of this.#byFirst.get(text.charAt(at)) ?? []) {
      if (at + word.length <= limit && text.startsWith(word, at)) return word;
    }
    return '';
  }

  /** The longest word that ends at `end` and starts at or after `floor`; empty when there is none. */
  before(text: string, end: number, floor = 0): string {
    if (end <= floor) return '';
    for (const word of this.#byLast.get(text.charAt(end - 1)) ?? []) {
      if (end - word.length >= floor && text.startsWith(word, end - word.length)) return word;
    }
    return '';
  }

  /** The first place in `[from, limit)` where a word starts, with that word. */
  next(text: string, from: number, limit = text.length): { at: number; word: string } | undefined {
    for (let at = from; at < limit; at += 1) {
      const word = this.at(text, at, limit);
      if (word) return { at, word };
    }
    return undefined;
  }
}

function file(index: Map<string, string[]>, key: string, word: string): void {
  const list = index.get(key);
  if (list) list.push(word);
  else index.set(key, [word]);
}
