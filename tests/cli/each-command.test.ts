import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { COMMANDS } from '../../lib/cli/commands.mjs';
import { ROOT } from '../../lib/cli/run.ts';
import { districtReport } from '../insight/reports.ts';

/**
 * Commands that are started elsewhere: `start` and `zip` in browser/start and browser/package, `analyze` and `compare`
 * beside this file, `soak` in browser/long-commands, which also tries what `pictures` is given; `build` and `test` are
 * what runs this.
 */
const ELSEWHERE = ['start', 'zip', 'analyze', 'compare', 'soak', 'pictures', 'build', 'test'];

describe('each command does its smallest work', () => {
  // They write where they stand: a copy of the project, and beside it a folder of shared reports of our own making.
  const above = mkdtempSync(join(tmpdir(), 'report-lens-commands-'));
  const folder = join(above, 'project');
  const shared = join(above, 'shared');
  const tried: string[] = [];
  beforeAll(() => {
    for (const part of ['lib', 'assets', 'tests', 'docs/schema.md', 'package.json', 'package-lock.json'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const reports = [2022, 2023, 2024, 2025].map((year) =>
      districtReport(year, { review: '地区生产总值增长5%，新建公园12个。', targets: '新增学位800个' }),
    );
    const glossary = '\n名词解释：\n1.链长制：由一位领导负责一条产业链。\n2.专精特新：专业、精细、特色、新颖。\n';
    for (const set of ['2025', 'genres']) {
      mkdirSync(join(shared, 'corpus', set), { recursive: true });
      for (const [index, text] of reports.entries())
        writeFileSync(join(shared, 'corpus', set, `${index}.txt`), `${text}推行链长制，培育专精特新企业。${glossary}`);
    }
    for (const [index, set] of ['.', 'fresh', 'local', 'genres'].entries()) {
      const text = reports[index] ?? '';
      mkdirSync(join(shared, 'gold', set, 'reports'), { recursive: true });
      writeFileSync(join(shared, 'gold', set, `reports/r${index}.txt`), text);
      const facts = analyze(text).facts.map(({ start, end, name }) => ({ start, end, name }));
      writeFileSync(
        join(shared, 'gold', set, 'facts.jsonl'),
        `${JSON.stringify({ doc: `r${index}`, start: 0, facts })}\n`,
      );
    }
  });
  afterAll(() => rmSync(above, { recursive: true, force: true }));

  /** Runs a command in the copy; what it printed. */
  function run(name: string, args: readonly string[] = [], status = 0): string {
    tried.push(name);
    // What it starts with Vitest is no test of this one.
    const { VITEST: _, VITEST_WORKER_ID: __, VITEST_POOL_ID: ___, ...env } = process.env;
    const { script, node = [] } = COMMANDS[name]!;
    const ended = spawnSync(process.execPath, [...node, join(folder, script), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    expect([ended.status, ended.status === status ? '' : ended.stderr]).toEqual([status, '']);
    return ended.stdout + ended.stderr;
  }
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  /** Whether a file was written by what is done. */
  function isWritten(file: string, work: () => void): boolean {
    writeFileSync(join(folder, file), '');
    work();
    return statSync(join(folder, file)).size > 0;
  }

  it('schema writes what the document of it says', () => {
    expect(isWritten('docs/schema.md', () => run('schema'))).toBe(true);
    expect(read('docs/schema.md')).toBe(readFileSync(join(ROOT, 'docs/schema.md'), 'utf8'));
  });

  it('divisions writes both of its tables', () => {
    const table = 'lib/lexicon/data/divisions.json';
    const before = read(table);
    expect(isWritten('lib/lexicon/data/numbered-places.json', () => run('divisions'))).toBe(true);
    expect(read(table)).toBe(before);
  });

  it('heads counts nouns over the reports without labels', () => {
    expect(run('heads')).toMatch(/^lib\/naming\/judge\/data\/head-nouns\.json: [1-9]\d* nouns of [1-9]\d* names\n$/);
    expect(Object.keys(JSON.parse(read('lib/naming/judge/data/head-nouns.json'))).length).toBeGreaterThan(0);
  });

  it('train learns from labelled reports, and writes weights that the analysis takes', () => {
    const told = run('train');
    expect(told).toMatch(/^[1-9]\d* labelled figures\n/);
    expect(told).toMatch(/^all: [1-9]\d*, rules \d+\.\d, with the model \d+\.\d/m);
    const weights = readFileSync(join(folder, 'assets/public/name-weights.bin'));
    expect(weights.length).toBe(statSync(join(ROOT, 'assets/public/name-weights.bin')).size);
    expect(weights.equals(readFileSync(join(ROOT, 'assets/public/name-weights.bin')))).toBe(false);
  });

  it('bench measures the groups that are named, and names those there are', () => {
    expect(run('bench', ['glossary'])).toContain('analyze() with the glossary');
    expect(run('bench', ['no-such-group'], 2)).toMatch(/^No group no-such-group\. Known: recognizers, /);
  });

  it('mutate tells of each room what no test notices', () => {
    writeFileSync(
      join(folder, 'lib/text/tried.ts'),
      'export const sign = (a: number) => (a < 0 ? "minus" : "plus");\n',
    );
    writeFileSync(
      join(folder, 'tests/text/tried.test.ts'),
      `import { expect, it } from 'vitest';
      import { sign } from '../../lib/text/tried.ts';
      it('tells a minus', () => expect(sign(-1)).toBe('minus'));\n`,
    );
    const told = run('mutate', ['lib/text/tried.ts'], 1);
    expect(told).toContain('lib/text/tried.ts:1  always true (unmet): a < 0\n');
    expect(told).toContain('lib/text: 1 of 2 (50.0 %) unnoticed\n');
    expect(read('.output/mutation.txt')).toBe('lib/text/tried.ts:1  always true (unmet): a < 0\n');
  });

  it('release sets the version, dates the changes, and has all tested and packed', () => {
    expect(run('release', ['0.0.1'], 2)).toMatch(/^release: give a version newer than [\d.]+, such as 1\.2\.0\n$/);
    // What it has done by other commands is only noted here.
    const notes = join(above, 'notes');
    writeFileSync(
      join(folder, 'lib/cli/setup.mjs'),
      `import { appendFileSync } from 'node:fs';\nappendFileSync(${JSON.stringify(notes)}, process.argv[2] + ' ');\n`,
    );
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n\n## Unreleased\n\n- Reads tables.\n');
    expect(run('release', ['9.9.9'])).toContain('Version 9.9.9 is ready');
    expect(JSON.parse(read('package.json')).version).toBe('9.9.9');
    expect(JSON.parse(read('package-lock.json')).packages[''].version).toBe('9.9.9');
    expect(read('CHANGELOG.md')).toMatch(/^## 9\.9\.9 · 20\d\d-\d\d-\d\d\n\n- Reads tables\.$/m);
    expect(readFileSync(notes, 'utf8')).toBe('test zip ');
  });

  it('and none is left out', () => {
    expect([...new Set([...tried, ...ELSEWHERE])].sort()).toEqual(Object.keys(COMMANDS).sort());
  });
});
