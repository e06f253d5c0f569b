import type { NameChooser } from '../named.ts';
import { chooseNames, isSettled } from './choose.ts';
import type { Judge } from './ranker.ts';
import type { Tagger } from './word.ts';

/** The names of a sentence as a judge chooses them, given what the rules call its figures. */
export function secondOpinion(tagger: Tagger, judge: Judge): NameChooser {
  return (text, sentence, frames, named) => chooseNames(text, sentence, frames, named, tagger, judge, isSettled);
}
