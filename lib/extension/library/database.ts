import Dexie, { type Table } from 'dexie';
import type { Merge } from '../../insight/merges.ts';
import { type ReportRecord, reportRecordSchema } from '../../insight/record.ts';
import {
  type ShelfFact,
  type ShelfRecord,
  type ShelfReport,
  type ShelfSignature,
  type ShelfTerm,
  type ShelfText,
  toRows,
} from './rows.ts';

/** What version 1 stored: one table, with whole records. */
interface StoredV1 {
  readonly key: string;
  readonly place: string;
  readonly year: number | null;
  readonly record: unknown;
}

/** The library's tables. Reports are listed without being unpacked, and their figures found without being listed. */
export class LibraryDatabase extends Dexie {
  declare readonly reports: Table<ShelfReport, string>;
  declare readonly facts: Table<ShelfFact, number>;
  declare readonly terms: Table<ShelfTerm, number>;
  declare readonly texts: Table<ShelfText, string>;
  declare readonly signatures: Table<ShelfSignature, string>;
  declare readonly analyses: Table<ShelfRecord, string>;
  declare readonly merges: Table<Merge, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ reports: 'key, place, year' });
    this.version(2)
      .stores({
        reports: 'key, place, year, *sources',
        facts: '++, report, [indicator+period], name',
        terms: '++, report',
        analyses: 'key',
        merges: 'name',
      })
      .upgrade(async (transaction) => {
        const old: StoredV1[] = await transaction.table('reports').toArray();
        await transaction.table('reports').clear();
        for (const { key, record } of old) {
          // What no longer reads as a record is of no use to anybody.
          const read = reportRecordSchema.safeParse(record);
          if (read.success) await putRows(transaction, key, null, read.data);
        }
      });
    // The sentences are in packed records, which an upgrade cannot open: `fillTexts` fills these tables from them.
    this.version(3).stores({ texts: 'report', signatures: 'report' });
    // Signatures know longer runs of letters than those of version 3, which would deny them.
    this.version(4).upgrade((transaction) => transaction.table('signatures').clear());
  }
}

/** Writes all rows of a record that is not packed; nothing but the database may be waited for in an upgrade. */
async function putRows(
  tables: Pick<Dexie, 'table'> | { readonly table: (name: string) => Table },
  key: string,
  asks: string | null,
  record: ReportRecord,
): Promise<void> {
  const rows = toRows(record, record);
  const { place } = rows.report;
  await tables.table('reports').put({ ...rows.report, key, asks });
  await tables.table('facts').bulkAdd(rows.facts.map((fact) => ({ ...fact, report: key, place })));
  await tables.table('terms').bulkAdd(rows.terms.map((term) => ({ ...term, report: key })));
  await tables.table('analyses').put({ key, packed: record });
}
