/** Words by the letter they begin or end with, and by the one next to it: the longest first. */
interface Words {
  single: string;
  readonly byNext: Map<number, string[]>;
}

/** Which letters words begin or end with, a bit each: most places of a text begin none. */
class Letters {
  readonly #bits = new Uint8Array(0x2000);

  add(letter: number): void {
    const at = letter >> 3;
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (letter & 7));
  }

  has(letter: number): boolean {
    return (((this.#bits[letter >> 3] ?? 0) >> (letter & 7)) & 1) === 1;
  }
}

/**
 * A fixed set of words that answers which of them stands at or ends at a place. Lookups cost no more than the
 * longest word has letters, whatever the text holds.
 */
export class WordList {
  readonly #byFirst = new Map<number, Words>();
  readonly #byLast = new Map<number, Words>();
  readonly #firsts = new Letters();
  readonly #lasts = new Letters();
  readonly #words: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of [...this.#words].sort((a, b) => b.length - a.length)) {
      file(this.#byFirst, word, 0, 1);
      file(this.#byLast, word, word.length - 1, word.length - 2);
      this.#firsts.add(word.charCodeAt(0));
      this.#lasts.add(word.charCodeAt(word.length - 1));
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that starts at `at` and ends by `limit`; empty when there is none. */
  at(text: string, at: number, limit = text.length): string {
    const first = text.charCodeAt(at);
    if (at >= limit || !this.#firsts.has(first)) return '';
    const words = this.#byFirst.get(first);
    if (words === undefined) return '';
    for (const word of words.byNext.get(text.charCodeAt(at + 1)) ?? none) {
      if (at + word.length <= limit && text.startsWith(word, at)) return word;
    }
    return words.single;
  }

  /** The longest word that ends at `end` and starts at or after `floor`; empty when there is none. */
  before(text: string, end: number, floor = 0): string {
    const last = text.charCodeAt(end - 1);
    if (end <= floor || !this.#lasts.has(last)) return '';
    const words = this.#byLast.get(last);
    if (words === undefined) return '';
    for (const word of words.byNext.get(text.charCodeAt(end - 2)) ?? none) {
      if (end - word.length >= floor && text.startsWith(word, end - word.length)) return word;
    }
    return words.single;
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

const none: readonly string[] = [];

/** Files a word under its letter at `at` and the one at `next`, if it has another. */
function file(index: Map<number, Words>, word: string, at: number, next: number): void {
  const letter = word.charCodeAt(at);
  const words = index.get(letter) ?? { single: '', byNext: new Map<number, string[]>() };
  index.set(letter, words);
  if (word.length === 1) words.single = word;
  else {
    const beside = word.charCodeAt(next);
    const list = words.byNext.get(beside);
    if (list) list.push(word);
    else words.byNext.set(beside, [word]);
  }
}
