import writeSheets from 'write-excel-file/universal';
import type { TargetRow } from '../insight/compare.ts';
import type { ReportRecord } from '../insight/record.ts';
import { ACROSS_CODEBOOK, ACROSS_COLUMNS, toAcrossRows } from './across-table.ts';
import { type Cell, columnHead, textCell } from './cells.ts';
import { COMPARISON_COLUMNS, type ComparisonLine, comparisonLabels, comparisonLine } from './comparison.ts';
import { csvTable } from './csv.ts';
import { withFixedTimes } from './fixed-times.ts';
import type { ExportLanguage } from './labels.ts';
import { CODEBOOK, LONG_COLUMNS, toLongRows } from './long-table.ts';
import { escapeText } from './markdown.ts';
import { spssLabels, stataLabels } from './statistics-labels.ts';
import { toWideTable } from './wide-table.ts';

/** The table of targets and outcomes as CSV; heads are the fields' own names, so that scripts can hold on to them. */
export function comparisonCsv(rows: readonly TargetRow[], language: ExportLanguage): string {
  return csvTable(
    COMPARISON_COLUMNS,
    rows.map((row) => plainLine(row, language)),
  );
}

/** The table of targets and outcomes as Markdown. */
export function comparisonMarkdown(rows: readonly TargetRow[], language: ExportLanguage): string {
  const { columns } = comparisonLabels(language);
  const head = `| ${COMPARISON_COLUMNS.map((column) => columns[column]).join(' | ')} |`;
  const rule = `|${COMPARISON_COLUMNS.map(() => '---').join('|')}|`;
  const body = rows.map((row) => {
    const line = plainLine(row, language);
    return `| ${COMPARISON_COLUMNS.map((column) => escapeText(line[column])).join(' | ')} |`;
  });
  return `${[head, rule, ...body].join('\n')}\n`;
}

/** The long table as CSV: every sound figure of every report a line. */
export function longCsv(records: readonly ReportRecord[]): string {
  return csvTable(LONG_COLUMNS, toLongRows(records));
}

/** The figures that two reports of a place give, as CSV. */
export function acrossCsv(records: readonly ReportRecord[]): string {
  return csvTable(ACROSS_COLUMNS, toAcrossRows(records));
}

/** The name under which the long table is saved. */
export const LONG_FILE = 'report-lens-comparison.long.csv';

/** What makes the long table readable to Stata and SPSS: a file of commands for each. */
export function labelFiles(): { readonly ending: string; readonly content: Blob }[] {
  const text = (content: string) => new Blob([content], { type: 'text/plain;charset=utf-8' });
  return [
    { ending: 'do', content: text(stataLabels(LONG_FILE)) },
    { ending: 'sps', content: text(spssLabels(LONG_FILE)) },
  ];
}

/** A workbook of the comparison, the long table, places by years, what two reports of a place tell alike, and a codebook. */
export async function comparisonWorkbook(
  rows: readonly TargetRow[],
  records: readonly ReportRecord[],
  language: ExportLanguage,
): Promise<Blob> {
  const { columns } = comparisonLabels(language);
  const long = toLongRows(records);
  const wide = toWideTable(records);
  const blob = await writeSheets([
    sheet(
      'comparison',
      COMPARISON_COLUMNS.map((column) => columns[column]),
      [
        ...rows.map((row) => {
          const line = plainLine(row, language);
          return COMPARISON_COLUMNS.map((column) => textCell(line[column]));
        }),
      ],
    ),
    sheet('long', LONG_COLUMNS, [...long.map((row) => LONG_COLUMNS.map((column) => valueCell(row[column])))]),
    sheet(
      'wide',
      ['place_code', 'place', 'data_year', ...wide.columns.map(({ id }) => id)],
      wide.lines.map((line) => [
        textCell(line.place_code),
        textCell(line.place),
        { value: line.data_year, type: Number },
        ...line.values.map((value): Cell => (value === null ? textCell('') : { value, type: Number })),
      ]),
    ),
    sheet('across', ACROSS_COLUMNS, [
      ...toAcrossRows(records).map((row) => ACROSS_COLUMNS.map((column) => valueCell(row[column]))),
    ]),
    sheet(
      'codebook',
      ['sheet', 'column', 'meaning', 'unit'],
      [
        ...LONG_COLUMNS.map((column) => codebookLine('long', column, CODEBOOK[column], '')),
        ...wide.columns.map(({ id, name, kind, unit }) =>
          codebookLine('wide', id, `${name}, ${kind}, results only`, unit),
        ),
        ...ACROSS_COLUMNS.map((column) => codebookLine('across', column, ACROSS_CODEBOOK[column], '')),
      ],
    ),
  ]).toBlob();
  const bytes = withFixedTimes(new Uint8Array(await blob.arrayBuffer()));
  return new Blob([new Uint8Array(bytes)], { type: blob.type });
}

function sheet(name: string, heads: readonly string[], cells: Cell[][]) {
  return { sheet: name, data: [heads.map(columnHead), ...cells], stickyRowsCount: 1 };
}

function codebookLine(...words: readonly string[]): Cell[] {
  return words.map(textCell);
}

/** A plain number as a number, all else as text. */
function valueCell(value: string): Cell {
  return /^-?\d+(?:\.\d+)?$/.test(value) && Number.isFinite(Number(value)) && !/^0\d/.test(value)
    ? { value: Number(value), type: Number }
    : textCell(value);
}

function plainLine(row: TargetRow, language: ExportLanguage): Record<keyof ComparisonLine, string> {
  const line = comparisonLine(row, language);
  return Object.fromEntries(COMPARISON_COLUMNS.map((column) => [column, String(line[column] ?? '')])) as Record<
    keyof ComparisonLine,
    string
  >;
}
