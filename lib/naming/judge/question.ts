import type { ClauseFrame } from '../../clause/frame.ts';
import type { Named } from '../named.ts';
import type { Word } from './word.ts';

/** What sort of figure asks for a name, as far as names differ by it. */
export type FigureSort = 'change' | 'rank' | 'count' | 'money' | 'share' | 'other';

/** A figure before in the sentence, whose name is settled. */
export interface Previous {
  readonly name: string;
  /** The name that the rules gave it. */
  readonly rule: string;
  readonly unit: string;
  readonly sort: FigureSort;
  readonly clause: number;
}

/** Figures with nothing but 、 or 和 between them, and the place of one among them. */
export interface Row {
  /** Index of the first figure's word. */
  readonly first: number;
  readonly index: number;
  readonly count: number;
}

/** What is known of a figure before its name is chosen. */
export interface NameQuestion {
  /** Index of its word. */
  readonly at: number;
  readonly sort: FigureSort;
  readonly unit: string;
  /** The name that the rules give it; empty for none. */
  readonly rule: string;
  /** Whether that name was taken from an earlier clause. */
  readonly borrowed: boolean;
  /** The figures before it in the sentence, the nearest first. */
  readonly previous: readonly Previous[];
  readonly row: Row;
}

const counts: ReadonlySet<string> = new Set(['count', 'person', 'bare', 'medal']);

/** The sort of a figure: 增长8.1% asks for what grows, 35个 for what is counted. */
export function sortOf(frame: ClauseFrame, named: Named | undefined): FigureSort {
  const { quantity } = frame;
  if (named?.change) return 'change';
  if (quantity.shape === 'rank') return 'rank';
  if (counts.has(quantity.family)) return 'count';
  return quantity.family === 'money' || quantity.family === 'share' ? quantity.family : 'other';
}

/** The row of figures that figure `i` stands in. `at` gives the index of a figure's word. */
export function rowOf(frames: readonly ClauseFrame[], i: number, at: ReadonlyMap<number, number>): Row {
  const follows = (k: number) => frames[k]?.joined === true;
  let first = i;
  while (first > 0 && i - first < 12 && follows(first)) first -= 1;
  let last = i;
  while (last - first < 12 && follows(last + 1)) last += 1;
  return { first: at.get(first) ?? 0, index: i - first, count: last - first + 1 };
}

/** Index of each figure's word. */
export function figureWords(words: readonly Word[]): ReadonlyMap<number, number> {
  const at = new Map<number, number>();
  words.forEach((word, i) => {
    if (word.figure >= 0) at.set(word.figure, i);
  });
  return at;
}
