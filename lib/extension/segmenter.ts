import initJieba, { add_word, cut } from 'jieba-wasm/web';
import { browser } from 'wxt/browser';
import { catalogueNames } from '../indicator/catalogue.ts';
import type { Segmenter } from '../text/segmenter.ts';

let loading: Promise<Segmenter> | null = null;

/** The words of a sentence by jieba. Its 4 MB are loaded from the package at the first call, never before. */
export function loadSegmenter(): Promise<Segmenter> {
  loading ??= initJieba({ module_or_path: fetch(browser.runtime.getURL('/jieba.wasm')) }).then(() => {
    for (const name of catalogueNames) add_word(name);
    return (sentence: string) => cut(sentence, true);
  });
  // A failed start is tried again at the next call.
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
