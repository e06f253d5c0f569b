import Papa from 'papaparse';
import type { Analysis } from '../model/schema.ts';
import { cellWords, type ExportLanguage, exportLabels, headOf } from './labels.ts';
import { COLUMNS } from './row.ts';
import { type RowChoice, toRows } from './rows.ts';
import { FORMULA } from './safe-cell.ts';
import { TASK_COLUMNS, type TaskChoice, toTasks } from './tasks.ts';

/** The rows of an analysis as CSV, heads and cells in a language or else by the fields' own names and codes, with a byte order mark, so that a spreadsheet reads it as UTF-8. */
export function toCsv(analysis: Analysis, text: string, options: RowChoice = {}): string {
  return csvTable(COLUMNS, toRows(analysis, text, options), options.language);
}

/** What is to be done as a table of tasks, with empty columns for offices and progress. */
export function toTaskCsv(analysis: Analysis, text: string, options: TaskChoice = {}): string {
  return csvTable(TASK_COLUMNS, toTasks(analysis, text, options), options.language);
}

const FILE_COLUMNS = ['file', ...COLUMNS] as const;

/** The head of a table of several files, as it begins: byte order mark, the file's column, the fields' own names. */
export function csvHead(): string {
  return csvTable(FILE_COLUMNS, []);
}

/** The rows of one file in a table of several, without a head; empty for a file without rows. */
export function toCsvLines(file: string, analysis: Analysis, text: string): string {
  const rows = toRows(analysis, text).map((row) => ({ file, ...row }));
  const cells = rows.map((row) => FILE_COLUMNS.map((column) => row[column]));
  return cells.length === 0 ? '' : `${Papa.unparse(cells, { escapeFormulae: FORMULA })}\r\n`;
}

/** Rows as CSV with a byte order mark; heads and cells in a language, or the fields' own names and codes without one. */
export function csvTable<K extends string>(
  columns: readonly K[],
  rows: readonly Readonly<Record<K, string>>[],
  language?: ExportLanguage,
): string {
  const labels = language === undefined ? null : exportLabels(language);
  const heads = columns.map((column) => (labels === null ? column : headOf(labels, column)));
  const cells = rows.map((row) =>
    columns.map((column) => (labels === null ? row[column] : cellWords(labels, column, row[column]))),
  );
  const table = Papa.unparse([heads, ...cells], { escapeFormulae: FORMULA });
  return `\ufeff${table}\r\n`;
}
