import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { districtReport } from '../insight/reports.ts';

const SCRIPT = join(import.meta.dirname, '../../lib/cli/analyze.ts');
const isThere = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU parallel') ?? false;
if (!isThere) console.warn('There is no GNU parallel on this machine: its recipe is not tried.');

describe('halves print what the whole prints', { timeout: 60_000 }, () => {
  let folder = '';
  let files: string[] = [];
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
    const { stdout } = spawnSync('parallel', ['-j2', '-k', '-m', process.execPath, SCRIPT, '--format', 'jsonl'], {
      input: files.join('\n'),
      encoding: 'utf8',
      cwd: folder,
    });
    expect(stdout).toBe(analyzed(files));
  });
});
