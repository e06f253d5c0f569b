import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileText } from '../../lib/cli/document.ts';
import { readFile } from '../../lib/cli/read-file.ts';
import { docxOf } from '../support/docx-of-text.ts';
import { type Print, Printer } from '../support/printer.ts';
import { isHere, OFFICE, produced } from '../support/producers.ts';
import { likeness } from '../support/same-facts.ts';
import { setPage } from '../support/set-page.ts';
import { expectSame, GENRES, genre, PAGES, page, printed, readShown, SHARED } from './support/printed.ts';

/** The forms that a report is printed in. */
const FORMS: readonly (readonly [string, Print])[] = [
  ['in two columns', { css: 'article { column-count: 2; column-gap: 2em; font-size: 12px }' }],
  ['across', { landscape: true }],
  ['with running heads and page numbers', { heads: true }],
];

describe.skipIf(!existsSync(join(SHARED, 'pages')))('a shared report (skipped where they are absent)', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await Printer.start();
  });
  afterAll(() => printer?.close());

  describe.each([...PAGES, ...GENRES])('%s set anew is read as its page is', (name) => {
    let read: FileText;
    beforeAll(async () => {
      const isPage = name.endsWith('.html');
      read = await readShown(printer, isPage ? page(name) : genre(name), { scripts: isPage });
      expect(read.text).not.toBe('');
    });

    it.each(FORMS)('%s', async (_, how) => expectSame(await printed(printer, setPage(read), how)));

    it.skipIf(!isHere(OFFICE.tool))('with notes at the foot (skipped without soffice)', async () => {
      const given = { html: '', docx: await docxOf(read, 100), pdf: new Uint8Array(), paragraphs: [] };
      expectSame(likeness(read, await readFile(produced(OFFICE, given), 'page.pdf')));
    });
  });
});
