import { simplify } from '../text/script.ts';
import { halfWidth } from '../text/width.ts';

/** Bits of a signature; with a long report's sentences less than a third of them are set. */
const BITS = 1 << 16;
/** Runs of so many letters are noted; a longer phrase is asked for by all the runs in it. */
const LONGEST_RUN = 3;

/**
 * Words as they are compared, letter by letter, so that places in them stay: `GDP` is `gdp`, and 經濟 is 经济 whoever
 * types which.
 */
export function comparable(words: string): string {
  let form = '';
  for (let at = 0; at < words.length; at += 1) form += letter(words.charCodeAt(at));
  return form;
}

function letter(unit: number): string {
  const plain = String.fromCharCode(simplify(halfWidth(unit)));
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
}

/**
 * What phrases a report may hold, in 8 kB: a bit for each run of one, two and three letters of its sentences. Whoever looks
 * for a phrase passes over the reports that cannot hold it, without unpacking them.
 *
 * @param sentences what is searched
 */
export function signatureOf(sentences: readonly string[]): Uint8Array {
  const signature = new Uint8Array(BITS / 8);
  for (const sentence of sentences) {
    for (const bit of bitsOf(comparable(sentence))) signature[bit >> 3] = (signature[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return signature;
}

/** Whether the sentences of a signature may hold all these words; where it says no, they do not. */
export function mayHold(signature: Uint8Array, words: readonly string[]): boolean {
  return words.every((word) => {
    for (const bit of bitsOf(comparable(word))) if (((signature[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    return true;
  });
}

/** The place of a word in a sentence; −1 where it is not. */
export function placeOf(sentence: string, word: string): number {
  return comparable(sentence).indexOf(comparable(word));
}

function* bitsOf(words: string): Generator<number> {
  for (let start = 0; start < words.length; start += 1) {
    // A word of one letter has only this run, and two bits for it.
    yield Math.imul(words.charCodeAt(start), 0x9e3779b1) >>> 16;
    let mixed = 0x811c9dc5;
    for (let length = 1; length <= LONGEST_RUN && start + length <= words.length; length += 1) {
      mixed = Math.imul(mixed ^ words.charCodeAt(start + length - 1), 0x01000193);
      // The lower half alone knows little of the last letter.
      yield (mixed ^ (mixed >>> 15)) & (BITS - 1);
    }
  }
}
