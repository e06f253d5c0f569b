import { add_word, cut } from 'jieba-wasm';
import { catalogueNames } from '../indicator/catalogue.ts';
import type { Segmenter } from '../text/segmenter.ts';

for (const name of catalogueNames) add_word(name);

/** The words of a sentence by jieba, the same build of it as in the extension's background. */
export const segmenter: Segmenter = (sentence) => cut(sentence, true);
