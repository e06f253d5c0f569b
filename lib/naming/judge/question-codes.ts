import { words as lexicon } from '../../lexicon/words.ts';
import { hashText } from './hash.ts';
import { standsAlone } from './head-noun.ts';
import type { FigureSort, NameQuestion } from './question.ts';
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
export interface QuestionCodes {
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

/** What is said of a figure by its question, in numbers for the features of its candidates. */
export function codesOf(words: readonly Word[], question: NameQuestion): QuestionCodes {
  const weight = weightNumber(weightOf(question.rule));
  return {
    sort: sortNumber(question.sort) + 1,
    unit: hashText(question.unit),
    weight,
    plain: lexicon.generic.has(question.rule) ? 1 : 0,
    standing: weight * 2 + (question.borrowed ? 1 : 0),
    alone: standsAlone(question.rule),
    before: clauseBefore(words, question.at),
  };
}
