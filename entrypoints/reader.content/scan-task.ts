import { yieldToBrowser } from '../../lib/work/rest.ts';
import { sliced } from '../../lib/work/sliced.ts';
import type { Steps } from '../../lib/work/steps.ts';

/** So long the page waits for the reader at once: half a frame. */
const SLICE_MS = 8;

/** Does work on the page in slices. */
export type RunSteps = <Result>(steps: Steps<Result>) => Promise<Result>;

/** The way over a page that is under way: one at a time, and a newer one ends it. */
export class ScanTask {
  #stop: AbortController | null = null;

  get isUnderWay(): boolean {
    return this.#stop !== null;
  }

  /** Goes over the page in slices. A way that is called off ends in silence; one that fails is told. */
  go(work: (run: RunSteps) => Promise<void>, failed: (error: unknown) => void): void {
    this.callOff();
    const stop = new AbortController();
    this.#stop = stop;
    const slicing = { signal: stop.signal, sliceMs: SLICE_MS, rest: yieldToBrowser };
    work((steps) => sliced(steps, slicing))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) failed(error);
      })
      .finally(() => {
        if (this.#stop === stop) this.#stop = null;
      });
  }

  /** Ends the way that is under way. */
  callOff(): void {
    this.#stop?.abort();
    this.#stop = null;
  }
}
