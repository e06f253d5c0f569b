import { cut } from 'jieba-wasm';
import type { Segmenter } from '../../lib/text/segmenter.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The ways to cut a sentence into words that analyze() can be given. */
export const segmenters = {
  neither: undefined,
  jieba: (sentence: string) => cut(sentence, true),
  Intl: (sentence: string) => Array.from(words.segment(sentence), ({ segment }) => segment),
} as const satisfies Record<string, Segmenter | undefined>;

export type SegmenterName = keyof typeof segmenters;

export function isSegmenterName(name: string): name is SegmenterName {
  return Object.hasOwn(segmenters, name);
}
