import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisSchema } from '../../lib/model/schema.ts';

const SCRIPT = join(import.meta.dirname, '../../lib/cli/analyze.ts');
const SAMPLE = join(import.meta.dirname, '../../assets/sample-report.html');

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function analyze(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run analyze', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-lens-'));
    writeFileSync(join(folder, 'a.txt'), '政府工作报告\n地区生产总值增长5%。');
    writeFileSync(
      join(folder, 'rubbish.txt'),
      Uint8Array.from({ length: 500 }, (_, index) => index % 9),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one object for one file, with the text for HTML', async () => {
    const { status, out, err } = await analyze(SAMPLE);
    const result = JSON.parse(out);
    expect([status, err]).toEqual([0, '']);
    expect(analysisSchema.safeParse(result).success).toBe(true);
    expect(result.text).toMatch(/^政 府 工 作 报 告\n/);
    for (const fact of result.facts) expect(result.text.slice(fact.start, fact.end)).not.toBe('');
  });

  it.each([
    ['no text', '<div id="zoom"></div><script>render()</script>', 'the page holds no text'],
    ['text without a figure', '<p>公报在附件里。</p>', 'the page holds text, but no figure was read in it'],
  ])('says so of a page with %s', async (_, html, told) => {
    const file = join(folder, 'shell.html');
    writeFileSync(file, html);
    const { status, out, err } = await analyze(file);
    expect([status, err]).toEqual([0, `analyze: ${file}: ${told}\n`]);
    expect(JSON.parse(out).facts).toEqual([]);
  });

  it('prints a line for each file in the order given; a bad one stops no other', async () => {
    const missing = join(folder, 'missing.txt');
    const rubbish = join(folder, 'rubbish.txt');
    const { status, out, err } = await analyze('--format', 'jsonl', SAMPLE, missing, rubbish, join(folder, 'a.txt'));
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual([SAMPLE, join(folder, 'a.txt')]);
    expect(err).toContain(`${missing}: there is no such file`);
    expect(err).toContain(`${rubbish}: the file is binary`);
  });

  it('prints tables', async () => {
    const csv = await analyze('--format', 'csv', SAMPLE);
    expect(csv.out).toMatch(/^\ufeffname,number,printedUnit,change,/);
    const markdown = await analyze('--format', 'md', SAMPLE);
    expect(markdown.status).toBe(0);
  });

  it('prints one table of several files, with one head and a column for the file', async () => {
    const other = join(folder, 'a.txt');
    const { out } = await analyze('--format', 'csv', SAMPLE, join(folder, 'missing.txt'), other);
    const rows = parse(out, { bom: true, columns: true }) as Record<string, string>[];
    expect(new Set(rows.map((row) => row.file))).toEqual(new Set([SAMPLE, other]));
    expect(out.match(/printedUnit/g)).toHaveLength(1);
    const alone = parse((await analyze('--format', 'csv', SAMPLE)).out, { bom: true, columns: true });
    expect(rows.filter(({ file }) => file === SAMPLE).map(({ file: _, ...row }) => row)).toEqual(alone);
    const threads = await analyze('--format', 'csv', '--jobs', '2', SAMPLE, join(folder, 'missing.txt'), other);
    expect(threads.out).toBe(out);
  });

  it('explains a wrong command line', async () => {
    const { status, err } = await analyze('--format', 'xml', SAMPLE);
    expect(status).toBe(1);
    expect(err).toContain('unknown format "xml"');
    expect((await analyze()).err).toContain('no file given');
  });
});
