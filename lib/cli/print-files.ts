import { Worker } from 'node:worker_threads';
import type { Printing } from './options.ts';
import { type Printed, printFile } from './print-file.ts';
import { loadAids } from './segmenter.ts';

/** So many results of later files may wait for an earlier one, for each worker: memory stays level. */
const AHEAD = 4;

/**
 * Prints files one after the other, in the order given, whatever the number of workers.
 *
 * @param jobs worker threads; 1 works in this one
 */
export async function* printFiles(
  files: readonly string[],
  format: Printing,
  jobs: number,
): AsyncGenerator<{ readonly file: string; readonly printed: Printed }> {
  if (jobs <= 1 || files.length <= 1) {
    const aids = loadAids();
    for (const file of files) yield { file, printed: await printFile(file, format, aids) };
    return;
  }
  const workers = Array.from({ length: Math.min(jobs, files.length) }, () => new PrintWorker(format));
  try {
    const waiting: Promise<Printed>[] = [];
    let next = 0;
    for (const file of files) {
      while (next < files.length && waiting.length < workers.length * AHEAD) {
        const worker = workers[next % workers.length];
        if (worker) waiting.push(worker.print(files[next] ?? ''));
        next += 1;
      }
      const printed = await waiting.shift();
      if (printed) yield { file, printed };
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

/** One thread that prints what it is asked for, in that order. */
class PrintWorker {
  readonly #thread: Worker;
  readonly #asked: ((printed: Printed) => void)[] = [];

  constructor(format: Printing) {
    this.#thread = new Worker(new URL('./print-worker.ts', import.meta.url), { workerData: format });
    this.#thread.on('message', (printed: Printed) => this.#asked.shift()?.(printed));
    this.#thread.on('error', (error) => {
      // A thread that ends takes its files along; each of them is told.
      for (const answer of this.#asked.splice(0))
        answer({ reason: error instanceof Error ? error.message : String(error) });
    });
  }

  print(file: string): Promise<Printed> {
    return new Promise((resolve) => {
      this.#asked.push(resolve);
      this.#thread.postMessage(file);
    });
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
