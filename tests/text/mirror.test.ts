import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mojibakeRewrites } from '../../lib/text/mojibake.ts';

const shared = join(import.meta.dirname, '../../../shared');
const FILES = ['gold/reports/004.txt', 'pages/liwan-2024-mirror.html'];

describe.skipIf(!existsSync(shared))('the corrupted copy of a real report (skipped where ../shared is absent)', () => {
  test.each(FILES)('all 14 garbled headings of %s come back', (file) => {
    const { rewrites } = mojibakeRewrites(readFileSync(join(shared, file), 'utf8'));
    const headings = rewrites.map((r) => r.text).filter((text) => /^（[一二三四五六七八九十]+）/.test(text));
    expect(headings.length).toBe(14);
    expect(headings.every((text) => text.length > 3)).toBe(true);
  });

  test('a clean report is left alone', () => {
    expect(mojibakeRewrites(readFileSync(join(shared, 'gold/reports/000.txt'), 'utf8'))).toEqual({
      rewrites: [],
      damage: [],
    });
  });
});
