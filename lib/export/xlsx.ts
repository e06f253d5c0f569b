import writeSheets from 'write-excel-file/universal';
import type { Analysis } from '../model/schema.ts';
import { visible } from '../text/readable.ts';
import { cellWords, type ExportLabels, type ExportLanguage, exportLabels, headOf } from './labels.ts';
import { COLUMNS, type ExportRow, type RowChoice, toRows } from './rows.ts';
import { TASK_COLUMNS, toTasks } from './tasks.ts';

export type Cell =
  | { readonly value: string; readonly type: StringConstructor; readonly fontWeight?: 'bold'; readonly wrap?: boolean }
  | { readonly value: number; readonly type: NumberConstructor }
  | null;

const widths: Readonly<Partial<Record<string, number>>> = {
  report: 24,
  section: 28,
  name: 26,
  indicatorName: 20,
  sentence: 70,
  address: 30,
  target: 50,
  definition: 80,
  term: 26,
};

/**
 * The analysis as a workbook: results, targets, tasks and glossary on a sheet each. Values are numbers; every other cell
 * is a string by its type, so that none is run as a formula whatever letters it begins with.
 *
 * @returns the file, to be saved by whoever asked for it
 */
export async function toXlsx(
  analysis: Analysis,
  text: string,
  language: ExportLanguage,
  choice: RowChoice = {},
): Promise<Blob> {
  const labels = exportLabels(language);
  const rows = toRows(analysis, text, choice);
  const sheet = (name: string, columns: readonly string[], cells: Cell[][]) => ({
    sheet: name,
    data: [columns.map((column): Cell => headCell(headOf(labels, column))), ...cells],
    columns: columns.map((column) => ({ width: widths[column] ?? 12 })),
    stickyRowsCount: 1,
  });
  const facts = (status: string) =>
    rows.filter((row) => row.status === status).map((row) => COLUMNS.map((column) => cell(row, column, labels)));
  return writeSheets([
    sheet(labels.sheets.results, COLUMNS, facts('actual')),
    sheet(labels.sheets.targets, COLUMNS, facts('target')),
    sheet(
      labels.sheets.tasks,
      TASK_COLUMNS,
      toTasks(analysis, text, choice).map((task) => TASK_COLUMNS.map((column) => textCell(task[column]))),
    ),
    sheet(labels.sheets.glossary, ['number', 'term', 'definition', 'places'], glossary(analysis)),
  ]).toBlob();
}

function cell(row: ExportRow, column: keyof ExportRow, labels: ExportLabels): Cell {
  const value = row[column];
  switch (column) {
    case 'value': {
      const exact = Number(value);
      return value !== '' && Number.isFinite(exact) ? { value: exact, type: Number } : textCell(value);
    }
    default:
      return textCell(cellWords(labels, column, value));
  }
}

function glossary(analysis: Analysis): Cell[][] {
  return analysis.glossary.entries.map((entry) => [
    textCell(entry.number ?? ''),
    textCell(entry.term),
    textCell(entry.text),
    { value: entry.mentions.length, type: Number },
  ]);
}

/** The head of a column. */
export function headCell(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}

/** A string cell; an empty one is no cell. Signs that cannot be seen are left out, and letters that XML cannot hold. */
export function textCell(value: string): Cell {
  const plain = [...visible(value).toWellFormed()].filter(isXmlLetter).join('');
  return plain === '' ? null : { value: plain, type: String };
}

function isXmlLetter(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x20 ? code < 0xfffd || code > 0xffff : code === 0x09 || code === 0x0a || code === 0x0d;
}
