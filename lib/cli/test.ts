import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build, run } from './run.ts';

/** How many tests of a step passed and failed. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The steps of `npm test`, each in need of the ones before it. */
const STEPS: readonly { readonly name: string; run(): Promise<Outcome> }[] = [
  { name: 'types', run: () => step('wxt', ['prepare'], ['tsc', '--noEmit']) },
  { name: 'lint', run: () => step('biome', ['check', '.']) },
  { name: 'unused code', run: () => step('knip', ['--no-progress']) },
  { name: 'unit, extension, page, components', run: () => suite(['unit', 'extension', 'page', 'components']) },
  { name: 'build', run: async () => toOutcome(await build(['chrome', 'firefox'])) },
  { name: 'browser', run: () => suite(['browser']) },
];

let total: Outcome = { passed: 0, failed: 0, skipped: 0 };
for (const { name, run: runStep } of STEPS) {
  process.stdout.write(`\n── ${name} ──\n`);
  const outcome = await runStep();
  total = {
    passed: total.passed + outcome.passed,
    failed: total.failed + outcome.failed,
    skipped: total.skipped + outcome.skipped,
  };
}
if (total.skipped > 0) process.stdout.write(`\n${total.skipped} skipped: what they need is not on this machine.\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** One or two tools as one test: it passes if they end well. */
async function step(tool: string, args: readonly string[], next?: readonly [string, ...string[]]): Promise<Outcome> {
  const status = await run(tool, args);
  if (status !== 0 || next === undefined) return toOutcome(status);
  const [nextTool, ...nextArgs] = next;
  return toOutcome(await run(nextTool, nextArgs));
}

function toOutcome(status: number): Outcome {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** The tests of some Vitest projects. A run that ends badly without a failed test counts as one failure. */
async function suite(projects: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-'));
  const file = join(folder, 'results.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const status = await run('vitest', [
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  try {
    const results: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const passed = numberOf(results, 'numPassedTests');
    const failed = numberOf(results, 'numFailedTests');
    return {
      passed,
      failed: failed === 0 && status !== 0 ? 1 : failed,
      skipped: numberOf(results, 'numPendingTests') + numberOf(results, 'numTodoTests'),
    };
  } catch (error) {
    process.stderr.write(`The results of ${projects.join(', ')} could not be read: ${String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function numberOf(results: unknown, key: string): number {
  const value = results !== null && typeof results === 'object' ? Reflect.get(results, key) : undefined;
  return typeof value === 'number' ? value : 0;
}
