import { readNumeral } from './numeral.ts';

/** 翻番 as read: how many times over. */
export interface Doubling {
  readonly end: number;
  readonly value: number;
}

const never = () => false;

/** Reads 翻番, 翻一番, 翻两番 at `at`. */
export function readDoubling(text: string, at: number): Doubling | undefined {
  if (text[at] !== '翻') return undefined;
  if (text[at + 1] === '番') return { end: at + 2, value: 1 };
  if (text.startsWith('了', at + 1)) return afterParticle(text, at + 2);
  return afterParticle(text, at + 1);
}

function afterParticle(text: string, at: number): Doubling | undefined {
  const times = readNumeral(text, at, never);
  return times && text[times.end] === '番' ? { end: times.end + 1, value: times.value } : undefined;
}
