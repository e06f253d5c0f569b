import Dexie, { type Table } from 'dexie';
import { likeness, SAME } from '../insight/likeness.ts';
import { type ReportRecord, reportRecordSchema } from '../insight/record.ts';

/** A report as it lies in the library. */
export interface StoredReport {
  /** Place, kind and year, and a number for each further version. */
  readonly key: string;
  readonly place: string;
  readonly year: number | null;
  readonly record: ReportRecord;
}

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
export const LIBRARY_VERSION = 1;

/** The reports that a reader has opened, on the reader's own machine. */
export class Library {
  readonly #database: Dexie;
  readonly #reports: Table<StoredReport, string>;

  constructor(name = 'report-lens') {
    this.#database = new Dexie(name);
    this.#database.version(LIBRARY_VERSION).stores({ reports: 'key, place, year' });
    this.#reports = this.#database.table('reports');
  }

  /**
   * Keeps a report. The same one at another address only gets one address more; another version of it stands beside it.
   * A report without place or year cannot be compared, and is not kept.
   *
   * @returns whether anything was written
   */
  async keep(record: ReportRecord): Promise<boolean> {
    return this.#database.transaction('rw', this.#reports, () => this.#put(record));
  }

  /** All reports, by place and year. */
  all(): Promise<StoredReport[]> {
    return this.#reports.orderBy('key').toArray();
  }

  async remove(key: string): Promise<void> {
    await this.#reports.delete(key);
  }

  async clear(): Promise<void> {
    await this.#reports.clear();
  }

  /** The library as lines of JSON, the first one its head; a line a report. */
  async *lines(): AsyncGenerator<string> {
    yield `${JSON.stringify({ format: HEAD, version: LIBRARY_VERSION })}\n`;
    for (const { record } of await this.all()) yield `${JSON.stringify(record)}\n`;
  }

  /**
   * Takes in an exported library: all of it, or nothing.
   *
   * @returns how many reports it holds
   * @throws {BadImport} where a line is no report, with its number
   */
  async import(text: string): Promise<number> {
    const records = readLines(text);
    await this.#database.transaction('rw', this.#reports, async () => {
      for (const record of records) await this.#put(record);
    });
    return records.length;
  }

  close(): void {
    this.#database.close();
  }

  async #put(record: ReportRecord): Promise<boolean> {
    const place = record.place.code ?? record.place.name;
    if (place === null || record.year === null) return false;
    const key = `${place} ${record.kind} ${record.year}`;
    const versions = await this.#reports.where('key').startsWith(key).toArray();
    const same = versions.find((stored) => likeness(stored.record, record) >= SAME);
    const sources = [...new Set([...(same?.record.sources ?? []), ...record.sources])];
    if (same && sources.length === same.record.sources.length && same.record.analyser === record.analyser) return false;
    // The text may be read better by now: the newer reading stays, the first address and time too.
    const kept = same ? { ...record, sources, retrieved: same.record.retrieved } : record;
    const own = same?.key ?? (versions.length === 0 ? key : `${key} #${versions.length + 1}`);
    await this.#reports.put({ key: own, place, year: record.year, record: kept });
    return true;
  }
}

function readLines(text: string): ReportRecord[] {
  const lines = text.split('\n');
  const head = parse(lines[0] ?? '', 1);
  if (!isHead(head)) throw new BadImport(1, 'no library of Report Lens');
  return lines.slice(1).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const read = reportRecordSchema.safeParse(parse(line, i + 2));
    if (!read.success) throw new BadImport(i + 2, read.error.issues[0]?.message ?? 'no report');
    return [read.data];
  });
}

function isHead(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === HEAD &&
    'version' in value &&
    value.version === LIBRARY_VERSION
  );
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadImport(number, 'no JSON');
  }
}
