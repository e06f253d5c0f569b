import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { conditionsOf, holdable } from './mutate/conditions.ts';
import { ROOT } from './run.ts';

/** Rooms without DOM, browser and Node, whose tests are quick. */
const PURE = ['text', 'quantity', 'report', 'attributes', 'indicator', 'naming', 'glossary', 'insight', 'lexicon'];
/** What may go unnoticed, of a hundred. */
const FLOOR = 8;

interface Held {
  readonly file: string;
  readonly line: number;
  readonly words: string;
  readonly number: number;
}

process.exitCode = await mutate(process.argv.slice(2));

/**
 * Holds each condition of some rooms at true and at false in turn, and tells which of that no test notices.
 *
 * @param chosen rooms or files: `lib/quantity`, `lib/report/year.ts`; all pure rooms if none is named
 */
async function mutate(chosen: readonly string[]): Promise<number> {
  const paths = chosen.length > 0 ? chosen : PURE.map((room) => `lib/${room}`);
  const files = paths.flatMap((path) => (path.endsWith('.ts') ? [join(ROOT, path)] : sourcesOf(join(ROOT, path))));
  const firsts = new Map<string, number>();
  const all: Held[] = [];
  for (const file of files) {
    firsts.set(file, all.length);
    const source = readFileSync(file, 'utf8');
    for (const { start, end } of conditionsOf(source)) {
      const line = source.slice(0, start).split('\n').length;
      all.push({ file: relative(ROOT, file), line, words: source.slice(start, end), number: all.length });
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-mutate-'));
  const vitest = await createVitest(
    {
      config: false,
      root: ROOT,
      watch: false,
      include: PURE.map((room) => `tests/${room}/**/*.test.ts`),
      bail: 1,
      reporters: [{}],
      maxWorkers: 1,
      setupFiles: [join(ROOT, 'lib/cli/mutate/held.ts')],
    },
    {
      plugins: [
        {
          name: 'report-lens:holdable',
          enforce: 'pre',
          transform(code, id) {
            const first = firsts.get(id);
            return first === undefined ? null : holdable(code, first);
          },
        },
      ],
    },
  );
  try {
    const tests = await testsBy(vitest, join(folder, 'notes'));
    const survivors: string[] = [];
    for (const { file, line, words, number } of all) {
      for (const at of [true, false]) {
        if (await noticed(vitest, tests.get(number) ?? [], number, at)) continue;
        survivors.push(`${file}:${line}  always ${at}: ${words.replaceAll(/\s+/g, ' ')}`);
        process.stdout.write(`${survivors.at(-1)}\n`);
      }
    }
    return tell(survivors, all.length * 2);
  } finally {
    await vitest.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tests that meet each condition, from one run in which none is held. */
async function testsBy(vitest: Vitest, notes: string): Promise<Map<number, TestSpecification[]>> {
  const specifications = await vitest.globTestSpecifications();
  provide(vitest, -1, true, notes);
  const { testModules } = await vitest.runTestSpecifications(specifications);
  const failed = testModules.find((one) => !one.ok());
  if (failed !== undefined) {
    const [said] = [
      ...failed.errors(),
      ...[...failed.children.allTests('failed')].flatMap((one) => one.result().errors ?? []),
    ];
    throw new Error(`With no condition held ${failed.moduleId} fails: ${said?.message}`);
  }
  const by = new Map<number, TestSpecification[]>();
  for (const line of readFileSync(notes, 'utf8').trim().split('\n')) {
    const { file, met }: { file: string; met: number[] } = JSON.parse(line);
    const specification = specifications.find(({ moduleId }) => moduleId === file);
    if (specification === undefined) continue;
    for (const number of met) by.set(number, [...(by.get(number) ?? []), specification]);
  }
  return by;
}

async function noticed(
  vitest: Vitest,
  tests: readonly TestSpecification[],
  condition: number,
  at: boolean,
): Promise<boolean> {
  if (tests.length === 0) return false;
  provide(vitest, condition, at, '');
  const { testModules } = await vitest.runTestSpecifications([...tests]);
  return testModules.some((one) => !one.ok());
}

function provide(vitest: Vitest, condition: number, at: boolean, notes: string): void {
  vitest.provide('held', { condition, at });
  vitest.provide('notes', notes);
}

function tell(survivors: readonly string[], count: number): number {
  const share = count === 0 ? 0 : (100 * survivors.length) / count;
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(join(ROOT, '.output/mutation.txt'), `${survivors.join('\n')}\n`);
  process.stdout.write(`${survivors.length} of ${count} go unnoticed (${share.toFixed(1)} %, ${FLOOR} % may)\n`);
  return share <= FLOOR ? 0 : 1;
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}
