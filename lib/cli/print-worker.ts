import { parentPort, workerData } from 'node:worker_threads';
import { PRINTED } from './options.ts';
import { printFile } from './print-file.ts';
import { loadAids } from './segmenter.ts';

/** A thread of `analyze --jobs`: answers each file's name with what is printed of it. */
const format = PRINTED.find((known) => known === workerData) ?? 'jsonl';
const aids = loadAids();
// One after the other: the answers are told apart by their order alone.
let before = Promise.resolve();
parentPort?.on('message', (file: unknown) => {
  before = before.then(async () => parentPort?.postMessage(await printFile(String(file), format, aids)));
});
