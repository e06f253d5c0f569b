import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toViews } from '../../components/model.ts';
import { headlineRows } from '../../components/summary/headline.ts';
import { analyze } from '../../lib/analysis/analyze.ts';
import { readFile } from '../../lib/cli/read-file.ts';

/*
 * Communiqués that stand beside the project and are no part of it: the first row of each headline is the place's own
 * output with its growth. Pages that hold a shell alone tell of no output, and have no such row.
 */
const SHARED = join(import.meta.dirname, '../../../shared');
const FOLDERS = ['corpus/genres', 'pages/real'].map((folder) => join(SHARED, folder));
const communiques = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^communique|statistical_bulletin/.test(name))
    .map((name) => join(folder, name)),
);
/** The output of the place with its sum: 全年地区生产总值2640亿元. */
const TOLD = /生产总值[^，。；,;]{0,24}?\d\s*亿元/;

describe.skipIf(communiques.length === 0)('the headline of each shared communiqué (../shared)', () => {
  it.each(communiques.map((path) => [path.slice(SHARED.length + 1), path] as const))('%s', async (name, path) => {
    const { text, shape } = await readFile(readFileSync(path), name);
    const [view] = toViews({ analysis: analyze(text, shape), text, title: '', address: '' });
    const row = headlineRows(view!).find(({ indicator }) => indicator === 'gdp');
    const told = TOLD.test(text);
    expect(row?.level?.unit ?? null).toBe(told ? '元' : null);
    expect(row?.growth?.unit ?? null).toBe(told ? '%' : null);
  });
});
