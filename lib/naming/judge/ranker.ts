import { type Candidate, candidatesOf } from './candidate.ts';
import { featuresOfPlace, featuresOfWords } from './features.ts';
import { likeness } from './likeness.ts';
import type { NameQuestion } from './question.ts';
import { codesOf } from './question-codes.ts';
import type { Word } from './word.ts';

/** Weights of the features, by the low bits of their numbers. */
export const buckets = 1 << 18;

/** A name chosen among its candidates, and how sure it is. */
export interface Choice {
  readonly name: string;
  /** Its own share of the candidates' likelihood, from 0 to 1. */
  readonly share: number;
  /**
   * The share of all candidates that call the thing by nearly the same letters. Whether a name is 供水管网 or 新建供水管网 the
   * judge seldom knows, and no reader is led astray by either; that it is about pipes is what must be certain.
   */
  readonly certainty: number;
}

/** From this likeness on two names call the same thing. */
const alike = 0.8;
/** Candidates of a smaller likelihood than this, beside the likeliest, add nothing that could be seen. */
const negligible = 1e-3;

/**
 * How many candidates beside the rules' name are read word by word. Of some eighty the best one was never behind the twelfth
 * by its place alone in 1,246 figures of twelve reports; in eighty documents of every kind a few lists of long names were.
 */
const finalists = 20;

/** Chooses the name of a figure. */
export type Judge = (words: readonly Word[], question: NameQuestion) => Choice;

/**
 * A judge by a log-linear model over the candidates of a figure.
 *
 * @param weights signed bytes, `buckets` of them
 * @param scale what a weight of one byte step is worth
 */
export function rankerOf(weights: Int8Array, scale: number): Judge {
  return (words, question) => {
    const candidates = candidatesOf(words, question);
    const codes = codesOf(words, question);
    let sum = 0;
    const add = (feature: number) => {
      sum += weights[feature & (buckets - 1)] ?? 0;
    };
    const scores = candidates.map((candidate) => {
      sum = 0;
      featuresOfPlace(words, question, codes, candidate, add);
      return sum * scale;
    });
    const enough = finalistScore(scores);
    const final = candidates.flatMap((candidate, i) => {
      const score = scores[i] ?? 0;
      if (score < enough && candidate.source !== 'rule') return [];
      sum = 0;
      featuresOfWords(words, question, codes, candidate, add);
      return [{ candidate, score: score + sum * scale }];
    });
    return likeliest(
      final.map(({ candidate }) => candidate),
      final.map(({ score }) => score),
      question.rule,
    );
  };
}

/** The score from which on a candidate is among the first by its place alone. */
function finalistScore(scores: readonly number[]): number {
  if (scores.length <= finalists) return Number.NEGATIVE_INFINITY;
  return Float64Array.from(scores).sort()[scores.length - finalists] ?? Number.NEGATIVE_INFINITY;
}

function likeliest(candidates: readonly Candidate[], scores: readonly number[], rule: string): Choice {
  let best = -1;
  scores.forEach((score, i) => {
    if (best < 0 || score > (scores[best] ?? 0)) best = i;
  });
  const top = scores[best];
  const chosen = candidates[best];
  if (top === undefined || !chosen) return { name: rule, share: 0, certainty: 0 };
  const names = candidates.map(({ name }) => name);
  return { name: chosen.name, ...certaintyOf(names, scores, best) };
}

/** How sure a choice is, given the scores of all candidates and which one was chosen. */
export function certaintyOf(
  names: readonly string[],
  scores: readonly number[],
  chosen: number,
): Pick<Choice, 'share' | 'certainty'> {
  const [name = '', top = 0] = [names[chosen], scores[chosen]];
  let total = 0;
  let agreeing = 0;
  scores.forEach((score, i) => {
    const likelihood = Math.exp(score - top);
    total += likelihood;
    const isAlike = i === chosen || (likelihood > negligible && likeness(names[i] ?? '', name) >= alike);
    if (isAlike) agreeing += likelihood;
  });
  return { share: 1 / total, certainty: agreeing / total };
}
