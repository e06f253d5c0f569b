import { type AcrossCheck, acrossReports, mayTellTheSame } from '../../insight/across.ts';
import type { ReportRecord } from '../../insight/record.ts';
import type { Library } from './library.ts';

/** What the library's other reports of the same place say of a report's own figures; nothing where the place is not known. */
export async function acrossLibrary(library: Library, record: ReportRecord): Promise<readonly AcrossCheck[]> {
  const { year, kind } = record;
  const own = { place: record.place.code ?? record.place.name, year, kind };
  const others = (await library.reports()).filter((report) => mayTellTheSame(own, report));
  return acrossReports(record, await library.records(others.map(({ key }) => key)));
}
