import { buckets } from '../../naming/judge/ranker.ts';
import { headerOf } from '../../naming/judge/weights.ts';

/** Weights as the extension ships them: the worth of a step as a 32-bit float, then a signed byte for each weight. */
export function quantize(weights: Float32Array): Uint8Array {
  const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  const bytes = new Uint8Array(4 + buckets);
  bytes.set(headerOf(scale));
  const steps = new Int8Array(bytes.buffer, 4);
  weights.forEach((weight, i) => {
    steps[i] = Math.round(weight / scale);
  });
  return bytes;
}
