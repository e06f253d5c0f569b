import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import type { FileText } from '../../lib/cli/document.ts';
import { readFile } from '../../lib/cli/read-file.ts';
import type { Fact } from '../../lib/model/schema.ts';
import { docxOf, type PageForm } from '../support/docx-of-text.ts';
import { type Print, Printer, pageOfText } from '../support/printer.ts';
import { GHOSTSCRIPT, isHere, PRODUCERS, produced } from '../support/producers.ts';
import { type Likeness, likeness } from '../support/same-facts.ts';
import { setPage } from '../support/set-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared');
const sample = readFileSync(join(ROOT, 'assets/sample-report.html'), 'utf8');
/** Its paragraphs alone, without table and page. */
const PLAIN = pageOfText(
  [...sample.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)]
    .map(([, words = '']) =>
      words
        .replaceAll(/<sup>[\s\S]*?<\/sup>|<[^>]+>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .join('\n'),
);
const PAGES = [
  'baiyun-2021h1.html',
  'baiyun-2021h1-parts.html',
  'huadu-2021.html',
  'huadu-2021-late.html',
  'liwan-2024-mirror.html',
  'reports-list.html',
];
const GENRES = ['budget-06.txt', 'city-02.txt', 'communique-04.txt'];
const SHARED_REPORTS = [...PAGES, ...GENRES];
/** The forms that a report is printed in. */
const FORMS: readonly (readonly [string, Print])[] = [
  ['in two columns', { css: 'article { column-count: 2; column-gap: 2em; font-size: 12px }' }],
  ['across', { landscape: true }],
  ['with running heads and page numbers', { heads: true }],
];
/** Forms in which the tools of other producers set a report, each in its own words. */
const SET_BY_TOOLS: readonly (readonly [string, { form: PageForm; texForm: string; css: string }])[] = [
  [
    'in two columns',
    { form: { columns: 2 }, texForm: ',twocolumn', css: 'article { column-count: 2; font-size: 12px }' },
  ],
  ['across', { form: { landscape: true }, texForm: ',landscape', css: '@page { size: A4 landscape }' }],
];
const page = (name: string) => readFileSync(join(SHARED, 'pages', name), 'utf8');
const genre = (name: string) => pageOfText(readFileSync(join(SHARED, 'corpus/genres', name), 'utf8'));

/** What must never be wrong without a sign: a figure's words, its value and its name. */
function wordsOf({ start, end, value, name }: Fact, text: string): string {
  return `${text.slice(start, end).replaceAll(/\s+/g, '')} ${value} ${name}`;
}

describe('a report that is printed', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await Printer.start();
  });
  afterAll(() => printer.close());

  async function printed(source: string, how: Print = {}): Promise<Likeness> {
    const { html, pdf } = await printer.print(source, how);
    const bytes = new TextEncoder().encode(html);
    return likeness(await readFile(bytes, 'page.html'), await readFile(pdf, 'page.pdf'));
  }

  /** The same text, set as a Word file. */
  async function setInWord(source: string, how: Print = {}): Promise<Likeness> {
    const { html } = await printer.print(source, how);
    const read = await readFile(new TextEncoder().encode(html), 'page.html');
    return likeness(read, await readFile(await docxOf(read), 'page.docx'));
  }

  /** Nearly every figure is there with words, value, name, status and period; every cell and every entry is. */
  function expectSame(found: Likeness): void {
    expect(found.same / found.facts, found.missing.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(found.added.length / found.facts, found.added.join('\n')).toBeLessThanOrEqual(0.01);
    expect(found.doubted / found.facts).toBeLessThanOrEqual(0.01);
    expect(found.missingCells).toEqual([]);
    expect(found.missingEntries).toEqual([]);
  }

  it('is read as its page is: the sample', async () => {
    const found = await printed(sample);
    expect(found.facts).toBeGreaterThan(50);
    expectSame(found);
    expectSame(await setInWord(sample));
  });

  it.each<[string, Print]>([
    ['in two columns', { css: 'body { column-count: 2; column-gap: 2em; font-size: 12px }' }],
    ['across', { landscape: true }],
    ['with running heads and page numbers', { heads: true }],
    ['justified, in large letters', { css: 'body { text-align: justify; font-size: 22px }' }],
  ])('is read as its page is: the sample %s', async (_, how) => {
    expectSame(await printed(sample, how));
  });

  it('has no figure that only looks whole where it is too wide for the paper', async () => {
    const { html, pdf } = await printer.print(PLAIN, { css: 'article { width: 1500px }' });
    const page = await readFile(new TextEncoder().encode(html), 'page.html');
    const { text, shape } = await readFile(pdf, 'page.pdf');
    const known = new Set(analyze(page.text, page.shape).facts.map((fact) => wordsOf(fact, page.text)));
    const { facts } = analyze(text, shape);
    expect(facts.filter(({ damaged }) => damaged).length).toBeGreaterThan(5);
    expect(facts.filter((fact) => !fact.damaged && !known.has(wordsOf(fact, text)))).toEqual([]);
  });

  describe.each(PRODUCERS)('$name', (producer) => {
    it.skipIf(!isHere(producer.tool))(`is read as its page is (skipped without ${producer.tool})`, async () => {
      const { html } = await printer.print(PLAIN);
      const read = await readFile(new TextEncoder().encode(html), 'page.html');
      const docx = await docxOf(read);
      // What another tool draws again is a PDF with its fonts inside, as offices make them.
      const [office] = PRODUCERS;
      const given = { html, docx, pdf: new Uint8Array(), paragraphs: read.text.split('\n') };
      const pdf = producer.kind === 'pdf' && office !== undefined ? produced(office, given) : given.pdf;
      const found = likeness(read, await readFile(produced(producer, { ...given, pdf }), 'report.pdf'));
      expect(found.facts).toBeGreaterThan(50);
      expectSame(found);
    });
  });

  describe.skipIf(!isHere('soffice')).each(SET_BY_TOOLS)('%s by a tool', (_, { form, texForm, css }) => {
    const tools = PRODUCERS.filter(({ tool }) => isHere(tool) && isHere('soffice'));
    it.each(tools)('$name (tools that are absent are left out)', async (producer) => {
      const { html } = await printer.print(PLAIN);
      const read = await readFile(new TextEncoder().encode(html), 'page.html');
      const [office] = PRODUCERS;
      if (office === undefined) throw new Error('No producer is known.');
      const given = {
        html: html.replace('</head>', `<style>${css}</style></head>`),
        docx: await docxOf(read, 0, form),
        pdf: new Uint8Array(),
        paragraphs: read.text.split('\n'),
        texForm,
      };
      const pdf = producer.kind === 'pdf' ? produced(office, given) : given.pdf;
      expectSame(likeness(read, await readFile(produced(producer, { ...given, pdf }), 'report.pdf')));
    });
  });

  // Ghostscript 10 drops the names of letters of some fonts when it distils a PDF again.
  it.skipIf(!isHere('gs') || !isHere('soffice'))('loses no letter without a sign (skipped without gs)', async () => {
    const { html } = await printer.print(PLAIN);
    const read = await readFile(new TextEncoder().encode(html), 'page.html');
    const docx = await docxOf(read);
    const [office] = PRODUCERS;
    if (office === undefined) throw new Error('No producer is known.');
    const given = { html, docx, pdf: new Uint8Array(), paragraphs: read.text.split('\n') };
    const pdf = produced(GHOSTSCRIPT, { ...given, pdf: produced(office, given) });
    const { text, shape } = await readFile(pdf, 'report.pdf');
    const known = new Set(analyze(read.text, read.shape).facts.map((fact) => wordsOf(fact, read.text)));
    const { facts } = analyze(text, shape);
    expect(facts.length).toBeGreaterThan(50);
    expect(facts.filter((fact) => !fact.damaged && !known.has(wordsOf(fact, text)))).toEqual([]);
  });

  describe.skipIf(!existsSync(join(SHARED, 'pages')))('of the shared ones (skipped where they are absent)', () => {
    it.each(PAGES)('%s', async (name) => {
      expectSame(await printed(page(name), { scripts: true }));
      expectSame(await setInWord(page(name), { scripts: true }));
    });

    it.each(GENRES)('%s', async (name) => {
      expectSame(await printed(genre(name), { heads: true }));
      expectSame(await setInWord(genre(name)));
    });

    /** What is read of a shared page or text, to be set anew. */
    async function readShared(name: string): Promise<FileText> {
      const source = name.endsWith('.html') ? page(name) : genre(name);
      const { html } = await printer.print(source, { scripts: name.endsWith('.html') });
      return readFile(new TextEncoder().encode(html), 'page.html');
    }

    describe.each(SHARED_REPORTS)('%s set anew', (name) => {
      it.each(FORMS)('%s', async (_, how) => expectSame(await printed(setPage(await readShared(name)), how)));

      const isRead = isHere('soffice');
      it.skipIf(!isRead)('with notes at the foot (skipped without soffice)', async () => {
        const [office] = PRODUCERS;
        if (office === undefined) throw new Error('No producer is known.');
        const read = await readShared(name);
        const given = { html: '', docx: await docxOf(read, 100), pdf: new Uint8Array(), paragraphs: [] };
        expectSame(likeness(read, await readFile(produced(office, given), 'page.pdf')));
      });
    });
  });
});
