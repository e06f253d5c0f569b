import { type ReportRecord, reportRecordSchema } from '../../insight/record.ts';

/** A file that cannot be taken in; nothing of it has been. */
export class BadImport extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/** The first line of an exported library says what it is. */
const HEAD = 'report-lens-library';
/** 2: with remarks and terms, which lines of version 1 do without. */
const FORM = 2;
const READ_FORMS: readonly unknown[] = [1, FORM];
/** No report is this long; a file without line breaks must not fill the memory. */
const LONGEST_LINE = 20_000_000;

export const HEAD_LINE = `${JSON.stringify({ format: HEAD, version: FORM })}\n`;

/**
 * The records of an exported library, read and checked line by line.
 *
 * @throws {BadImport} at the first line that is none, with its number
 */
export async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<ReportRecord> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    if (number === 1) {
      if (!isHead(parse(line, 1))) throw new BadImport(1, 'no library of Report Lens');
    } else if (line.trim() !== '') {
      const read = reportRecordSchema.safeParse(parse(line, number));
      if (!read.success) throw new BadImport(number, read.error.issues[0]?.message ?? 'no report');
      yield read.data;
    }
  }
  if (number === 0) throw new BadImport(1, 'an empty file');
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let read = 0;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    read += lines.length;
    if (rest.length > LONGEST_LINE) throw new BadImport(read + 1, 'a line without an end');
    yield* lines;
  }
  if (rest !== '') yield rest;
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
    throw new BadImport(number, 'no JSON');
  }
}
