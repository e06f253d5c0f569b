import type { Merge } from '../../insight/merges.ts';
import type { ReportRecord } from '../../insight/record.ts';
import type { Baskets } from '../basket-model.ts';
import { LibraryDatabase } from './database.ts';
import { recordsOf } from './kept-records.ts';
import { LIBRARY_NAME } from './name.ts';
import { packedRows, type ShelfFact, type ShelfReport } from './rows.ts';
import { type Found, type SearchedShelf, type Searcher, search, searchedShelf } from './search.ts';
import { settle, shelve, unshelve } from './shelve.ts';
import { fillTexts } from './texts.ts';
import { exportedLines, importedRows } from './transfer.ts';

/** What the reader says of a report that does not say it itself. */
export interface Identity {
  readonly code: string | null;
  readonly name: string;
  readonly level: string | null;
  readonly year: number;
}

/** What an exported library held. */
export interface Imported {
  readonly reports: number;
  readonly baskets: Baskets;
}

/** Wants all that is found, at its end. */
const SILENT: Searcher = { tell: () => undefined, signal: new AbortController().signal };

/** The reports that a reader has opened, on the reader's own machine. Every change is one transaction. */
export class Library {
  readonly #database: LibraryDatabase;
  /** What searches look through, until the library is looked at anew or changed here. */
  #searched: Promise<SearchedShelf> | null = null;

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
    const rows = await packedRows(record);
    return this.#write(() => shelve(this.#database, rows));
  }

  /** All reports as listed, by place and year. Searches from now on know what other pages have kept since. */
  reports(): Promise<ShelfReport[]> {
    this.#searched = null;
    return this.#database.reports.orderBy('key').toArray();
  }

  /** The records under some keys, in their order; what is gone is left out. */
  records(keys: readonly string[]): Promise<ReportRecord[]> {
    return recordsOf(this.#database, keys);
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

  /** Reports, figures and sentences by words of theirs. */
  async search(words: string, searcher: Searcher = SILENT): Promise<Found> {
    this.#searched ??= searchedShelf(this.#database);
    try {
      return await search(this.#database, await this.#searched, words, searcher);
    } catch (error) {
      this.#searched = null;
      throw error;
    }
  }

  /** Makes the sentences of reports that an older version kept ready for the search; of how many reports. */
  async fillTexts(): Promise<number> {
    const filled = await fillTexts(this.#database);
    if (filled > 0) this.#searched = null;
    return filled;
  }

  /** What the kept reports take, in bytes, about. */
  async size(): Promise<number> {
    return (await this.reports()).reduce((all, { size }) => all + size, 0);
  }

  async remove(key: string): Promise<void> {
    await this.#write(() => unshelve(this.#database, key));
  }

  async clear(): Promise<void> {
    await this.#write(async () => {
      for (const table of this.#database.tables) await table.clear();
    });
  }

  /** Answers what a report asks: it is the same as the one it is like, or another version of it. */
  async settle(key: string, answer: 'same' | 'version'): Promise<void> {
    await this.#write(() => settle(this.#database, key, answer));
  }

  /** Gives a report the place and the year that it does not say itself. */
  async identify(key: string, identity: Identity): Promise<void> {
    const [record] = await this.records([key]);
    if (!record) return;
    const { code, name, level, year } = identity;
    const named: ReportRecord = { ...record, place: { code, name, level }, year };
    const rows = await packedRows(named);
    await this.#write(async () => {
      await unshelve(this.#database, key);
      await shelve(this.#database, rows);
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

  /**
   * The library as lines of JSON, the first one its head; a line a report.
   *
   * @param baskets what is set aside, of these reports and of others: a line for each behind them
   */
  async *lines(baskets: Baskets = {}): AsyncGenerator<string> {
    yield* exportedLines(this.#database, await this.reports(), baskets);
  }

  /**
   * Takes in the reports of an exported library: all of them, or none.
   *
   * @param chunks the text, cut anywhere
   * @returns how many reports it holds, and what is set aside in it, which is kept elsewhere
   * @throws {BadImport} where a line is neither report nor basket, with its number
   */
  async import(chunks: AsyncIterable<string>): Promise<Imported> {
    const { rows, baskets } = await importedRows(chunks);
    await this.#write(async () => {
      for (const one of rows) await shelve(this.#database, one);
    });
    return { reports: rows.length, baskets };
  }

  close(): void {
    this.#database.close();
  }

  async #write<Result>(change: () => Promise<Result>): Promise<Result> {
    const result = await this.#database.transaction('rw', this.#database.tables, change);
    this.#searched = null;
    return result;
  }
}
