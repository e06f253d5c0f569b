import { type Baskets, joinedBaskets } from '../basket-model.ts';
import type { LibraryDatabase } from './database.ts';
import { recordsOf } from './kept-records.ts';
import { basketLines, HEAD_LINE, readLines } from './lines.ts';
import { packedRows, type ShelfReport, type ShelfRows } from './rows.ts';

/** A library as it goes out: its head, a line a report, one record in the memory at a time, and what is set aside. */
export async function* exportedLines(
  database: LibraryDatabase,
  reports: readonly ShelfReport[],
  baskets: Baskets,
): AsyncGenerator<string> {
  yield HEAD_LINE;
  for (const { key } of reports) {
    for (const record of await recordsOf(database, [key])) yield `${JSON.stringify(record)}\n`;
  }
  yield* basketLines(baskets);
}

/** What a file brings, checked and packed line by line before any of it is written. */
export async function importedRows(
  chunks: AsyncIterable<string>,
): Promise<{ readonly rows: readonly ShelfRows[]; readonly baskets: Baskets }> {
  const rows: ShelfRows[] = [];
  let baskets: Baskets = {};
  for await (const line of readLines(chunks)) {
    if (line.is === 'report') rows.push(await packedRows(line.record));
    else baskets = joinedBaskets(baskets, line.baskets);
  }
  return { rows, baskets };
}
