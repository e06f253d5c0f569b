import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../lib/cli/analyze.ts');

function analyze(...args: string[]): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run analyze of folders', () => {
  let folder = '';
  const names = ['a.txt', 'b.html', 'deep/c.txt', 'deep/d.htm', 'z.txt'];
  const within = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-lens-'));
    mkdirSync(within('deep'));
    mkdirSync(within('.hidden'));
    names.forEach((name, i) => {
      const text = `2025年青岚区政府工作报告\n地区生产总值增长${i + 1}%。`;
      writeFileSync(within(name), name.includes('htm') ? `<body><p>${text}</p></body>` : text);
    });
    writeFileSync(within('.hidden/no.txt'), '地区生产总值增长5%。');
    writeFileSync(within('picture.png'), 'no text');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const filesIn = (out: string) =>
    out
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).file);

  it('walks through them by name, and leaves out what holds no text', async () => {
    const { status, out } = await analyze(folder);
    expect([status, filesIn(out)]).toEqual([0, names.map(within)]);
  });

  it('prints the same with several threads', async () => {
    const [one, three] = await Promise.all([analyze(folder), analyze(folder, '--jobs', '3')]);
    expect(three.out).toBe(one.out);
    const bad = await analyze(within('a.txt'), within('none.txt'), within('z.txt'), '--jobs', '2');
    expect([bad.status, filesIn(bad.out)]).toEqual([1, [within('a.txt'), within('z.txt')]]);
    expect(bad.err).toContain('none.txt: there is no such file');
  });

  it('prints in two halves what it prints at once', async () => {
    const [first, second, all] = await Promise.all([
      analyze('--format', 'jsonl', ...names.slice(0, 2).map(within)),
      analyze('--format', 'jsonl', ...names.slice(2).map(within)),
      analyze(folder),
    ]);
    expect(first.out + second.out).toBe(all.out);
  });

  it('goes on where an earlier run was ended', async () => {
    const all = (await analyze(folder)).out;
    const output = join(tmpdir(), `report-lens-${process.pid}.jsonl`);
    // Two lines, and a third that was cut off in the middle.
    const cut = all.indexOf('\n', all.indexOf('\n') + 1) + 40;
    writeFileSync(output, all.slice(0, cut));
    const rest = await analyze(folder, '--skip-existing', output);
    rmSync(output);
    expect(filesIn(rest.out)).toEqual(names.slice(2).map(within));
    expect(rest.out.startsWith('\n')).toBe(true);
    expect(filesIn((await analyze(folder, '--skip-existing', output)).out)).toHaveLength(names.length);
  });

  it('explains itself', async () => {
    expect((await analyze('--help')).out).toContain('--skip-existing');
    expect((await analyze('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await analyze(folder, '--jobs', 'many')).err).toContain('--jobs takes a number');
    expect((await analyze(folder, '--format', 'json')).err).toContain('use --format jsonl');
  });
});
