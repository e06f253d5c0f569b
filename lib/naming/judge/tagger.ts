import type { Segmenter } from '../../text/segmenter.ts';
import type { Tagger } from './word.ts';

/** How many words a tagger remembers before it forgets them all. */
const remembered = 20_000;

/** A tagger that asks for the part of speech of a word once: it is the word's, whatever the sentence. */
export function taggerOf(segmenter: Segmenter, tag: (word: string) => string): Tagger {
  const tags = new Map<string, string>();
  return {
    cut: segmenter,
    tagOf: (word) => {
      let found = tags.get(word);
      if (found === undefined) {
        if (tags.size >= remembered) tags.clear();
        found = tag(word);
        tags.set(word, found);
      }
      return found;
    },
  };
}
