import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import type { FileText } from '../../lib/cli/document.ts';
import { readFile } from '../../lib/cli/read-file.ts';
import type { Fact } from '../../lib/model/schema.ts';
import { docxOf, type PageForm } from '../support/docx-of-text.ts';
import { type Print, Printer, pageOfText } from '../support/printer.ts';
import { GHOSTSCRIPT, isHere, OFFICE, PRODUCERS, type Producer, produced } from '../support/producers.ts';
import { type Likeness, likeness } from '../support/same-facts.ts';
import { expectSame, GENRES, genre, PAGES, page, printed, readShown, SHARED } from './support/printed.ts';

const sample = readFileSync(join(import.meta.dirname, '../../assets/sample-report.html'), 'utf8');
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

/** A form in which the tools of other producers set a report, each in its own words. */
interface SetForm {
  readonly form: PageForm;
  readonly texForm: string;
  readonly css: string;
}
const AS_IT_IS: SetForm = { form: {}, texForm: '', css: '' };
const SET_BY_TOOLS: readonly (readonly [string, SetForm])[] = [
  [
    'in two columns',
    { form: { columns: 2 }, texForm: ',twocolumn', css: 'article { column-count: 2; font-size: 12px }' },
  ],
  ['across', { form: { landscape: true }, texForm: ',landscape', css: '@page { size: A4 landscape }' }],
];

/** What must never be wrong without a sign: a figure's words, its value and its name. */
function wordsOf({ start, end, value, name }: Fact, text: string): string {
  return `${text.slice(start, end).replaceAll(/\s+/g, '')} ${value} ${name}`;
}

describe('a report that is printed', () => {
  let printer: Printer;
  let html: string;
  let read: FileText;
  beforeAll(async () => {
    printer = await Printer.start();
    html = await printer.show(PLAIN);
    read = await readFile(new TextEncoder().encode(html), 'page.html');
  });
  afterAll(() => printer?.close());

  /** The same text, set as a Word file. */
  async function setInWord(source: string, how: { scripts?: boolean } = {}): Promise<Likeness> {
    const shown = await readShown(printer, source, how);
    return likeness(shown, await readFile(await docxOf(shown), 'page.docx'));
  }

  /** The PDFs that the office made of the plain report, by their form: other tools draw them again. */
  const ofOffice = new Map<SetForm, Uint8Array>();

  /** The plain report as a tool sets it. */
  async function setBy(producer: Producer, set: SetForm): Promise<FileText> {
    const given = {
      html: set.css === '' ? html : html.replace('</head>', `<style>${set.css}</style></head>`),
      docx: await docxOf(read, 0, set.form),
      pdf: new Uint8Array(),
      paragraphs: read.text.split('\n'),
      texForm: set.texForm,
    };
    if (producer.kind !== 'pdf' && producer !== OFFICE) return readFile(produced(producer, given), 'report.pdf');
    const pdf = ofOffice.get(set) ?? produced(OFFICE, given);
    ofOffice.set(set, pdf);
    return readFile(producer === OFFICE ? pdf : produced(producer, { ...given, pdf }), 'report.pdf');
  }

  it('is read as its page is: the sample', async () => {
    const found = await printed(printer, sample);
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
    expectSame(await printed(printer, sample, how));
  });

  it('has no figure that only looks whole where it is too wide for the paper', async () => {
    const wide = await printer.print(PLAIN, { css: 'article { width: 1500px }' });
    const page = await readFile(new TextEncoder().encode(wide.html), 'page.html');
    const { text, shape } = await readFile(wide.pdf, 'page.pdf');
    const known = new Set(analyze(page.text, page.shape).facts.map((fact) => wordsOf(fact, page.text)));
    const { facts } = analyze(text, shape);
    expect(facts.filter(({ damaged }) => damaged).length).toBeGreaterThan(5);
    expect(facts.filter((fact) => !fact.damaged && !known.has(wordsOf(fact, text)))).toEqual([]);
  });

  describe.each(PRODUCERS)('$name', (producer) => {
    const tools = producer.kind === 'pdf' ? [producer.tool, OFFICE.tool] : [producer.tool];
    it.skipIf(!tools.every(isHere))(`is read as its page is (skipped without ${tools.join(', ')})`, async () => {
      const found = likeness(read, await setBy(producer, AS_IT_IS));
      expect(found.facts).toBeGreaterThan(50);
      expectSame(found);
    });
  });

  describe.skipIf(!isHere(OFFICE.tool)).each(SET_BY_TOOLS)('%s by a tool', (_, set) => {
    const tools = PRODUCERS.filter(({ tool }) => isHere(tool) && isHere(OFFICE.tool));
    it.each(tools)('$name (tools that are absent are left out)', async (producer) => {
      expectSame(likeness(read, await setBy(producer, set)));
    });
  });

  // Ghostscript 10 drops the names of letters of some fonts when it distils a PDF again.
  it.skipIf(!isHere('gs') || !isHere(OFFICE.tool))('loses no letter without a sign (skipped without gs)', async () => {
    const { text, shape } = await setBy(GHOSTSCRIPT, AS_IT_IS);
    const known = new Set(analyze(read.text, read.shape).facts.map((fact) => wordsOf(fact, read.text)));
    const { facts } = analyze(text, shape);
    expect(facts.length).toBeGreaterThan(50);
    expect(facts.filter((fact) => !fact.damaged && !known.has(wordsOf(fact, text)))).toEqual([]);
  });

  describe.skipIf(!existsSync(join(SHARED, 'pages')))('of the shared ones (skipped where they are absent)', () => {
    it.each(PAGES)('%s', async (name) => {
      expectSame(await printed(printer, page(name), { scripts: true }));
      expectSame(await setInWord(page(name), { scripts: true }));
    });

    it.each(GENRES)('%s', async (name) => {
      expectSame(await printed(printer, genre(name), { heads: true }));
      expectSame(await setInWord(genre(name)));
    });
  });
});
