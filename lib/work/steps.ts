/**
 * Work in steps: each `yield` is a place where it may rest, and tells how far it has come.
 * The same work is done at one go by `finish`, or in slices by `sliced`.
 */
export type Steps<Result, Progress = void> = Generator<Progress, Result, void>;

/** Does the work at one go. */
export function finish<Result, Progress>(steps: Steps<Result, Progress>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
