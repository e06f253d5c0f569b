import type { Analysis } from '../model/schema.ts';
import { type Cell, headCell, wrappedCell } from './cells.ts';
import { cellWords, type ExportLabels, headOf } from './labels.ts';
import type { ExportRow } from './row.ts';

/** Where what is exported is from, beside what the analysis says of it. */
export interface ExportOrigin {
  readonly address?: string;
  /** The day on which the page was read, 2025-11-27. */
  readonly readOn?: string;
}

/** What the workbook is of, how many of what it holds, what is the same in all rows, and how it is to be read. */
export function aboutRows(
  analysis: Analysis,
  rows: readonly ExportRow[],
  same: ReadonlyMap<string, string>,
  labels: ExportLabels,
  origin: ExportOrigin,
): Cell[][] {
  const { about } = labels;
  const count = (is: (row: ExportRow) => boolean) => String(rows.filter(is).length);
  const countAny = (is: (row: ExportRow) => boolean) => (rows.some(is) ? count(is) : null);
  const { entries } = analysis.glossary;
  const told = analysis.reports.flatMap((report): (readonly [string, string | null])[] => [
    [about.title, report.title],
    [about.place, report.region],
    [about.year, report.year === null ? null : String(report.year)],
    [about.spokenOn, report.spokenOn],
    [about.meeting, report.meeting],
    [about.issuer, report.issuer],
  ]);
  const lines: readonly (readonly [string, string | null])[] = [
    ...told,
    [about.address, origin.address ?? null],
    [about.readOn, origin.readOn ?? null],
    [about.results, count((row) => row.status === 'actual' && row.value !== '')],
    [about.targets, count((row) => row.status === 'target' && row.value !== '')],
    [about.worded, countAny((row) => row.status === 'target' && row.value === '')],
    [about.wordedResults, countAny((row) => row.status === 'actual' && row.value === '')],
    [about.terms, entries.length === 0 ? null : String(entries.length)],
    ...[...same]
      // The report is told above.
      .filter(([column, words]) => words !== '' && column !== 'report')
      .map(
        ([column, words]) => [headOf(labels, column), `${cellWords(labels, column, words)}（${about.same}）`] as const,
      ),
    [about.legend, about.legendChange],
    ['', about.legendBound],
    ['', about.legendExact],
    ['', about.legendDamaged],
  ];
  return lines.flatMap(([label, words]) =>
    words === null || words === '' ? [] : [[label === '' ? null : headCell(label), wrappedCell(words)]],
  );
}
