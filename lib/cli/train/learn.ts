import { buckets } from '../../naming/judge/ranker.ts';
import type { Example } from './examples.ts';
import { RIGHT } from './same-name.ts';

/** How the weights are learned; found by cross-validation. */
const EPOCHS = 8;
const RATE = 0.1;
/**
 * How often an example is shown without what looks at the rules' name. The rules are right so often that a model would
 * else learn to repeat them and nothing of names.
 */
const WITHOUT_RULES = 0.3;
/** Weights below this share of the largest are left out. */
const LEAST = 0.06;
/** Models that are averaged, each with another order of the examples. */
const MODELS = 3;

/** The weights of a log-linear model over the candidates, by stochastic gradients with a rate of their own for each. */
export function learn(examples: readonly Example[]): Float32Array {
  const mean = new Float32Array(buckets);
  for (let model = 0; model < MODELS; model += 1) {
    const weights = learnOnce(examples, 7 + 13 * model);
    for (let i = 0; i < buckets; i += 1) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0) / MODELS;
  }
  return withoutSmall(mean);
}

/** The weights with the small ones left out: they cost half of the file's packed size and decide next to nothing. */
function withoutSmall(weights: Float32Array): Float32Array {
  const least = LEAST * weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  return weights.map((weight) => (Math.abs(weight) < least ? 0 : weight));
}

function learnOnce(examples: readonly Example[], seed: number): Float32Array {
  const weights = new Float32Array(buckets);
  const squares = new Float32Array(buckets).fill(1);
  const random = randomOf(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (example) step(weights, squares, random() < WITHOUT_RULES ? example.plain : example.all, example.nearness);
    }
  }
  return weights;
}

/** One step towards the candidates that come near enough to the label. */
function step(
  weights: Float32Array,
  squares: Float32Array,
  candidates: readonly Uint32Array[],
  nearness: readonly number[],
): void {
  const nearest = Math.max(...nearness);
  if (nearest < RIGHT - 0.1) return;
  const scores = candidates.map((features) => scoreOf(weights, features));
  const top = Math.max(...scores);
  const likelihood = scores.map((score) => Math.exp(score - top));
  const wanted = nearness.map((near, i) => {
    const enough = near >= Math.max(RIGHT, nearest - 0.12);
    const worth = near === nearest ? 1 : enough ? 0.25 : 0;
    return worth * (likelihood[i] ?? 0);
  });
  const total = sum(likelihood);
  const goal = sum(wanted);
  if (goal <= 0) return;
  candidates.forEach((features, i) => {
    const gradient = (likelihood[i] ?? 0) / total - (wanted[i] ?? 0) / goal;
    if (Math.abs(gradient) < 1e-4) return;
    for (const feature of features) {
      const at = feature & (buckets - 1);
      const square = (squares[at] ?? 1) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  });
}

/** The score of a candidate. */
export function scoreOf(weights: Float32Array, features: Uint32Array): number {
  let score = 0;
  for (const feature of features) score += weights[feature & (buckets - 1)] ?? 0;
  return score;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A small generator of its own, so that the same labels give the same weights to the byte. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
}
