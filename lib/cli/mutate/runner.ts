import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { inject, type RunnerTestCase, TestRunner } from 'vitest';
import { holding, listened, makeHoldable, spent } from './held.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each test notes what it met and what it noticed, a line of JSON each: see `Note`. */
    notes: string;
    /** The tests that try anything, by the longest time, in ms, that a run of one takes. */
    patience: { readonly from: number; readonly to: number };
    /** The mutants that are worth a trial. */
    mutants: readonly number[];
  }
}

/** What one test tells. A mutant is a condition held: twice its number, and one more where it is held at true. */
export interface Note {
  readonly file: string;
  readonly test: string;
  /** How long it takes as it is, in ms of the processor. */
  readonly took: number;
  /** Mutants that are a change to it. */
  readonly met: readonly number[];
  /** Those that were tried, and what each took: less than the first run where that has read what is known then. */
  readonly tried: readonly (readonly [mutant: number, ms: number])[];
  readonly noticed: readonly number[];
}

/**
 * What so much does not notice goes unnoticed: a condition that is asked in every text would be tried on each. A file
 * has a share of its own, so that the many rows of a first table leave something to other kinds of tests.
 */
const MOST = { inFile: { trials: 150, ms: 300 }, ms: 2500 };

makeHoldable();

/**
 * Runs each test once as it is, and again with every condition that it met held at what it did not always say. What
 * another test has noticed before is not tried again.
 */
export default class MutationRunner extends TestRunner {
  private readonly noticed = new Set<number>();
  /** What was spent on each mutant in ms, by all files, and the trials of this one. */
  private readonly spent = new Map<number, number>();
  private readonly own = new Map<number, { trials: number; ms: number }>();
  private readonly notes = inject('notes');
  private readonly patience = inject('patience');
  private readonly mutants = new Set(inject('mutants'));

  constructor(config: ConstructorParameters<typeof TestRunner>[0]) {
    super(config);
    if (!existsSync(this.notes)) return;
    for (const line of readFileSync(this.notes, 'utf8').trim().split('\n')) {
      const note: Note = JSON.parse(line);
      for (const mutant of note.noticed) this.noticed.add(mutant);
      for (const [mutant, ms] of note.tried) this.spent.set(mutant, (this.spent.get(mutant) ?? 0) + ms);
    }
  }

  private count(mutant: number, took: number): void {
    this.spent.set(mutant, (this.spent.get(mutant) ?? 0) + took);
    const { trials, ms } = this.own.get(mutant) ?? { trials: 0, ms: 0 };
    this.own.set(mutant, { trials: trials + 1, ms: ms + took });
  }

  private isWorthATrial(mutant: number): boolean {
    if (this.noticed.has(mutant) || (this.spent.get(mutant) ?? 0) >= MOST.ms) return false;
    const { trials, ms } = this.own.get(mutant) ?? { trials: 0, ms: 0 };
    return trials < MOST.inFile.trials && ms < MOST.inFile.ms;
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    if ([...this.mutants].every((mutant) => this.noticed.has(mutant))) return;
    const run = TestRunner.getTestFn(test);
    const { took, met: all } = await listened(run);
    const met = all.filter((mutant) => this.mutants.has(mutant));
    const noticed: number[] = [];
    const tried: [number, number][] = [];
    if (took >= this.patience.from && took < this.patience.to)
      for (const mutant of met) {
        if (!this.isWorthATrial(mutant)) continue;
        const start = spent();
        if (await notices(run, mutant, took)) noticed.push(mutant);
        const ms = spent() - start;
        tried.push([mutant, ms]);
        this.count(mutant, ms);
      }
    // What a test remembers from one run to the next would make the trials worthless.
    if (noticed.length > 0) await run();
    for (const mutant of noticed) this.noticed.add(mutant);
    const note: Note = { file: test.file.filepath, test: test.name, took, met, tried, noticed };
    appendFileSync(this.notes, `${JSON.stringify(note)}\n`);
  }
}

async function notices(run: () => unknown, mutant: number, took: number): Promise<boolean> {
  try {
    await holding(mutant, took, run);
    return false;
  } catch {
    return true;
  }
}
