import { words as lexicon } from '../../lexicon/words.ts';
import type { FigureFrame, FigureSort } from './figure-frame.ts';
import { hashText } from './hash.ts';
import { standsAlone } from './head-noun.ts';
import { weightNumber, weightOf } from './rule-name.ts';
import type { Word } from './word.ts';

/** Hears the features of a candidate, each a number of 32 bits; `ofRule` where it looks at the rules' name. */
export type FeatureSink = (feature: number, ofRule: boolean) => void;

const sorts: readonly FigureSort[] = ['change', 'rank', 'count', 'money', 'share', 'other'];

/** The number of a sort of figure; 0 for none. */
export function sortNumber(sort: FigureSort): number {
  return sorts.indexOf(sort);
}

/** What all candidates of a figure share, in numbers. */
export interface FrameCodes {
  readonly sort: number;
  readonly unit: number;
  readonly weight: number;
  readonly plain: number;
  /** Weight and whether the rules borrowed the name. */
  readonly standing: number;
  /** How readily the rules' name stands alone. */
  readonly alone: number;
  /** The clause before: 0 none, 1 one without a figure, which may say whose the figure is, 2 one with a figure. */
  readonly before: number;
}

function clauseBefore(words: readonly Word[], at: number): number {
  const clause = words[at]?.clause ?? 0;
  let i = at - 1;
  while (i >= 0 && words[i]?.clause === clause) i -= 1;
  if (i < 0) return 0;
  const other = words[i]?.clause;
  for (; i >= 0 && words[i]?.clause === other; i -= 1) if ((words[i]?.figure ?? -1) >= 0) return 2;
  return 1;
}

/** What is said of a figure by its frame, in numbers for the features of its candidates. */
export function codesOf(words: readonly Word[], frame: FigureFrame): FrameCodes {
  const weight = weightNumber(weightOf(frame.rule));
  return {
    sort: sortNumber(frame.sort) + 1,
    unit: hashText(frame.unit),
    weight,
    plain: lexicon.generic.has(frame.rule) ? 1 : 0,
    standing: weight * 2 + (frame.borrowed ? 1 : 0),
    alone: standsAlone(frame.rule),
    before: clauseBefore(words, frame.at),
  };
}
