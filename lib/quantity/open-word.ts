import table from './data/numerals.json' with { type: 'json' };
import type { OwnBound } from './numeral-reading.ts';

const openWords: Readonly<Record<string, readonly string[]>> = table.open;
const { word: around, behind, before } = table.around;

/**
 * What a word inside a number says of it at `at`: 余, 多 and 几 make it a minimum unless they begin a word (多元化), 来 an
 * estimate behind a round number and before what is counted: 三十来家, 一百来万, but 三百来自各地的客商.
 */
export function openWordAt(text: string, at: number): Exclude<OwnBound, 'exact'> | undefined {
  const sign = text.charAt(at);
  const words = openWords[sign];
  if (words) return words.some((word) => text.startsWith(word, at + 1)) ? undefined : 'min';
  const isAround = sign === around && behind.includes(text.charAt(at - 1)) && before.includes(text[at + 1] ?? '。');
  return isAround ? 'about' : undefined;
}
