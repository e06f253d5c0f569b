import { simplified } from '../text/script.ts';
import { WordList } from '../text/word-list.ts';
import actionVerbs from './data/action-verbs.json' with { type: 'json' };
import usingVerbs from './data/using-verbs.json' with { type: 'json' };

const WORDS = new WordList([...actionVerbs, ...usingVerbs].flatMap(({ words }) => words));

const USING = usingVerbs.flatMap(({ words }) => words);

/** Whether a clause, without blanks in front, is about the use of what is there already: 用好5亿元专项资金. */
export function makesUse(clause: string): boolean {
  const leading = simplified(leadingAction(clause));
  return USING.some((verb) => leading.endsWith(verb));
}

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
