import Papa from 'papaparse';
import type { Analysis } from '../analysis/schema.ts';
import { COLUMNS, toRows } from './rows.ts';

/** A cell a spreadsheet would run as a formula; a plain negative number is none. */
const FORMULA = /^(?![-+]?\d+(?:\.\d+)?$)[=+\-@\t\r]/;

/** The rows of an analysis as CSV with a byte order mark, so that a spreadsheet reads it as UTF-8. */
export function toCsv(analysis: Analysis, text: string): string {
  const table = Papa.unparse([...toRows(analysis, text)], { columns: [...COLUMNS], escapeFormulae: FORMULA });
  return `\ufeff${table}\r\n`;
}
