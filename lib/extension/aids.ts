import initJieba, { add_word, cut, tag } from 'jieba-wasm/web';
import { browser } from 'wxt/browser';
import type { Aids } from '../analysis/aids.ts';
import { catalogueNames } from '../catalogue/catalogue.ts';
import { secondOpinion } from '../naming/judge/second-opinion.ts';
import { taggerOf } from '../naming/judge/tagger.ts';
import { judgeFrom } from '../naming/judge/weights.ts';

let loading: Promise<Aids> | null = null;

/**
 * jieba and the judge of names. Their 4 MB are loaded from the package at the first call, never before.
 *
 * @throws where the package cannot be read
 */
export function loadAids(): Promise<Aids> {
  loading ??= load();
  // A failed start is tried again at the next call.
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

async function load(): Promise<Aids> {
  const [weights] = await Promise.all([
    fetch(browser.runtime.getURL('/name-weights.bin')).then((file) => file.arrayBuffer()),
    initJieba({ module_or_path: fetch(browser.runtime.getURL('/jieba.wasm')) }),
  ]);
  for (const name of catalogueNames) add_word(name);
  const segmenter = (sentence: string) => cut(sentence, true);
  const tagger = taggerOf(segmenter, (word) => tag(word, true)[0]?.tag ?? 'x');
  return { segmenter, names: secondOpinion(tagger, judgeFrom(new Uint8Array(weights))) };
}
