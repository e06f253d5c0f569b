import { certaintyOf } from '../../naming/judge/ranker.ts';
import type { Example } from './examples.ts';
import { learn, scoreOf } from './learn.ts';
import { nearness, RIGHT } from './same-name.ts';

/** A labelled figure as a model saw it that had learned from other reports only. */
export interface Trial {
  readonly example: Example;
  readonly chosen: string;
  readonly certainty: number;
  readonly right: boolean;
  readonly ruleRight: boolean;
  readonly exact: boolean;
}

/** Learns from all reports but a part of them and tries that part, `folds` times; a report is never in both. */
export function crossValidate(examples: readonly Example[], folds: number): Trial[] {
  const files = [...new Set(examples.map(({ file }) => file))];
  return Array.from({ length: folds }, (_, fold) => {
    const held = new Set(files.filter((_file, i) => i % folds === fold));
    const weights = learn(examples.filter(({ file }) => !held.has(file)));
    return examples.filter(({ file }) => held.has(file)).map((example) => tryOut(example, weights));
  }).flat();
}

function tryOut(example: Example, weights: Float32Array): Trial {
  const scores = example.all.map((features) => scoreOf(weights, features));
  const top = Math.max(...scores);
  const best = scores.indexOf(top);
  const chosen = example.settled ? example.rule : (example.candidates[best] ?? example.rule);
  const near = nearness(example.accepted, chosen);
  return {
    example,
    chosen,
    certainty: example.settled ? 1 : certaintyOf(example.candidates, scores, best).certainty,
    right: near >= RIGHT,
    exact: near === 1,
    ruleRight: nearness(example.accepted, example.rule) >= RIGHT,
  };
}
