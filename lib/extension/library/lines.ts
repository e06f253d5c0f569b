import { type ReportRecord, reportRecordSchema } from '../../insight/record.ts';
import { type Baskets, basketForm } from '../basket-model.ts';

/**
 * Why a line cannot be taken in: `head` the first one is not a library's · `json` no JSON · `form` no report, by one of its
 * fields · `long` without an end · `empty` there is none.
 */
export type BadLine = 'head' | 'json' | 'form' | 'long' | 'empty';

/** A file that cannot be taken in; nothing of it has been. */
export class BadImport extends Error {
  readonly line: number;
  readonly why: BadLine;
  /** The field that is not as it should be, `facts.3.value`; empty where it is the line as a whole. */
  readonly field: string;

  constructor(line: number, why: BadLine, field = '') {
    super(`line ${line}: ${why} ${field}`);
    this.line = line;
    this.why = why;
    this.field = field;
  }
}

/** The first line of an exported library says what it is. */
const HEAD = 'report-lens-library';
/** 2: with remarks and terms, which lines of version 1 do without. 3: behind the reports what is set aside of each. */
const FORM = 3;
const READ_FORMS: readonly unknown[] = [1, 2, FORM];
/** No report is this long; a file without line breaks must not fill the memory. */
const LONGEST_LINE = 20_000_000;

export const HEAD_LINE = `${JSON.stringify({ format: HEAD, version: FORM })}\n`;

/** What a line of a library holds: a report, or what its reader set aside of one. */
export type LibraryLine =
  | { readonly is: 'report'; readonly record: ReportRecord }
  | { readonly is: 'basket'; readonly baskets: Baskets };

/** What is set aside, as lines of an exported library. */
export function* basketLines(baskets: Baskets): Generator<string> {
  for (const [report, excerpts] of Object.entries(baskets))
    yield `${JSON.stringify({ basket: { report, excerpts } })}\n`;
}

/**
 * What an exported library holds, read and checked line by line.
 *
 * @throws {BadImport} at the first line that is neither report nor basket, with its number
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<LibraryLine> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    if (number === 1) {
      if (!isHead(parse(line, 1))) throw new BadImport(1, 'head');
    } else if (line.trim() !== '') {
      yield readLine(parse(line, number), number);
    }
  }
  if (number === 0) throw new BadImport(1, 'empty');
}

function readLine(value: unknown, number: number): LibraryLine {
  if (typeof value === 'object' && value !== null && 'basket' in value) {
    const read = basketForm.safeParse(value.basket);
    if (!read.success) throw badForm(number, read.error.issues);
    return { is: 'basket', baskets: { [read.data.report]: read.data.excerpts } };
  }
  const read = reportRecordSchema.safeParse(value);
  if (!read.success) throw badForm(number, read.error.issues);
  return { is: 'report', record: read.data };
}

/** The first field that is not as it should be is told. */
function badForm(number: number, [first]: readonly { readonly path: readonly PropertyKey[] }[]): BadImport {
  return new BadImport(number, 'form', first?.path.join('.'));
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // A long line is put together once, not at every piece of it.
  let pieces: string[] = [];
  let length = 0;
  let read = 0;
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    pieces.push(first);
    length += first.length;
    for (const next of others) {
      yield pieces.join('');
      read += 1;
      pieces = [next];
      length = next.length;
    }
    if (length > LONGEST_LINE) throw new BadImport(read + 1, 'long');
  }
  if (length > 0) yield pieces.join('');
}

function isHead(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === HEAD &&
    'version' in value &&
    READ_FORMS.includes(value.version)
  );
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadImport(number, 'json');
  }
}
