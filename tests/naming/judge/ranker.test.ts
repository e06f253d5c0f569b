import { describe, expect, it } from 'vitest';
import { quantize } from '../../../lib/cli/train/quantize.ts';
import { candidatesOf } from '../../../lib/naming/judge/candidate.ts';
import { featuresOf } from '../../../lib/naming/judge/features.ts';
import type { NameQuestion } from '../../../lib/naming/judge/question.ts';
import { codesOf } from '../../../lib/naming/judge/question-codes.ts';
import { buckets, certaintyOf, rankerOf } from '../../../lib/naming/judge/ranker.ts';
import { headerOf, judgeFrom } from '../../../lib/naming/judge/weights.ts';
import { wordsOfWritten } from './tagged.ts';

const words = wordsOfWritten('辖区 税收 达到/v 3亿元/figure');
const question: NameQuestion = {
  at: 3,
  sort: 'money',
  unit: '元',
  rule: '税收',
  borrowed: false,
  previous: [],
  row: { first: 3, index: 0, count: 1 },
};

/** Weights that prefer one candidate by all that it has and the rules' name lacks. */
function preferring(name: string): Int8Array {
  const weights = new Int8Array(buckets);
  const codes = codesOf(words, question);
  const of = (wanted: string) => {
    const found = new Set<number>();
    for (const candidate of candidatesOf(words, question))
      if (candidate.name === wanted)
        featuresOf(words, question, codes, candidate, (feature) => found.add(feature & (buckets - 1)));
    return found;
  };
  const others = of('税收');
  for (const feature of of(name)) if (!others.has(feature)) weights[feature] = 100;
  return weights;
}

describe('the judge of names', () => {
  it('takes the candidate that its weights prefer, and is sure of it', () => {
    const choice = rankerOf(preferring('辖区税收'), 0.1)(words, question);
    expect(choice.name).toBe('辖区税收');
    expect(choice.certainty).toBeGreaterThan(0.9);
  });

  it('is unsure where nothing tells the candidates apart', () => {
    const { share } = rankerOf(new Int8Array(buckets), 1)(words, question);
    expect(share).toBeCloseTo(1 / candidatesOf(words, question).length);
  });

  it('keeps the name of the rules where there is nothing to choose from', () => {
    const nowhere = { ...question, at: 99, rule: '税收', previous: [] };
    expect(rankerOf(new Int8Array(buckets), 1)([], nowhere).name).toBe('税收');
  });

  it('comes from a file as it was written', () => {
    const learned = new Float32Array(buckets);
    preferring('辖区税收').forEach((weight, i) => {
      learned[i] = weight / 50;
    });
    expect(judgeFrom(quantize(learned))(words, question).name).toBe('辖区税收');
  });

  it('refuses a file of another length', () => {
    expect(() => judgeFrom(new Uint8Array([...headerOf(1), 1, 2, 3]))).toThrow(RangeError);
  });
});

describe('how sure a choice is', () => {
  it.each([
    ['counts what calls the thing by nearly the same letters', ['供水管网', '新建供水管网', '项目'], [0, 0, 0], 2 / 3],
    ['leaves out names of other things', ['供水管网', '供气企业', '项目'], [0, 0, 0], 1 / 3],
    ['weighs each by its score', ['供水管网', '项目'], [Math.log(3), 0], 3 / 4],
    ['passes over what is hardly likely', ['供水管网', '新建供水管网'], [0, -20], 1],
  ] as const)('%s', (_why, names, scores, expected) => {
    expect(certaintyOf(names, scores, 0).certainty).toBeCloseTo(expected);
  });
});
