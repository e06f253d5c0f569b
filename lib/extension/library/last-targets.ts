import { comparisonLine } from '../../export/comparison.ts';
import type { ExportLanguage } from '../../export/labels.ts';
import { compareTargets } from '../../insight/compare.ts';
import type { ReportRecord } from '../../insight/record.ts';
import type { Library } from './library.ts';

/**
 * What last year's report, where the library has it, aimed at for the figures of a report.
 *
 * @returns the words of the target and its verdict by the id of the figure that answers it
 */
export async function lastTargets(
  library: Library,
  record: ReportRecord,
  language: ExportLanguage,
): Promise<ReadonlyMap<string, string>> {
  const { place, year, kind } = record;
  const own = place.code ?? place.name;
  const before = (await library.reports()).find(
    (report) => report.place === own && report.kind === kind && report.year === (year ?? 0) - 1,
  );
  if (own === null || year === null || kind !== 'work' || before === undefined) return new Map();
  const [earlier] = await library.records([before.key]);
  if (earlier === undefined) return new Map();
  return new Map(
    compareTargets({ before: earlier, after: record }).flatMap((row): [string, string][] => {
      const { target, verdict } = comparisonLine(row, language);
      return row.stretch ? [] : row.outcomes.map(({ id }) => [id, `${target} · ${verdict}`]);
    }),
  );
}
