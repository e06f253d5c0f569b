import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { districtReport } from '../insight/reports.ts';

const SCRIPT = join(import.meta.dirname, '../../lib/cli/compare.ts');

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function compare(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run compare', () => {
  let folder = '';
  let files: string[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-lens-'));
    const texts = {
      'a2024.txt': districtReport(2024, { targets: '地区生产总值增长5.5%左右，固定资产投资增长6%' }),
      'a2025.txt': districtReport(2025, { review: '地区生产总值增长5.6%，固定资产投资增长4.1%，未达年初预期。' }),
      'b2024.txt': districtReport(2024, { targets: '地区生产总值增长6%，固定资产投资增长6%', place: '广州市白云区' }),
      'b2025.txt': districtReport(2025, { review: '地区生产总值增长5.8%。', place: '广州市白云区' }),
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    files = Object.keys(texts).map((name) => join(folder, name));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints a line for each main target, with target and outcome as printed', async () => {
    const { status, out } = await compare(...files);
    const lines: Record<string, unknown>[] = JSON.parse(out);
    expect(status).toBe(0);
    expect(lines).toHaveLength(8);
    const investment = lines.find(({ indicator, verdict }) => indicator === '固定资产投资' && verdict === '未达到');
    expect(investment).toMatchObject({
      target: '固定资产投资增长6%',
      outcome: '固定资产投资增长4.1%',
      reason: null,
      worded: '固定资产投资增长4.1%，未达年初预期',
      gap: '−1.9',
    });
    expect(lines.filter(({ reason }) => reason === '今年未提').map(({ outcome }) => outcome)).toContain(null);
  });

  it.each(['json', 'csv', 'md', 'long', 'across', 'across-json'])(
    'prints the same %s whatever the order of the files',
    async (format) => {
      const [one, other] = await Promise.all([
        compare(...files, '--format', format),
        compare(...[...files].reverse(), '--format', format),
      ]);
      expect(one.out).not.toBe('');
      expect(other.out).toBe(one.out);
    },
  );

  it('tells of a bad file, and goes on', async () => {
    const { status, out, err } = await compare(...files, join(folder, 'none.txt'));
    expect(status).toBe(1);
    expect(err).toContain('there is no such file');
    expect(JSON.parse(out)).toHaveLength(8);
  });

  it('says where nothing can be compared', async () => {
    const { out, err } = await compare(files[0] ?? '');
    expect(JSON.parse(out)).toEqual([]);
    expect(err).toContain('successive years');
  });

  it('explains itself', async () => {
    expect((await compare('--help')).out).toContain('Usage: npm run -s compare');
    expect((await compare('--format', 'pdf', 'x')).status).toBe(1);
  });
});
