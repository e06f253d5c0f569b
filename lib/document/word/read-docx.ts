import { Unreadable, type UnreadableReason } from '../unreadable.ts';
import type { WordBlock, WordCell, WordRun, WordTable } from './blocks.ts';
import { Numbering } from './numbering.ts';
import { childOf, elementsIn, parseXml, valOf, type XmlElement } from './xml.ts';
import { Zip } from './zip.ts';

/** Parts of a paragraph that are no text of it: what was deleted, codes of fields, a second copy for old programs. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:drawing',
  'w:pict',
]);

/**
 * Reads a `.docx` file: its paragraphs and tables as they follow each other, automatic numbers written out, notes behind
 * the text. Nothing outside of the file is looked at.
 *
 * @throws {Unreadable} where it is another archive, broken, or unpacks to more than is read
 */
export async function readDocx(bytes: Uint8Array): Promise<WordBlock[]> {
  const zip = new Zip(bytes);
  const main = await zip.text('word/document.xml');
  if (main === null) throw new Unreadable(otherKind(zip));
  if (!TEXT.test(main) && zip.has('word/media/')) throw new Unreadable('scanned');
  const part = async (name: string) => {
    const xml = await zip.text(name);
    return xml === null ? null : parseXml(xml);
  };
  const body = childOf(parseXml(main), 'w:body');
  if (body === undefined) throw new Unreadable('damaged');
  const reader = new Reader(new Numbering(await part('word/numbering.xml')));
  const blocks = reader.blocks(body);
  for (const kind of ['footnote', 'endnote'] as const) {
    const root = await part(`word/${kind}s.xml`);
    if (root !== null) blocks.push(...reader.notes(root, kind));
  }
  return blocks;
}

/** Letters of a document; one without any that holds pictures was scanned. */
const TEXT = /<w:t(?: [^>]*)?>\s*[^<\s]/;

/** What an archive is that holds no Word document. */
function otherKind(zip: Zip): UnreadableReason {
  // OFD is the mainland's own form of printed pages, often beside the Word file on official sites.
  if (zip.has('OFD.xml')) return 'ofd';
  if (zip.has('xl/workbook.xml')) return 'sheet';
  return zip.has('[Content_Types].xml') || zip.has('mimetype') ? 'no-page' : 'archive';
}

class Reader {
  readonly #numbering: Numbering;
  /** The notes in the order in which the text names them: `footnote 3`. */
  readonly #notes: string[] = [];

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  blocks(parent: XmlElement): WordBlock[] {
    const found: WordBlock[] = [];
    for (const child of elementsIn(parent)) {
      if (isContents(child)) continue;
      if (child.name === 'w:p') {
        found.push({ kind: 'paragraph', runs: this.#paragraph(child) });
        for (const box of textBoxesIn(child)) found.push(...this.blocks(box));
      } else if (child.name === 'w:tbl') found.push(this.#table(child));
      // Controls and marked insertions hold whole paragraphs.
      else if (!LEFT_OUT.has(child.name) && child.name !== 'w:sectPr') found.push(...this.blocks(child));
    }
    return found;
  }

  /** The notes that the text names, each behind its number. */
  notes(root: XmlElement, kind: string): WordBlock[] {
    const byId = new Map(elementsIn(root, `w:${kind}`).map((note) => [note.attributes.get('w:id') ?? '', note]));
    return this.#notes.flatMap((name, i): WordBlock[] => {
      const [of, id = ''] = name.split(' ');
      const note = of === kind ? byId.get(id) : undefined;
      if (note === undefined) return [];
      const runs = elementsIn(note, 'w:p').flatMap((paragraph) => this.#paragraph(paragraph));
      return [{ kind: 'paragraph', runs: [{ text: `[${i + 1}]`, bold: false, raised: false }, ...runs] }];
    });
  }

  #paragraph(paragraph: XmlElement): WordRun[] {
    const properties = childOf(paragraph, 'w:pPr');
    const list = childOf(properties, 'w:numPr');
    const id = valOf(list, 'w:numId');
    const mark = id === undefined ? '' : this.#numbering.next(id, Number(valOf(list, 'w:ilvl') ?? 0));
    const runs: WordRun[] = mark === '' ? [] : [{ text: mark, bold: false, raised: false }];
    this.#runs(paragraph, runs);
    return runs;
  }

  #runs(parent: XmlElement, runs: WordRun[]): void {
    for (const child of elementsIn(parent)) {
      if (child.name === 'w:r') this.#run(child, runs);
      else if (!LEFT_OUT.has(child.name)) this.#runs(child, runs);
    }
  }

  #run(run: XmlElement, runs: WordRun[]): void {
    const look = childOf(run, 'w:rPr');
    if (isOn(look, 'w:vanish')) return;
    const raised = valOf(look, 'w:vertAlign') === 'superscript';
    const bold = isOn(look, 'w:b');
    for (const child of elementsIn(run)) {
      const text = textOf(child);
      if (text !== '') runs.push({ text, bold, raised });
      const note = /^w:(footnote|endnote)Reference$/.exec(child.name)?.[1];
      if (note !== undefined) {
        this.#notes.push(`${note} ${child.attributes.get('w:id') ?? ''}`);
        runs.push({ text: `[${this.#notes.length}]`, bold: false, raised: true });
      }
    }
  }

  #table(table: XmlElement): WordTable {
    const rows: WordCell[][] = [];
    /** The cells that go on downwards, by the column they begin in. */
    const above = new Map<number, { rowSpan: number }>();
    for (const row of elementsIn(table, 'w:tr')) {
      const cells: WordCell[] = [];
      let column = Number(valOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0);
      for (const cell of elementsIn(row, 'w:tc')) {
        const look = childOf(cell, 'w:tcPr');
        const columnSpan = Math.min(Math.max(Number(valOf(look, 'w:gridSpan') ?? 1) || 1, 1), 100);
        const merge = childOf(look, 'w:vMerge');
        const goesOn = merge !== undefined && merge.attributes.get('w:val') !== 'restart';
        const upper = above.get(column);
        if (goesOn && upper !== undefined) upper.rowSpan += 1;
        else {
          const placed = { blocks: this.blocks(cell), rowSpan: 1, columnSpan };
          cells.push(placed);
          if (merge === undefined) above.delete(column);
          else above.set(column, placed);
        }
        column += columnSpan;
      }
      rows.push(cells);
    }
    return { kind: 'table', rows };
  }
}

/** The text boxes that hang on a paragraph, whose text stands beside it; the copies for old programs are none. */
function textBoxesIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    return child.name === 'w:del' || child.name === 'mc:Fallback' ? [] : textBoxesIn(child);
  });
}

/**
 * Whether an element is a table of contents, with its name, or an entry of one, which asks for the page of its heading.
 * The headings stand in the text themselves.
 */
function isContents(element: XmlElement): boolean {
  if (element.name === 'w:sdt') {
    const part = childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj');
    return valOf(part, 'w:docPartGallery') === 'Table of Contents';
  }
  return element.name === 'w:p' && asksForPage(element);
}

function asksForPage(element: XmlElement): boolean {
  if (element.name === 'w:instrText')
    return element.children.some((text) => typeof text === 'string' && text.includes('PAGEREF _Toc'));
  return elementsIn(element).some(asksForPage);
}

function textOf(child: XmlElement): string {
  switch (child.name) {
    case 'w:t':
      return child.children.filter((text) => typeof text === 'string').join('');
    case 'w:tab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

function isOn(look: XmlElement | undefined, name: string): boolean {
  const found = childOf(look, name);
  return found !== undefined && !/^(?:0|false|off)$/.test(found.attributes.get('w:val') ?? '');
}
