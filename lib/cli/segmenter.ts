import { cut } from 'jieba-wasm';
import type { Segmenter } from '../analysis/input.ts';

/** The words of a sentence by jieba, the same build of it as in the extension's background. */
export const segmenter: Segmenter = (sentence) => cut(sentence, true);
