import { add_word, cut, tag } from 'jieba-wasm';
import type { Aids } from '../analysis/aids.ts';
import { catalogueNames } from '../catalogue/catalogue.ts';
import { secondOpinion } from '../naming/judge/second-opinion.ts';
import { taggerOf } from '../naming/judge/tagger.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { readJudge } from './name-weights.ts';

for (const name of catalogueNames) add_word(name);

/** The words of a sentence by jieba, the same build of it as in the extension's background. */
export const segmenter: Segmenter = (sentence) => cut(sentence, true);

/** Words with their parts of speech, by the same jieba. */
export const tagger = taggerOf(segmenter, (word) => tag(word, true)[0]?.tag ?? 'x');

/** All that helps the analysis, as in the extension's background. Throws where the weights of names are missing. */
export function loadAids(): Aids {
  return { segmenter, names: secondOpinion(tagger, readJudge()) };
}
