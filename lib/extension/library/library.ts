import { likenessOf, SAME, VERSION } from '../../insight/likeness.ts';
import type { Merge } from '../../insight/merges.ts';
import type { ReportRecord } from '../../insight/record.ts';
import { LibraryDatabase } from './database.ts';
import { HEAD_LINE, recordsOf } from './lines.ts';
import { LIBRARY_NAME } from './name.ts';
import { pack, unpack } from './packed.ts';
import { type ShelfFact, type ShelfReport, type ShelfRows, toRows } from './rows.ts';

/** What a search finds: reports by title, place and year, figures by name. */
export interface Found {
  readonly reports: readonly ShelfReport[];
  readonly facts: readonly ShelfFact[];
}

/** What the reader says of a report that does not say it itself. */
export interface Identity {
  readonly code: string | null;
  readonly name: string;
  readonly level: string | null;
  readonly year: number;
}

const MOST_FOUND = 200;

/** The reports that a reader has opened, on the reader's own machine. Every change is one transaction. */
export class Library {
  readonly #database: LibraryDatabase;

  constructor(name = LIBRARY_NAME) {
    this.#database = new LibraryDatabase(name);
  }

  /**
   * Keeps a report. The same one at another address only gets one address more; one that is half alike stands beside it,
   * and asks whether it is another version.
   *
   * @returns whether anything was written
   */
  async keep(record: ReportRecord): Promise<boolean> {
    const rows = toRows(record, await pack(record));
    return this.#write(() => this.#put(rows));
  }

  /** All reports as listed, by place and year. */
  reports(): Promise<ShelfReport[]> {
    return this.#database.reports.orderBy('key').toArray();
  }

  /** The records under some keys, in their order; what is gone is left out. */
  async records(keys: readonly string[]): Promise<ReportRecord[]> {
    const [packed, listed] = await Promise.all([
      this.#database.analyses.bulkGet([...keys]),
      this.#database.reports.bulkGet([...keys]),
    ]);
    const read = packed.map(async (row, i) => {
      const report = listed[i];
      return row && report ? asListed(await unpack(row.packed), report) : null;
    });
    return (await Promise.all(read)).filter((record) => record !== null);
  }

  /** The figures of one indicator; of one year, where that is given. */
  figuresOf(indicator: string, year?: number): Promise<ShelfFact[]> {
    const { facts } = this.#database;
    return year === undefined
      ? facts.where('[indicator+period]').between([indicator, ''], [indicator, '\uffff']).toArray()
      : facts
          .where('[indicator+period]')
          .equals([indicator, String(year)])
          .toArray();
  }

  /** The indicators of the catalogue that the kept reports have figures of. */
  async indicators(): Promise<string[]> {
    const keys = await this.#database.facts.orderBy('[indicator+period]').uniqueKeys();
    const ids = keys.map((key) => (Array.isArray(key) ? key[0] : key));
    return [...new Set(ids.filter((id) => typeof id === 'string'))];
  }

  /** The figures of one name that the catalogue does not know. */
  figuresNamed(name: string): Promise<ShelfFact[]> {
    return this.#database.facts.where('name').equals(name).toArray();
  }

  /** Reports and figures by words of theirs. */
  async search(words: string): Promise<Found> {
    const parts = words
      .trim()
      .split(/\s+/)
      .filter((part) => part !== '');
    const [first] = parts;
    if (first === undefined) return { reports: [], facts: [] };
    const all = await this.reports();
    const reports = all.filter((report) => {
      const said = `${report.title} ${report.placeName ?? ''} ${report.year ?? ''}`;
      return parts.every((part) => said.includes(part));
    });
    const facts = await this.#database.facts.where('name').startsWith(first).limit(MOST_FOUND).toArray();
    return { reports: reports.slice(0, MOST_FOUND), facts };
  }

  /** What the kept reports take, in bytes, about. */
  async size(): Promise<number> {
    return (await this.reports()).reduce((all, { size }) => all + size, 0);
  }

  async remove(key: string): Promise<void> {
    await this.#write(() => this.#remove(key));
  }

  async clear(): Promise<void> {
    await this.#write(async () => {
      const { reports, facts, terms, analyses, merges } = this.#database;
      for (const table of [reports, facts, terms, analyses, merges]) await table.clear();
    });
  }

  /** Answers what a report asks: it is the same as the one it is like, or another version of it. */
  async settle(key: string, answer: 'same' | 'version'): Promise<void> {
    await this.#write(async () => {
      const { reports } = this.#database;
      const report = await reports.get(key);
      if (!report) return;
      const other = report.asks === null ? undefined : await reports.get(report.asks);
      if (answer === 'version' || !other) {
        await reports.update(key, { asks: null });
        return;
      }
      await reports.update(other.key, { sources: joined(other.sources, report.sources) });
      await this.#remove(key);
    });
  }

  /** Gives a report the place and the year that it does not say itself. */
  async identify(key: string, identity: Identity): Promise<void> {
    const [record] = await this.records([key]);
    if (!record) return;
    const { code, name, level, year } = identity;
    const named: ReportRecord = { ...record, place: { code, name, level }, year };
    const rows = toRows(named, await pack(named));
    await this.#write(async () => {
      await this.#remove(key);
      await this.#put(rows);
    });
  }

  merges(): Promise<Merge[]> {
    return this.#database.merges.toArray();
  }

  /** Keeps the reader's word that figures of one name are of another. */
  async merge(merge: Merge): Promise<void> {
    await this.#database.merges.put(merge);
  }

  async unmerge(name: string): Promise<void> {
    await this.#database.merges.delete(name);
  }

  /** The library as lines of JSON, the first one its head; a line a report. */
  async *lines(): AsyncGenerator<string> {
    yield HEAD_LINE;
    for (const { key } of await this.reports()) {
      for (const record of await this.records([key])) yield `${JSON.stringify(record)}\n`;
    }
  }

  /**
   * Takes in an exported library: all of it, or nothing.
   *
   * @param chunks the text, cut anywhere
   * @returns how many reports it holds
   * @throws {BadImport} where a line is no report, with its number
   */
  async import(chunks: AsyncIterable<string>): Promise<number> {
    const all: ShelfRows[] = [];
    for await (const record of recordsOf(chunks)) all.push(toRows(record, await pack(record)));
    await this.#write(async () => {
      for (const rows of all) await this.#put(rows);
    });
    return all.length;
  }

  close(): void {
    this.#database.close();
  }

  #write<Result>(change: () => Promise<Result>): Promise<Result> {
    const { reports, facts, terms, analyses, merges } = this.#database;
    return this.#database.transaction('rw', [reports, facts, terms, analyses, merges], change);
  }

  async #put(rows: ShelfRows): Promise<boolean> {
    const { reports } = this.#database;
    const rivals = await this.#rivalsOf(rows);
    const likes = rivals.map((rival) => ({ rival, like: likenessOf(rival.figures, rows.report.figures) }));
    likes.sort((a, b) => b.like - a.like);
    const [best] = likes;
    if (best && best.like >= SAME) {
      const { rival } = best;
      const sources = joined(rival.sources, rows.report.sources);
      if (sources.length === rival.sources.length && rival.analyser === rows.report.analyser) return false;
      // The text may be read better by now: the newer reading stays; the first address and time, and whose it is, too.
      const { place, placeName, level, year, retrieved, asks } = rival;
      const known = place === null || year === null ? {} : { place, placeName, level, year };
      await this.#remove(rival.key);
      await this.#add({ ...rows, report: { ...rows.report, ...known, sources, retrieved } }, rival.key, asks);
      return true;
    }
    const base = baseKey(rows);
    const versions = await reports.where('key').startsWith(base).primaryKeys();
    const key = freeKey(base, new Set(versions));
    await this.#add(rows, key, best && best.like >= VERSION ? best.rival.key : null);
    return true;
  }

  /** The reports that this one may be: of its place, kind and year, or read at one of its addresses. */
  async #rivalsOf({ report }: ShelfRows): Promise<ShelfReport[]> {
    const { reports } = this.#database;
    const atAddress = await reports
      .where('sources')
      .anyOf([...report.sources])
      .toArray();
    const ofPlace = report.place === null ? [] : await reports.where('place').equals(report.place).toArray();
    // One address may hold the reports of several places: there it tells only whose a report is that does not say so.
    const unnamed = atAddress.filter(({ place }) => place === null || report.place === null);
    const found = new Map([...ofPlace, ...unnamed].map((rival) => [rival.key, rival]));
    return [...found.values()].filter(
      ({ kind, year }) => kind === report.kind && (year === report.year || report.year === null || year === null),
    );
  }

  async #add(rows: ShelfRows, key: string, asks: string | null): Promise<void> {
    const { reports, facts, terms, analyses } = this.#database;
    const { place } = rows.report;
    await reports.put({ ...rows.report, key, asks });
    await facts.bulkAdd(rows.facts.map((fact) => ({ ...fact, report: key, place })));
    await terms.bulkAdd(rows.terms.map((term) => ({ ...term, report: key })));
    await analyses.put({ key, packed: rows.packed });
  }

  async #remove(key: string): Promise<void> {
    const { reports, facts, terms, analyses } = this.#database;
    await Promise.all([
      reports.delete(key),
      analyses.delete(key),
      facts.where('report').equals(key).delete(),
      terms.where('report').equals(key).delete(),
    ]);
  }
}

function baseKey({ report: { place, kind, year, title } }: ShelfRows): string {
  return place === null || year === null ? `? ${kind} ${title}` : `${place} ${kind} ${year}`;
}

function freeKey(base: string, taken: ReadonlySet<string>): string {
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base} #${number}`;
  return key;
}

/** A record with what the library knows of it: all its addresses, and the place and year that the reader named. */
function asListed(record: ReportRecord, listed: ShelfReport): ReportRecord {
  const { sources, retrieved, year, place, placeName, level } = listed;
  const code = place !== null && /^\d{6}$/.test(place) ? place : null;
  return { ...record, sources: [...sources], retrieved, year, place: { code, name: placeName, level } };
}

function joined(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
