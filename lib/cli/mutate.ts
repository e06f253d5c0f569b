import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { holdableFiles } from './mutate/holdable-files.ts';
import { knownReadings } from './mutate/known-readings.ts';
import { heldOver } from './mutate/over.ts';
import { reaching } from './mutate/reach.ts';
import { explain, reasonsSchema } from './mutate/reasons.ts';
import { notesOf } from './mutate/rounds.ts';
import { isOver, sharesOf, sharesTold } from './mutate/shares.ts';
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
/** Folders whose tests try what they reach: those of export and command line start other programs. */
const TESTS = [...PURE, 'analysis', 'pages'];
/** Why what goes unnoticed cannot be noticed, by file. */
const REASONS = join(ROOT, 'tests/mutation/reasons.json');

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
  const { conditions, plugin } = holdableFiles(files);
  const all = TESTS.flatMap((room) => sourcesOf(join(ROOT, 'tests', room))).filter((file) => file.endsWith('.test.ts'));
  const only = values.tests?.map((path) => join(ROOT, path));
  const reached = reaching(all, new Set(files)).filter((file) => !only || only.some((path) => file.startsWith(path)));
  // Those of the rooms themselves come first: they know best.
  const own = (file: string) => paths.some((path) => file.startsWith(join(ROOT, 'tests', path.split('/')[1] ?? '')));
  const tests = [...reached.filter(own), ...reached.filter((file) => !own(file))];
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-mutate-'));
  try {
    const numbers = conditions.flatMap(({ mutants }) => mutants);
    const notes = await notesOf(numbers, tests, [plugin, knownReadings(new Set(files))], join(folder, 'notes'));
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
    const shares = sharesOf(mutants, explained);
    tell([...complaints, ...lines], sharesTold(shares, relative(ROOT, REASONS)));
    return complaints.length > 0 || shares.some(isOver) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints what went unnoticed and how much that is of each room, and keeps the first of it in a file. */
function tell(unnoticed: readonly string[], shares: readonly string[]): void {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(join(ROOT, '.output/mutation.txt'), `${unnoticed.join('\n')}\n`);
  process.stdout.write(`${[...unnoticed, '', ...shares].join('\n')}\n`);
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}
