import { simplified } from '../text/script.ts';
import { WordList } from '../text/word-list.ts';
import actionVerbs from './data/action-verbs.json' with { type: 'json' };

const WORDS = new WordList(actionVerbs.flatMap(({ words }) => words));

/**
 * The words with which a clause, without blanks in front, tells what is to be done: 加快建设 of 加快建设城市快速路; empty for
 * one that begins otherwise.
 */
export function leadingAction(clause: string): string {
  // 實施 is 实施.
  const plain = simplified(clause);
  let end = 0;
  for (let word = WORDS.at(plain, end); word !== ''; word = WORDS.at(plain, end)) end += word.length;
  return clause.slice(0, end);
}
