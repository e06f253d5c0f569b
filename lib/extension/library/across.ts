import { type AcrossCheck, acrossReports } from '../../insight/across.ts';
import type { ReportRecord } from '../../insight/record.ts';
import type { Library } from './library.ts';

/** Reports of other years tell little more than the base that they count from. */
const YEARS_APART = 2;

/** What the library's other reports of the same place say of a report's own figures; nothing where the place is not known. */
export async function acrossLibrary(library: Library, record: ReportRecord): Promise<readonly AcrossCheck[]> {
  const { place, year, kind } = record;
  const own = place.code ?? place.name;
  if (own === null || year === null) return [];
  const others = (await library.reports()).filter(
    (report) =>
      report.place === own &&
      report.year !== null &&
      Math.abs(report.year - year) <= YEARS_APART &&
      // Another version of the same report says the same, or is a mistake of ours.
      !(report.kind === kind && report.year === year),
  );
  return acrossReports(record, await library.records(others.map(({ key }) => key)));
}
