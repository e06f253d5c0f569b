import type { ReportRecord } from '../../insight/record.ts';
import type { LibraryDatabase } from './database.ts';
import { unpack } from './packed.ts';
import type { ShelfReport } from './rows.ts';

/** The records under some keys, in their order, as the library knows them; what is gone is left out. */
export async function recordsOf(
  { analyses, reports }: LibraryDatabase,
  keys: readonly string[],
): Promise<ReportRecord[]> {
  const [packed, listed] = await Promise.all([analyses.bulkGet([...keys]), reports.bulkGet([...keys])]);
  const read = packed.map(async (row, i) => {
    const report = listed[i];
    return row && report ? asListed(await unpack(row.packed), report) : null;
  });
  return (await Promise.all(read)).filter((record) => record !== null);
}

/** A record with what the library knows of it: all its addresses, and the place and year that the reader named. */
function asListed(record: ReportRecord, listed: ShelfReport): ReportRecord {
  const { sources, retrieved, year, place, placeName, level } = listed;
  const code = place !== null && /^\d{6}$/.test(place) ? place : null;
  return { ...record, sources: [...sources], retrieved, year, place: { code, name: placeName, level } };
}
