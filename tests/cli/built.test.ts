import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isUpToDate, noteBuild } from '../../lib/cli/built.ts';

describe('a build that is there', () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'report-lens-built-'));
    write('lib/text/line.ts', 'export const a = 1;');
    write('package-lock.json', '{}');
    write('.output/chrome-mv3/manifest.json', '{}');
    noteBuild(root, 'chrome-mv3');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is used again while nothing has changed', () => {
    expect(isUpToDate(root, 'chrome-mv3')).toBe(true);
    write('README.md', 'no part of a build');
    write('lib/text/line.ts', 'export const a = 1;');
    expect(isUpToDate(root, 'chrome-mv3')).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a source has changed', () => write('lib/text/line.ts', 'export const a = 2;')],
    ['a source is new', () => write('components/New.tsx', '')],
    ['a source is gone', () => rmSync(join(root, 'lib/text/line.ts'))],
    ['a package has changed', () => write('package-lock.json', '{"lockfileVersion":3}')],
    ['it was built in another way since', () => utimesSync(join(root, '.output/chrome-mv3/manifest.json'), 1, 1)],
    ['it is gone', () => rmSync(join(root, '.output/chrome-mv3'), { recursive: true })],
    ['nobody noted what it was made of', () => rmSync(join(root, '.output/chrome-mv3.stamp'))],
  ])('is not when %s', (_, change) => {
    change();
    expect(isUpToDate(root, 'chrome-mv3')).toBe(false);
  });
});
