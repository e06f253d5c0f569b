import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { inject, type RunnerTestCase, TestRunner } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each test notes what it met and what it noticed, a line of JSON each: see `Note`. */
    notes: string;
    /** The tests that try anything, by the longest time, in ms, that a run of one takes. */
    patience: { readonly from: number; readonly to: number };
  }
}

/** What one test tells. A mutant is a condition held: twice its number, and one more where it is held at true. */
export interface Note {
  readonly file: string;
  readonly test: string;
  /** Mutants that were tried on it, or were no change to it and so not worth a trial. */
  readonly met: readonly number[];
  readonly noticed: readonly number[];
}

/** A held condition may keep a loop from ending: after so many times its own time a run counts as noticed. */
const PATIENCE = 20;

/** The condition held, its number and value; none while tests are as they are. */
let held = -1;
let value = false;
/** In ms of the processor, as `spent`: on a busy machine an honest run may stand still. */
let deadline = 0;
let asked = 0;
/** What each condition said while none was held: 1 false, 2 true, 3 both. */
const said = new Map<number, number>();

Object.assign(globalThis, {
  /** Stands around every condition of the sources under trial: gives it on, or what it is held at. */
  __held(number: number, condition: unknown): unknown {
    if (held < 0) said.set(number, (said.get(number) ?? 0) | (condition ? 2 : 1));
    asked += 1;
    if (held >= 0 && (asked & 0xff) === 0 && spent() > deadline) throw new Error('This run does not end.');
    return number === held ? value : condition;
  },
});

/**
 * Runs each test once as it is, and again with every condition that it met held at what it did not always say. What
 * another test has noticed before is not tried again.
 */
export default class MutationRunner extends TestRunner {
  private readonly noticed = new Set<number>();
  private readonly notes = inject('notes');
  private readonly patience = inject('patience');

  constructor(config: ConstructorParameters<typeof TestRunner>[0]) {
    super(config);
    if (!existsSync(this.notes)) return;
    for (const line of readFileSync(this.notes, 'utf8').trim().split('\n')) {
      const note: Note = JSON.parse(line);
      for (const mutant of note.noticed) this.noticed.add(mutant);
    }
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    said.clear();
    const start = spent();
    await run();
    const took = spent() - start;
    const met = [...said].flatMap(([number, values]) => [
      ...(values & 2 ? [2 * number] : []),
      ...(values & 1 ? [2 * number + 1] : []),
    ]);
    const noticed: number[] = [];
    if (took >= this.patience.from && took < this.patience.to)
      for (const mutant of met) {
        if (this.noticed.has(mutant)) continue;
        if (await notices(run, mutant, took)) noticed.push(mutant);
      }
    // What a test remembers from one run to the next would make the trials worthless.
    if (noticed.length > 0) await run();
    for (const mutant of noticed) this.noticed.add(mutant);
    const note: Note = { file: test.file.filepath, test: test.name, met, noticed };
    appendFileSync(this.notes, `${JSON.stringify(note)}\n`);
  }
}

async function notices(run: () => unknown, mutant: number, took: number): Promise<boolean> {
  held = mutant >> 1;
  value = (mutant & 1) === 1;
  deadline = spent() + 200 + PATIENCE * took;
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    held = -1;
  }
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
