const DIGITS = '一二三四五六七八九';

/** A list number in Chinese up to 99: 三 → 3, 二十一 → 21; 0 for what is none. */
export function hanNumber(text: string): number {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return 0;
  const [, first, ten, last] = match;
  if (ten === undefined) return last === undefined ? digit(first) : 0;
  return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
}

function digit(sign: string | undefined): number {
  return sign === undefined ? 0 : DIGITS.indexOf(sign) + 1;
}
