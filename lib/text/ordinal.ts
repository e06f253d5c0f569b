const DIGITS = '零一二三四五六七八九';

/** The letters of ordinals, for a class of a pattern. */
export const hanLetters = '一二三四五六七八九十';

/** A small number in Han letters, as headings and lists have it: 三, 十二, 二十一. Without groups. */
export const hanOrdinal = `[${hanLetters}]{1,3}`;

/** A small number in either script: 12, 十二, 二十, 三十一; undefined for anything else. */
export function readOrdinal(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(written);
  if (!match || written === '') return undefined;
  const [, tens = '一', ten, ones = '零'] = match;
  return (ten ? DIGITS.indexOf(tens) * 10 : 0) + DIGITS.indexOf(ones);
}
