import { readNumeral } from './numeral.ts';

/** 翻番 as read: how many times over. */
export interface Doubling {
  readonly end: number;
  readonly value: number;
  /** What stands between 翻 and the number says of it: 翻了近两番. */
  readonly bound: 'exact' | 'min' | 'about';
}

const never = () => false;

/** 翻了近两番, 翻近一番. */
const between = /翻了?(?:接?近|超过?|约)?/y;

/** Reads 翻番, 翻一番, 翻了两番半, 翻了近两番 at `at`. */
export function readDoubling(text: string, at: number): Doubling | undefined {
  if (text[at] !== '翻') return undefined;
  if (text[at + 1] === '番') return { end: at + 2, value: 1, bound: 'exact' };
  between.lastIndex = at;
  const word = between.exec(text)?.[0] ?? '';
  const bound = /[近约]/.test(word) ? 'about' : word.includes('超') ? 'min' : 'exact';
  const times = readNumeral(text, between.lastIndex, never);
  if (!times || text[times.end] !== '番') return undefined;
  const end = times.end + 1;
  return text[end] === '半' ? { end: end + 1, value: times.value + 0.5, bound } : { end, value: times.value, bound };
}
