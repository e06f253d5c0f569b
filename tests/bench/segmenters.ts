import { cut } from 'jieba-wasm';
import type { Aids } from '../../lib/analysis/aids.ts';
import { loadAids } from '../../lib/cli/segmenter.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The ways to cut a sentence into words that analyze() can be given; `full` is what the extension's background has. */
export const segmenters = {
  neither: undefined,
  jieba: { segmenter: (sentence: string) => cut(sentence, true) },
  full: loadAids(),
  Intl: { segmenter: (sentence: string) => Array.from(words.segment(sentence), ({ segment }) => segment) },
} as const satisfies Record<string, Aids | undefined>;

export type SegmenterName = keyof typeof segmenters;

export function isSegmenterName(name: string): name is SegmenterName {
  return Object.hasOwn(segmenters, name);
}
