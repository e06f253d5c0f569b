import type { Fact } from './schema.ts';

/** Below this the reading of a figure's status is a guess, and shown as one. */
const UNCLEAR_BELOW = 0.5;

/** Whether it is unclear if a figure is a result or an aim: words that clash, or letters that are damaged. */
export function isUnclear(fact: Pick<Fact, 'confidence' | 'damaged'>): boolean {
  return fact.damaged || fact.confidence < UNCLEAR_BELOW;
}

/** From one half to this the name of a figure is the doubtful part: the judge of names gives it that. */
const NAME_DOUBTFUL_BELOW = 0.6;

/** Whether a name is to be checked against its sentence; of a figure whose status is a guess that is said already. */
export function isNameDoubtful(fact: Pick<Fact, 'confidence' | 'damaged'>): boolean {
  return !isUnclear(fact) && fact.confidence < NAME_DOUBTFUL_BELOW;
}
