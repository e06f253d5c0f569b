import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { BaseSequencer, createVitest, type TestSpecification } from 'vitest/node';
import { ROOT } from '../run.ts';
import type { Note } from './runner.ts';

/** First quick tests try what they meet, then slow ones what is left; slower ones, whole generators, try nothing. */
const ROUNDS = [
  { from: 0, to: 60 },
  { from: 60, to: 1000 },
];

/**
 * What every test tells of the conditions it met.
 *
 * @param mutants what is held in turn
 * @param tests files, those first that know best
 * @param plugins make the conditions of the sources holdable, and what they have no part in quick
 * @param notes a file that the tests write into
 * @throws where a test fails with no condition held
 */
export async function notesOf(
  mutants: readonly number[],
  tests: readonly string[],
  plugins: Plugin[],
  notes: string,
): Promise<Note[]> {
  const vitest = await createVitest(
    {
      config: false,
      root: ROOT,
      watch: false,
      include: tests.map((file) => relative(ROOT, file)),
      reporters: [{}],
      // Each file begins with what those before it have noticed.
      maxWorkers: Math.min(2, availableParallelism()),
      sequence: {
        sequencer: class extends BaseSequencer {
          override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
            return specifications.sort((a, b) => tests.indexOf(a.moduleId) - tests.indexOf(b.moduleId));
          }
        },
      },
      testTimeout: 600_000,
      // What was made of a source for other rooms has other numbers.
      fsModuleCache: false,
      runner: join(ROOT, 'lib/cli/mutate/runner.ts'),
    },
    { plugins },
  );
  try {
    vitest.provide('notes', notes);
    vitest.provide('mutants', [...mutants]);
    const read = (): Note[] =>
      readFileSync(notes, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    for (const [round, patience] of ROUNDS.entries()) {
      vitest.provide('patience', patience);
      const all = await vitest.globTestSpecifications();
      // Behind the first round it is known which files have a test that takes so long.
      const slow = round > 0 && new Set(read().flatMap(({ file, took }) => (took >= patience.from ? [file] : [])));
      const { testModules } = await vitest.runTestSpecifications(
        all.filter(({ moduleId }) => !slow || slow.has(moduleId)),
      );
      for (const one of testModules) {
        if (one.ok()) continue;
        const [said] = [
          ...one.errors(),
          ...[...one.children.allTests('failed')].flatMap((test) => test.result().errors ?? []),
        ];
        throw new Error(`With no condition held ${one.moduleId} fails: ${said?.message}`);
      }
    }
    return read();
  } finally {
    await vitest.close();
  }
}
