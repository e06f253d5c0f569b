import process from 'node:process';

/** What a ratio has to keep to. */
export interface Bar {
  readonly most?: number;
  readonly least?: number;
}

const misses: string[] = [];
let bars = 0;

/** A time below this says more of the clock than of the work. */
const leastMs = 60;
/** How long work runs before it is measured, until the engine has compiled what it will. */
const warmMs = 400;

/**
 * What a piece of work costs, in milliseconds of this thread's processor time: what else a busy machine does lengthens
 * only the clock. Short work is repeated until there is something to measure; the cheapest of the rounds counts.
 */
export function cost(work: () => unknown, rounds = 3): number {
  return costs([work], rounds)[0] ?? Number.NaN;
}

/** How many times more `work` costs than `other`. */
export function ratio(work: () => unknown, other: () => unknown, rounds = 9): number {
  const [own = Number.NaN, their = Number.NaN] = costs([work, other], rounds);
  return own / their;
}

/** What several pieces of work cost, run in turns so that a slow moment of the machine meets all of them. */
export function costs(works: readonly (() => unknown)[], rounds = 3): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (const work of works) costOnce(work, warmMs);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, i) => {
      least[i] = Math.min(least[i] ?? Number.POSITIVE_INFINITY, costOnce(work));
    });
  }
  return least;
}

function costOnce(work: () => unknown, enough = leastMs): number {
  const start = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    work();
    const { user, system } = process.threadCpuUsage(start);
    const spent = (user + system) / 1000;
    if (spent >= enough) return spent / runs;
  }
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
