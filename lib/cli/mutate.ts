import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { createVitest } from 'vitest/node';
import { conditionsOf, holdable } from './mutate/conditions.ts';
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
/** What may go unnoticed, of a hundred. */
const FLOOR = 8;

/** First quick tests try what they meet, then slow ones what is left; slower ones, whole generators, try nothing. */
const ROUNDS = [
  { from: 0, to: 150 },
  { from: 150, to: 3000 },
];

/** A condition of a source; its mutants are `2 * number` (held at false) and one more (at true). */
interface Condition {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

process.exitCode = await mutate(process.argv.slice(2));

/**
 * Holds each condition of some rooms at true and at false in turn, and tells which of that no test notices.
 *
 * @param chosen rooms or files: `lib/quantity`, `lib/report/year.ts`, tried on the tests of their own rooms and of those
 *   above; all pure rooms if none is named
 */
async function mutate(chosen: readonly string[]): Promise<number> {
  const paths = chosen.length > 0 ? chosen : PURE.map((room) => `lib/${room}`);
  const files = paths.flatMap((path) => (path.endsWith('.ts') ? [join(ROOT, path)] : sourcesOf(join(ROOT, path))));
  const firsts = new Map<string, number>();
  const conditions: Condition[] = [];
  for (const file of files) {
    firsts.set(file, conditions.length);
    const source = readFileSync(file, 'utf8');
    for (const { start, end } of conditionsOf(source)) {
      const line = source.slice(0, start).split('\n').length;
      conditions.push({ file: relative(ROOT, file), line, words: source.slice(start, end).replaceAll(/\s+/g, ' ') });
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-mutate-'));
  try {
    const rooms = files.map((file) => PURE.indexOf(relative(ROOT, file).split('/')[1] ?? ''));
    return tell(conditions, await notesOf(firsts, PURE.slice(Math.max(0, Math.min(...rooms))), join(folder, 'notes')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What every test tells of the conditions it met. Throws where a test fails with no condition held. */
async function notesOf(firsts: ReadonlyMap<string, number>, rooms: readonly string[], notes: string): Promise<Note[]> {
  const vitest = await createVitest(
    {
      config: false,
      root: ROOT,
      watch: false,
      include: [...rooms.map((room) => `tests/${room}/**/*.test.ts`), 'tests/facts/examples.test.ts'],
      reporters: [{}],
      // One after the other: each file begins with what those before it have noticed.
      maxWorkers: 1,
      testTimeout: 60_000,
      // What was made of a source for other rooms has other numbers.
      fsModuleCache: false,
      runner: join(ROOT, 'lib/cli/mutate/runner.ts'),
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
    vitest.provide('notes', notes);
    for (const patience of ROUNDS) {
      vitest.provide('patience', patience);
      const { testModules } = await vitest.runTestSpecifications(await vitest.globTestSpecifications());
      for (const one of testModules) {
        if (one.ok()) continue;
        const [said] = [
          ...one.errors(),
          ...[...one.children.allTests('failed')].flatMap((test) => test.result().errors ?? []),
        ];
        throw new Error(`With no condition held ${one.moduleId} fails: ${said?.message}`);
      }
    }
    return readFileSync(notes, 'utf8')
      .trim()
      .split('\n')
      .map((line): Note => JSON.parse(line));
  } finally {
    await vitest.close();
  }
}

/** Prints the mutants that went unnoticed and each room's share of them; 1 where that is over the floor. */
function tell(conditions: readonly Condition[], notes: readonly Note[]): number {
  const noticed = new Set(notes.flatMap((note) => note.noticed));
  const met = new Set(notes.flatMap((note) => note.met));
  const survivors: string[] = [];
  const rooms = new Map<string, { all: number; unnoticed: number }>();
  conditions.forEach(({ file, line, words }, number) => {
    const name = file.split('/').slice(0, 2).join('/');
    const room = rooms.get(name) ?? { all: 0, unnoticed: 0 };
    rooms.set(name, room);
    for (const mutant of [2 * number, 2 * number + 1]) {
      room.all += 1;
      if (noticed.has(mutant)) continue;
      room.unnoticed += 1;
      survivors.push(`${file}:${line}  always ${mutant % 2 === 1}${met.has(mutant) ? '' : ' (unmet)'}: ${words}`);
    }
  });
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(join(ROOT, '.output/mutation.txt'), `${survivors.join('\n')}\n`);
  process.stdout.write(`${survivors.join('\n')}\n\n`);
  for (const [room, { all, unnoticed }] of rooms) process.stdout.write(`${room}: ${share(unnoticed, all)}\n`);
  process.stdout.write(`${share(survivors.length, 2 * conditions.length)} go unnoticed; ${FLOOR} % may\n`);
  return 100 * survivors.length <= FLOOR * 2 * conditions.length ? 0 : 1;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '0.0' : ((100 * part) / whole).toFixed(1)} %)`;
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}
