/** Below this certainty a name is one of the thirteenth of names that is most often wrong: it holds two fifths of the wrong ones. */
const doubtful = 0.77;

/** What a name's certainty leaves of a fact's confidence: below 0.6 it is to be checked, never unclear in its status. */
export function nameConfidence(certainty: number): number {
  return certainty < doubtful
    ? 0.5 + (0.1 * certainty) / doubtful - 1e-3
    : 0.6 + (0.4 * (certainty - doubtful)) / (1 - doubtful);
}
