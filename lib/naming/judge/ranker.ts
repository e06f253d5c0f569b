import { type Candidate, candidatesOf } from './candidate.ts';
import { featuresOf } from './features.ts';
import type { NameQuestion } from './question.ts';
import { codesOf } from './question-codes.ts';
import type { Word } from './word.ts';

/** Weights of the features, by the low bits of their numbers. */
export const buckets = 1 << 18;

/** A name chosen among its candidates, and how sure it is: its share of the candidates' likelihood, from 0 to 1. */
export interface Choice {
  readonly name: string;
  readonly certainty: number;
}

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
      featuresOf(words, question, codes, candidate, add);
      return sum * scale;
    });
    return likeliest(candidates, scores, question.rule);
  };
}

function likeliest(candidates: readonly Candidate[], scores: readonly number[], rule: string): Choice {
  let best = -1;
  scores.forEach((score, i) => {
    if (best < 0 || score > (scores[best] ?? 0)) best = i;
  });
  const top = scores[best];
  const chosen = candidates[best];
  if (top === undefined || !chosen) return { name: rule, certainty: 0 };
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return { name: chosen.name, certainty: 1 / total };
}
