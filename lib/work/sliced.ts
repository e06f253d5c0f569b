import type { Steps } from './steps.ts';

/** How work is cut into slices. */
export interface Slicing<Progress> {
  /** Ends the work: it is left where it stands, and the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** The longest a slice lasts, in milliseconds, but for the step that it ends with. */
  readonly sliceMs: number;
  /** Lets others work between two slices. */
  rest(): Promise<void>;
  /** Hears how far the work has come, once a slice. */
  progress?(progress: Progress): void;
}

/** Does work in slices, each a task of its own. Short work is one slice and done before this returns. */
export async function sliced<Result, Progress>(
  steps: Steps<Result, Progress>,
  { signal, sliceMs, rest, progress }: Slicing<Progress>,
): Promise<Result> {
  signal.throwIfAborted();
  let end = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    progress?.(step.value);
    await rest();
    signal.throwIfAborted();
    end = performance.now() + sliceMs;
  }
}
