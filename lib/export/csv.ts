import Papa from 'papaparse';
import type { Analysis } from '../analysis/schema.ts';
import { type ExportLanguage, exportLabels } from './labels.ts';
import { COLUMNS, type RowChoice, toRows } from './rows.ts';
import { TASK_COLUMNS, toTasks } from './tasks.ts';

/**
 * A cell a spreadsheet would run as a formula, in full width too (`＝1+1` in Chinese Excel); a plain negative number, or a
 * range of them, is none.
 */
const FORMULA = /^(?![-+]?\d+(?:\.\d+)?(?:–[-+]?\d+(?:\.\d+)?)*$)\s*[=+\-@＝＋－＠\t\r\n]/;

/** How a table is written: its rows, and the language of its heads (the fields' own names where it is left out). */
export interface CsvOptions extends RowChoice {
  readonly language?: ExportLanguage;
}

/** The rows of an analysis as CSV with a byte order mark, so that a spreadsheet reads it as UTF-8. */
export function toCsv(analysis: Analysis, text: string, options: CsvOptions = {}): string {
  return write(COLUMNS, toRows(analysis, text, options), options.language);
}

/** The targets as a table of tasks, with empty columns for office and date. */
export function toTaskCsv(analysis: Analysis, text: string, options: CsvOptions = {}): string {
  return write(TASK_COLUMNS, toTasks(analysis, text, options), options.language);
}

function write<K extends string>(
  columns: readonly K[],
  rows: readonly Readonly<Record<K, string>>[],
  language?: ExportLanguage,
): string {
  const heads: Readonly<Record<string, string>> = language ? exportLabels(language).columns : {};
  const table = Papa.unparse(
    {
      fields: columns.map((column) => heads[column] ?? column),
      data: rows.map((row) => columns.map((column) => row[column])),
    },
    { escapeFormulae: FORMULA },
  );
  return `\ufeff${table}\r\n`;
}
