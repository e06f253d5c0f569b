import type { TableCell, TableShape } from '../../model/text-shape.ts';
import { isLatin } from '../../text/character.ts';
import { isNoteMarker } from '../../text/note-marker.ts';
import { isRunInHeading } from '../../text/run-in-heading.ts';
import type { Span } from '../../text/span.ts';
import { asWritten } from './as-written.ts';
import { isBlankBetween, type Part, partText, type TextLine } from './text-line.ts';

/** Letters of the text and the item of a page where they are shown. */
export interface TextPiece {
  readonly page: number;
  readonly item: number;
  /** The first unit of the item, and of the text, and how many there are. */
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** Puts a text together from lines, and remembers where each letter stands. */
export class TextBuilder {
  readonly pieces: TextPiece[] = [];
  readonly markers: Span[] = [];
  readonly tables: TableShape[] = [];
  /** Ends of headings run into their paragraphs in bold. */
  readonly softBreaks: number[] = [];
  /** The ends of lines that go on where nothing is shown. */
  readonly cutOff: number[] = [];
  readonly #texts: string[] = [];
  #length = 0;
  #tail = '';
  /** The bold letters that the text now ends with, and what stands before them. */
  #bold: { readonly after: string; text: string } | null = null;

  get text(): string {
    return asWritten(this.#texts.join(''));
  }

  get length(): number {
    return this.#length;
  }

  /** Begins a new line of the text. */
  newLine(): void {
    this.#bold = null;
    if (this.#length > 0) this.#add('\n');
  }

  /** Adds a line of a page behind the one before it, as its paragraph goes on. */
  line(line: TextLine, opensParagraph: boolean): void {
    let isFirst = true;
    for (const part of line.parts) {
      if (isFirst && !opensParagraph) {
        if (needsBlank(this.#tail, partText(part))) this.#add(' ');
      } else if (!isFirst && isBlankBetween(this.#tail, part)) this.#add(' ');
      this.#part(line.page, part);
      isFirst = false;
    }
  }

  /** Adds the cells of a row that is no table's, a tab between them. */
  row(cells: readonly TextLine[]): void {
    for (const [i, cell] of cells.entries()) {
      if (i > 0) this.#add('\t');
      this.line(cell, true);
    }
  }

  /** The line added last goes on where nothing is shown. */
  endsCutOff(): void {
    this.cutOff.push(this.#length);
  }

  /** Adds a table, a line for each row and a tab between its cells. */
  table(cells: readonly { readonly place: Omit<TableCell, 'start' | 'end'>; readonly write: () => void }[]): void {
    this.newLine();
    const from = this.#length;
    const placed: TableCell[] = [];
    let row = cells[0]?.place.row ?? 0;
    for (const [i, { place, write }] of cells.entries()) {
      if (i > 0) this.#add(place.row === row ? '\t' : '\n');
      row = place.row;
      const start = this.#length;
      write();
      placed.push({ ...place, start, end: this.#length });
    }
    this.tables.push({ start: from, end: this.#length, cells: placed });
  }

  /** Adds a blank inside a cell: what stands behind it is no part of the same word or number. */
  blank(): void {
    this.#add(' ');
  }

  #part(page: number, part: Part): void {
    const text = partText(part);
    const start = this.#length;
    this.#weigh(text, part.item.bold);
    if (part.raised && isNoteMarker(text, this.#tail)) this.markers.push({ start, end: start + text.length });
    this.pieces.push({ page, item: part.item.index, from: part.item.offset + part.from, start, length: part.length });
    this.#add(text);
  }

  #weigh(text: string, bold: boolean): void {
    if (bold) {
      const after = this.#tail.slice(this.#tail.lastIndexOf('\n') + 1).replace(/[（(【]$/, '');
      this.#bold ??= { after, text: '' };
      this.#bold.text += text;
    } else if (this.#bold !== null && !UNWEIGHED.test(text)) {
      if (isRunInHeading(this.#bold.after, this.#bold.text)) this.softBreaks.push(this.#length);
      this.#bold = null;
    }
  }

  #add(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
    this.#tail = (this.#tail + text).slice(-TAIL);
  }
}

/** Stops and brackets of a bold phrase may come from another font than its words. */
const UNWEIGHED = /^[^\p{L}\p{N}]*$/u;
/** As many signs as a unit before an exponent, with room to spare. */
const TAIL = 8;

/** A line's end parts words of Latin letters; it parts neither Han signs nor the digits of a number. */
function needsBlank(before: string, after: string): boolean {
  return (
    isLatin(after.charCodeAt(0)) && (isLatin(before.charCodeAt(before.length - 1)) || /[A-Za-z][,.;:)]$/.test(before))
  );
}
