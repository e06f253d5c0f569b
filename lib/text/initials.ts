import { polyphonic } from 'pinyin-pro';

/** For each sign of a text the letters that its readings begin with: 增长 is `z`, then `z` or `c`. */
export type Initials = readonly string[];

/** The initials of signs and of texts met before: the same names are asked for at every letter typed. */
const known = new Map<string, string>();
const knownTexts = new Map<string, Initials>();

/** The pinyin initials of a text, sign by sign; what is no Han character stands for itself, in lower case. */
export function initialsOf(text: string): Initials {
  const before = knownTexts.get(text);
  if (before !== undefined) return before;
  const initials = [...text.normalize('NFKC').toLowerCase()].map((sign) => {
    const found =
      known.get(sign) ?? polyphonic(sign, { pattern: 'first', toneType: 'none', type: 'array' }).flat().join('');
    known.set(sign, found);
    return found;
  });
  knownTexts.set(text, initials);
  return initials;
}

/**
 * Whether letters spell a run of a text by its initials: `dqsczz` finds 地区生产总值, whichever way 长 or 重 is read.
 *
 * @param letters in lower case
 */
export function spells(letters: string, initials: Initials): boolean {
  const wanted = [...letters];
  for (let at = 0; at + wanted.length <= initials.length; at += 1) {
    if (wanted.every((letter, index) => initials[at + index]?.includes(letter) ?? false)) return true;
  }
  return false;
}
