import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Plugin } from 'vite';
import { BaseSequencer, createVitest, type TestSpecification } from 'vitest/node';
import { conditionsOf, holdable } from './mutate/conditions.ts';
import { heldOver } from './mutate/over.ts';
import { reaching } from './mutate/reach.ts';
import { explain, reasonsSchema } from './mutate/reasons.ts';
import type { Note } from './mutate/runner.ts';
import { ROOT } from './run.ts';

/** Rooms without DOM, browser and Node, whose tests are quick; from the bottom up. */
const PURE = [
  'text',
  'lexicon',
  'quantity',
  'report',
  'catalogue',
  'clause',
  'attributes',
  'naming',
  'facts',
  'glossary',
  'insight',
];
/** Rooms whose tests try what they reach: those of export and command line start other programs. */
const TESTS = [...PURE, 'analysis'];
/** What may go unnoticed without a reason, of a hundred. */
const FLOOR = 8;
/** Why what goes unnoticed cannot be noticed, by file. */
const REASONS = join(ROOT, 'tests/mutation/reasons.json');

/** First quick tests try what they meet, then slow ones what is left; slower ones, whole generators, try nothing. */
const ROUNDS = [
  { from: 0, to: 60 },
  { from: 60, to: 1000 },
];

/** A condition of a source; its mutants are `2 * number` (held at false) and one more (at true). */
interface Condition {
  readonly file: string;
  readonly line: number;
  readonly words: string;
  readonly mutants: readonly number[];
}

process.exitCode = await mutate(process.argv.slice(2));

/**
 * Holds each condition of some rooms at true and at false in turn, and tells which of that no test notices.
 *
 * @param args rooms or files: `lib/quantity`, `lib/report/year.ts`, tried on every test that reaches them by what it
 *   imports; all pure rooms if none is named. `--over FOLDER`: what goes unnoticed is held over the texts there, too.
 *   `--tests tests/quantity`: on those tests alone, which takes a minute and tells the least that is noticed
 */
async function mutate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { over: { type: 'string' }, tests: { type: 'string', multiple: true } },
  });
  const paths = positionals.length > 0 ? positionals : PURE.map((room) => `lib/${room}`);
  const files = paths.flatMap((path) => (path.endsWith('.ts') ? [join(ROOT, path)] : sourcesOf(join(ROOT, path))));
  const firsts = new Map<string, number>();
  const conditions: Condition[] = [];
  for (const file of files) {
    firsts.set(file, conditions.length);
    const source = readFileSync(file, 'utf8');
    for (const { start, end, values: held } of conditionsOf(source)) {
      const line = source.slice(0, start).split('\n').length;
      const words = source.slice(start, end).replaceAll(/\s+/g, ' ');
      const mutants = held.map((value) => 2 * conditions.length + Number(value));
      conditions.push({ file: relative(ROOT, file), line, words, mutants });
    }
  }
  const plugin: Plugin = {
    name: 'report-lens:holdable',
    enforce: 'pre',
    transform(code, id) {
      const first = firsts.get(id);
      return first === undefined ? null : holdable(code, first);
    },
  };
  const all = TESTS.flatMap((room) => sourcesOf(join(ROOT, 'tests', room))).filter((file) => file.endsWith('.test.ts'));
  const only = values.tests?.map((path) => join(ROOT, path));
  const reached = reaching(all, new Set(files)).filter((file) => !only || only.some((path) => file.startsWith(path)));
  // Those of the rooms themselves come first: they know best.
  const own = (file: string) => paths.some((path) => file.startsWith(join(ROOT, 'tests', path.split('/')[1] ?? '')));
  const tests = [...reached.filter(own), ...reached.filter((file) => !own(file))];
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-mutate-'));
  try {
    const notes = await notesOf(conditions, tests, plugin, join(folder, 'notes'));
    const noticed = new Set(notes.flatMap((note) => note.noticed));
    const met = new Set(notes.flatMap((note) => note.met));
    const mutants = conditions.flatMap(({ file, line, words, mutants: own }) =>
      own.map((number) => ({ number, file, line, words, value: number % 2 === 1, noticed: noticed.has(number) })),
    );
    const { explained, complaints } = explain(mutants, reasonsSchema.parse(JSON.parse(readFileSync(REASONS, 'utf8'))));
    const open = mutants.filter((mutant) => !mutant.noticed && !explained.has(mutant));
    const real =
      values.over === undefined
        ? null
        : await heldOver(
            open.map(({ number }) => number),
            resolve(process.cwd(), values.over),
            plugin,
          );
    const lines = open.map(({ number, file, line, words, value }) => {
      const change = real?.get(number);
      const told = change === undefined ? '' : `\n    ${change.first ?? `no change in ${change.met} texts`}`;
      return `${file}:${line}  always ${value}${met.has(number) ? '' : ' (unmet)'}: ${words}${told}`;
    });
    const rooms = Map.groupBy(mutants, ({ file }) => file.split('/').slice(0, 2).join('/'));
    const shares = [...rooms].map(([room, all]) => ({
      room,
      all: all.length,
      unnoticed: all.filter((mutant) => !mutant.noticed).length,
      open: all.filter((mutant) => !mutant.noticed && !explained.has(mutant)).length,
    }));
    return tell(shares, [...complaints, ...lines]) || (complaints.length > 0 ? 1 : 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What every test tells of the conditions it met. Throws where a test fails with no condition held. */
async function notesOf(
  conditions: readonly Condition[],
  tests: readonly string[],
  plugin: Plugin,
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
    { plugins: [plugin] },
  );
  try {
    vitest.provide('notes', notes);
    vitest.provide(
      'mutants',
      conditions.flatMap(({ mutants }) => mutants),
    );
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

/** Of how many mutants of a room how many went unnoticed, and how many of those without a reason. */
interface Share {
  readonly room: string;
  readonly all: number;
  readonly unnoticed: number;
  readonly open: number;
}

/** Prints the mutants that went unnoticed without a reason, and each room's share of them; 1 where one is over the floor. */
function tell(shares: readonly Share[], lines: readonly string[]): number {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(join(ROOT, '.output/mutation.txt'), `${lines.join('\n')}\n`);
  process.stdout.write(`${lines.join('\n')}\n\n`);
  for (const { room, all, unnoticed, open } of shares) {
    const reasons = unnoticed > open ? `, and ${unnoticed - open} with a reason` : '';
    process.stdout.write(`${room}: ${share(open, all)} unnoticed${reasons}\n`);
  }
  process.stdout.write(`of a room ${FLOOR} % may go unnoticed without a reason (${relative(ROOT, REASONS)})\n`);
  return shares.some(({ all, open }) => 100 * open > FLOOR * all) ? 1 : 0;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '0.0' : ((100 * part) / whole).toFixed(1)} %)`;
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}
