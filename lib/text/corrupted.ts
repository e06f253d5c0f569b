import { insertedPinyin } from './pinyin.ts';

/** So many inserted syllables are no accident. */
const FEWEST_SYLLABLES = 3;

/**
 * Whether a text is a corrupted copy: it has damaged runs, or pinyin pushed in after its characters.
 *
 * @param damage what the analysis found; a figure that could not be read says nothing of the copy
 */
export function isCorruptedCopy(text: string, damage: readonly { readonly kind: string }[]): boolean {
  return damage.some(({ kind }) => kind !== 'unread') || insertedPinyin(text).length >= FEWEST_SYLLABLES;
}
