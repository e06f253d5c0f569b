import { insertedPinyin } from './pinyin.ts';

/** So many inserted syllables are no accident. */
const FEWEST_SYLLABLES = 3;

/**
 * Whether a text is a corrupted copy: it has damaged runs, or pinyin pushed in after its characters.
 *
 * @param damage what the analysis found
 */
export function isCorruptedCopy(text: string, damage: readonly unknown[]): boolean {
  return damage.length > 0 || insertedPinyin(text).length >= FEWEST_SYLLABLES;
}
