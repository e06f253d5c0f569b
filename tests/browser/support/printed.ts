import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { FileText } from '../../../lib/cli/document.ts';
import { readFile } from '../../../lib/cli/read-file.ts';
import { type Print, type Printer, pageOfText } from '../../support/printer.ts';
import { type Likeness, likeness } from '../../support/same-facts.ts';

/** The shared pages and texts that are printed. */
export const SHARED = join(import.meta.dirname, '../../../../shared');
export const PAGES = [
  'baiyun-2021h1.html',
  'baiyun-2021h1-parts.html',
  'huadu-2021.html',
  'huadu-2021-late.html',
  'liwan-2024-mirror.html',
  'reports-list.html',
];
export const GENRES = ['budget-06.txt', 'city-02.txt', 'communique-04.txt'];

export const page = (name: string) => readFileSync(join(SHARED, 'pages', name), 'utf8');
export const genre = (name: string) => pageOfText(readFileSync(join(SHARED, 'corpus/genres', name), 'utf8'));

/** What is read of a page as the browser shows it. */
export async function readShown(printer: Printer, source: string, how: { scripts?: boolean } = {}): Promise<FileText> {
  return readFile(new TextEncoder().encode(await printer.show(source, how)), 'page.html');
}

/** How much of what a page says its print says as well. */
export async function printed(printer: Printer, source: string, how: Print = {}): Promise<Likeness> {
  const { html, pdf } = await printer.print(source, how);
  return likeness(await readFile(new TextEncoder().encode(html), 'page.html'), await readFile(pdf, 'page.pdf'));
}

/** Nearly every figure is there with words, value, name, status and period; every cell and every entry is. */
export function expectSame(found: Likeness): void {
  expect(found.same / found.facts, found.missing.join('\n')).toBeGreaterThanOrEqual(0.99);
  expect(found.added.length / found.facts, found.added.join('\n')).toBeLessThanOrEqual(0.01);
  expect(found.doubted / found.facts).toBeLessThanOrEqual(0.01);
  expect(found.missingCells).toEqual([]);
  expect(found.missingEntries).toEqual([]);
}
