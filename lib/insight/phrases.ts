import { simplify } from '../text/script.ts';
import { halfWidth } from '../text/width.ts';

/** Bits of a signature; with a long report's sentences less than a quarter of them are set. */
const BITS = 1 << 16;
/** Runs of so many letters are noted, so that 2021 is no 2025 and 1021; a longer phrase is asked for by all runs in it. */
const LONGEST_RUN = 4;

/** So many units are put together at once: a call takes no more arguments than the stack has room for. */
const AT_ONCE = 4096;
/** The form of each unit of UTF-16, made at the first question. */
let forms: Uint16Array | undefined;

/**
 * Words as they are compared, letter by letter, so that places in them stay: `GDP` is `gdp`, and 經濟 is 经济 whoever
 * types which.
 */
export function comparable(words: string): string {
  forms ??= Uint16Array.from({ length: 0x10000 }, (_, unit) => formOf(unit));
  const units = new Uint16Array(words.length);
  for (let at = 0; at < words.length; at += 1) units[at] = forms[words.charCodeAt(at)] ?? 0;
  let form = '';
  for (let at = 0; at < units.length; at += AT_ONCE) form += String.fromCharCode(...units.subarray(at, at + AT_ONCE));
  return form;
}

function formOf(unit: number): number {
  const plain = simplify(halfWidth(unit));
  const lower = String.fromCharCode(plain).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : plain;
}

/**
 * What phrases a report may hold, in 8 kB: a bit for each run of one to four letters of its sentences. Whoever looks
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

/** Finds words in one sentence after the other: where the first of them stands, −1 where any of them is missing. */
export function finderOf(words: readonly string[]): (sentence: string) => number {
  const [first = '', ...others] = words.map(comparable);
  return (sentence) => {
    const form = comparable(sentence);
    return others.every((word) => form.includes(word)) ? form.indexOf(first) : -1;
  };
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
