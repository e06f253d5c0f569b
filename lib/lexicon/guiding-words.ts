import { simplified } from '../text/script.ts';
import guidingWords from './data/guiding-words.json' with { type: 'json' };

const WORDS: readonly string[] = guidingWords.flatMap(({ words }) => words);

/** Whether a sentence says by what all of the work is guided: 总的要求是：坚持…, which sets nothing that could be ticked off. */
export function guides(sentence: string): boolean {
  const plain = simplified(sentence);
  return WORDS.some((word) => plain.includes(word));
}
