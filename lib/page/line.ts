import { isRunInHeading } from '../text/run-in-heading.ts';
import type { Span } from '../text/span.ts';

/** A stretch of one text node, kept unit for unit: `length` units from `from` on. */
export interface Run {
  readonly node: Text;
  readonly from: number;
  readonly length: number;
}

/** The cell of a data table that a line holds. */
export interface LineCell {
  readonly table: Element;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly indent?: number;
}

/** One line of the page's text: a block, the text between two `<br>`, or one cell of a data table. */
export interface Line {
  readonly text: string;
  /** The stretches of text nodes that make up `text`, in its order and without gaps. */
  readonly runs: readonly Run[];
  /** Raised note markers; offsets into `text`. */
  readonly markers: readonly Span[];
  /** Ends of headings run into the line in bold; offsets into `text`. */
  readonly softBreaks: readonly number[];
  readonly cell: LineCell | null;
}

/** Blanks that are layout at the ends of a line: all white space and the zero-width signs `\s` does not know. */
const LAYOUT = /[\s\u200b-\u200d\u2060]/;
/** As many signs as a unit before an exponent, with room to spare. */
const TAIL = 8;
const TAB = 0x09;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’—…·]/;

/** Takes text stretch by stretch and cuts it into lines, white space collapsed as a browser does. */
export class LineBuilder {
  readonly lines: Line[] = [];
  #text = '';
  #tail = '';
  #runs: { node: Text; from: number; length: number }[] = [];
  #markers: { start: number; end: number }[] = [];
  #softBreaks: number[] = [];
  /** A collapsed blank not yet written: whether it is kept depends on what follows. A tab that is shown parts cells. */
  #blank: { node: Text; at: number; breaks: boolean; sign: ' ' | '\t' } | null = null;
  /** The bold text that the line now ends with, and what stands before it; null where it ends in plain text. */
  #bold: { readonly after: string; text: string } | null = null;
  #markerFrom: number | null = null;

  /** The end of the line so far: what decides about the next sign. Asking the whole line each time would copy it. */
  get tail(): string {
    return this.#tail;
  }

  /** Adds the data of a text node. */
  add(node: Text, look: { readonly preserved: boolean; readonly bold: boolean }, cell: LineCell | null): void {
    const data = node.data;
    let from = -1;
    for (let at = 0; at < data.length; at += 1) {
      const unit = data.charCodeAt(at);
      if (look.preserved && unit === NEWLINE) {
        if (from >= 0) this.#append(node, from, at, look.bold);
        from = -1;
        this.end(cell);
      } else if (isCollapsible(unit)) {
        if (from >= 0) this.#append(node, from, at, look.bold);
        from = -1;
        const breaks = unit === NEWLINE || unit === CARRIAGE_RETURN;
        this.#blank ??= { node, at, breaks, sign: ' ' };
        if (breaks) this.#blank.breaks = true;
        if (look.preserved && unit === TAB && cell === null) this.#blank.sign = '\t';
      } else if (from < 0) {
        from = at;
        this.#settleBlank(data.charAt(at));
      }
    }
    if (from >= 0) this.#append(node, from, data.length, look.bold);
  }

  /** Begins or ends a raised note marker here. */
  marker(edge: 'start' | 'end'): void {
    if (edge === 'start') {
      this.#markerFrom = this.#text.length;
    } else if (this.#markerFrom !== null) {
      if (this.#text.length > this.#markerFrom) {
        this.#markers.push({ start: this.#markerFrom, end: this.#text.length });
      }
      this.#markerFrom = null;
    }
  }

  /** Ends the line; an empty one leaves nothing, unless it is an empty table cell. */
  end(cell: LineCell | null): void {
    let start = 0;
    let end = this.#text.length;
    while (start < end && LAYOUT.test(this.#text.charAt(start))) start += 1;
    while (end > start && LAYOUT.test(this.#text.charAt(end - 1))) end -= 1;
    if (end > start || cell !== null) {
      const within = (at: number) => Math.min(Math.max(at - start, 0), end - start);
      this.lines.push({
        text: this.#text.slice(start, end),
        runs: cutRuns(this.#runs, start, end),
        markers: this.#markers
          .map((marker) => ({ start: within(marker.start), end: within(marker.end) }))
          .filter((marker) => marker.end > marker.start),
        softBreaks: this.#softBreaks.map(within).filter((at) => at > 0 && at < end - start),
        cell,
      });
    }
    this.#text = '';
    this.#tail = '';
    this.#runs = [];
    this.#markers = [];
    this.#softBreaks = [];
    this.#blank = null;
    this.#bold = null;
    this.#markerFrom = null;
  }

  /** Writes the waiting blank where a reader sees one. A line break of the source between wide signs is none. */
  #settleBlank(next: string): void {
    const blank = this.#blank;
    this.#blank = null;
    if (blank === null || this.#text === '') return;
    const last = this.#tail.charAt(this.#tail.length - 1);
    if (blank.breaks && (WIDE.test(last) || WIDE.test(next))) return;
    this.#push(blank.node, blank.at, blank.sign);
  }

  #append(node: Text, from: number, to: number, bold: boolean): void {
    if (bold) {
      this.#bold ??= { after: this.#tail, text: '' };
    } else if (this.#bold !== null) {
      if (isRunInHeading(this.#bold.after, this.#bold.text)) this.#softBreaks.push(this.#text.length);
      this.#bold = null;
    }
    this.#push(node, from, node.data.slice(from, to));
  }

  #push(node: Text, from: number, text: string): void {
    const last = this.#runs.at(-1);
    if (last !== undefined && last.node === node && last.from + last.length === from) last.length += text.length;
    else this.#runs.push({ node, from, length: text.length });
    this.#text += text;
    if (this.#bold !== null) this.#bold.text += text;
    this.#tail = (this.#tail + text.slice(-TAIL)).slice(-TAIL);
  }
}

/** The white space that browsers collapse: blank, tab, line break, form feed. */
function isCollapsible(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === NEWLINE || unit === 0x0c || unit === CARRIAGE_RETURN;
}

/** The runs of the units `[start, end)` of a line. */
function cutRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const kept: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + run.length);
    if (to > from) kept.push({ node: run.node, from: run.from + from - at, length: to - from });
    at += run.length;
  }
  return kept;
}
