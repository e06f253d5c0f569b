import process from 'node:process';

/** Time of a run held, in times of one that is not: a held condition may keep a loop from ending. */
const PATIENCE = 20;

/** The condition held, its number and value; none while all is as it is. */
let held = -1;
let value = false;
/** In ms of the processor, as `spent`: on a busy machine an honest run may stand still. */
let deadline = 0;
let asked = 0;
/** What each condition said while none was held: 1 false, 2 true, 3 both. */
const said = new Map<number, number>();

/** Makes `__held` known, which stands around every condition: it gives the condition on, or what it is held at. */
export function makeHoldable(): void {
  Object.assign(globalThis, {
    __held(number: number, condition: unknown): unknown {
      if (held < 0) said.set(number, (said.get(number) ?? 0) | (condition ? 2 : 1));
      asked += 1;
      if (held >= 0 && (asked & 0xff) === 0 && spent() > deadline) throw new Error('This run does not end.');
      return number === held ? value : condition;
    },
  });
}

/** A run as it is: what it gives, how long it took in ms of the processor, and the mutants that change something in it. */
export async function listened<Result>(
  run: () => Result,
): Promise<{ result: Awaited<Result>; took: number; met: number[] }> {
  said.clear();
  const start = spent();
  const result = await run();
  const met = [...said].flatMap(([number, values]) => [
    ...(values & 2 ? [2 * number] : []),
    ...(values & 1 ? [2 * number + 1] : []),
  ]);
  return { result, took: spent() - start, met };
}

/**
 * A run with one condition held.
 *
 * @param mutant twice the condition's number, and one more where it is held at true
 * @param took how long the run takes as it is. Throws what the run throws, and where it takes many times as long
 */
export async function holding<Result>(mutant: number, took: number, run: () => Result): Promise<Awaited<Result>> {
  held = mutant >> 1;
  value = (mutant & 1) === 1;
  deadline = spent() + 200 + PATIENCE * took;
  try {
    return await run();
  } finally {
    held = -1;
  }
}

/** What the process has used of the processor, in ms. */
export function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
