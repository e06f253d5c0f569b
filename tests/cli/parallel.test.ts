import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { districtReport } from '../insight/reports.ts';
import { PATIENCE } from '../support/patience.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'lib/cli/analyze.ts');
const COMPARE = join(ROOT, 'lib/cli/compare.ts');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const isThere = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU parallel') ?? false;
if (!isThere) console.warn('There is no GNU parallel on this machine: its recipe is not tried.');

describe('halves print what the whole prints', () => {
  let folder = '';
  let files: string[] = [];
  const paths = () => files.map((name) => join(folder, name));
  const analyzed = (some: readonly string[]) =>
    execFileSync(process.execPath, [SCRIPT, ...some, '--format', 'jsonl'], { encoding: 'utf8', cwd: folder });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-lens-'));
    files = [2022, 2023, 2024, 2025].map((year) => {
      writeFileSync(join(folder, `${year}.txt`), districtReport(year, { review: '地区生产总值增长5%。' }));
      return `${year}.txt`;
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('by the shell', () => {
    expect(analyzed(files.slice(0, 2)) + analyzed(files.slice(2))).toBe(analyzed(files));
  });

  it.skipIf(!isThere)('by GNU parallel, as the README has it', () => {
    const [, recipe = ''] = /\| (parallel [^>\n]+?) >/.exec(README) ?? [];
    const [command = '', ...args] = recipe.split(' ');
    const { stdout } = spawnSync(command, args, { input: paths().join('\n'), encoding: 'utf8', cwd: ROOT });
    expect(stdout).toBe(analyzed(paths()));
  });

  /** What Spark's `pipe` does: a command without a shell for each partition, an element a line in, lines out. */
  const piped = (partition: readonly string[]) => {
    const [, recipe = ''] = /rdd\.pipe\('([^']+)'\)/.exec(README) ?? [];
    const [command = '', ...args] = recipe.split(/\s+/);
    const input = partition.map((element) => `${element}\n`).join('');
    const { stdout, status } = spawnSync(command, args, { input, encoding: 'utf8', cwd: ROOT });
    expect(status).toBe(0);
    return stdout.split('\n').filter((line) => line !== '');
  };

  it("by Spark's pipe, as the README has it", () => {
    const partitions = [paths().slice(0, 1), [], paths().slice(1)];
    const lines = partitions.flatMap(piped);
    expect(lines.join('\n')).toBe(analyzed(paths()).trim());
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(paths());
  });

  it('and what is compared of two places is what is compared of each', () => {
    const compared = (some: readonly string[]): readonly unknown[] =>
      JSON.parse(execFileSync(process.execPath, [COMPARE, ...some], { encoding: 'utf8', cwd: folder }));
    const other = ['2024', '2025'].map((year) => {
      const review = { review: '地区生产总值增长5.8%。', targets: '地区生产总值增长6%', place: '广州市白云区' };
      writeFileSync(join(folder, `b${year}.txt`), districtReport(Number(year), review));
      return `b${year}.txt`;
    });
    const whole = compared([...files, ...other]);
    expect(whole.length).toBeGreaterThan(0);
    expect([...compared(other), ...compared(files)]).toEqual(whole);
  });
});

describe.skipIf(!existsSync('/proc/self/cmdline'))('a signal to end', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-lens-ended-'));
    for (let i = 0; i < 400; i += 1)
      writeFileSync(
        join(folder, `${1000 + i}.txt`),
        districtReport(2025, { review: '地区生产总值增长5%。'.repeat(200) }),
      );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The processes that were given our folder, npm's and its shell's among them. */
  const alive = () =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((name) => {
        try {
          return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder);
        } catch {
          return false;
        }
      });

  it.each([['1'], ['2']])('ends it whole, with %s threads', async (jobs) => {
    const child = spawn('npm', ['run', '-s', 'analyze', '--', folder, '--jobs', jobs], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
    });
    await vi.waitFor(() => expect(out).toContain('\n'), { ...PATIENCE, interval: 20 });
    expect(alive().length).toBeGreaterThan(0);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    await vi.waitFor(() => expect(alive()).toEqual([]), { ...PATIENCE, interval: 20 });
    // It was ended, and had not come to its end.
    expect(out.split('\n').length).toBeLessThan(400);
  });
});
