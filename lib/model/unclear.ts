import type { Fact } from './schema.ts';

/** Below this the reading of a figure's status is a guess, and shown as one. */
const UNCLEAR_BELOW = 0.5;

/** Whether it is unclear if a figure is a result or an aim: words that clash, or letters that are damaged. */
export function isUnclear(fact: Pick<Fact, 'confidence' | 'damaged'>): boolean {
  return fact.damaged || fact.confidence < UNCLEAR_BELOW;
}
