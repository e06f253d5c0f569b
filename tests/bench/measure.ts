import process from 'node:process';

/** What a ratio has to keep to. */
export interface Bar {
  readonly most?: number;
  readonly least?: number;
}

const misses: string[] = [];
let bars = 0;

/** The middle of several runs in milliseconds; the first ones only warm up. */
export function median(work: () => unknown, runs = 5, warm = 2): number {
  for (let run = 0; run < warm; run += 1) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(once(work));
  return middle(times);
}

/** How many times longer `work` takes than `other`: run in turns, so that a slow moment of the machine meets both. */
export function ratio(work: () => unknown, other: () => unknown, runs = 5, warm = 2): number {
  for (let run = 0; run < warm; run += 1) {
    work();
    other();
  }
  const times: number[] = [];
  const others: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(once(work));
    others.push(once(other));
  }
  return middle(times) / middle(others);
}

export function once(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Opens a group of measurements. */
export function title(words: string): void {
  process.stdout.write(`\n── ${words} ──\n`);
}

/** Prints a measured ratio, and whether it keeps its bar. */
export function print(name: string, value: number, bar: Bar = {}, places = 2): void {
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = bar;
  const limits = [
    bar.most === undefined ? '' : `≤ ${bar.most}`,
    bar.least === undefined ? '' : `≥ ${bar.least}`,
  ].filter(Boolean);
  const missed = !(value <= most && value >= least);
  if (limits.length > 0) bars += 1;
  if (missed) misses.push(name);
  const judged = limits.length === 0 ? '' : `  ${limits.join(', ')}${missed ? '  MISSED' : ''}`;
  process.stdout.write(`${pad(name)} ${value.toFixed(places).padStart(9)}${judged}\n`);
}

/** Prints something that is not measured: which text, why nothing was measured. */
export function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

/** The last lines: how many bars were kept. */
export function summary(): void {
  title('bars');
  say(
    misses.length === 0 ? `all ${bars} kept` : `${bars - misses.length} of ${bars} kept; missed: ${misses.join('; ')}`,
  );
}

/** Pads to a column; Han characters are two columns wide. */
function pad(name: string): string {
  const width = [...name].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
  return name + ' '.repeat(Math.max(1, 72 - width));
}
