import { readNumeral } from './numeral.ts';

/** 翻番 as read: how many times over. */
export interface Doubling {
  readonly end: number;
  readonly value: number;
}

const never = () => false;

/** Reads 翻番, 翻一番, 翻了两番半 at `at`. */
export function readDoubling(text: string, at: number): Doubling | undefined {
  if (text[at] !== '翻') return undefined;
  if (text[at + 1] === '番') return { end: at + 2, value: 1 };
  const from = text[at + 1] === '了' || text[at + 1] === '近' ? at + 2 : at + 1;
  const times = readNumeral(text, from, never);
  if (!times || text[times.end] !== '番') return undefined;
  const end = times.end + 1;
  return text[end] === '半' ? { end: end + 1, value: times.value + 0.5 } : { end, value: times.value };
}
