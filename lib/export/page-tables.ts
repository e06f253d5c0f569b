import type { Analysis } from '../model/schema.ts';
import type { TableCell, TableShape } from '../model/text-shape.ts';
import { readableSlice } from '../text/readable.ts';
import { type Cell, columnName, headCell, lettersOf, numberCell, wrappedCell } from './cells.ts';
import { cellWords, type ExportLanguage, exportLabels } from './labels.ts';
import { readTables } from './read-tables.ts';
import { COLUMNS, type ExportRow } from './row.ts';
import { type RowChoice, toRows } from './rows.ts';
import { decimalsOf, isPlainNumber, sameInAll, stringCell, tableSheet } from './sheet.ts';
import type { PlainSheet } from './sheet-model.ts';
import { toWorkbook } from './workbook.ts';

/** What stands in one cell of a page's table was read as this. */
interface CellReading extends Pick<ExportRow, (typeof COLUMNS)[number]> {
  readonly table: string;
  /** Where it stands in the sheet of its table: C5. */
  readonly cell: string;
}

const READING_COLUMNS = ['table', 'cell', ...COLUMNS] as const satisfies readonly (keyof CellReading)[];
const KEPT: ReadonlySet<string> = new Set(['table', 'cell', 'name', 'number']);
/** A column of a table is no wider than this, in letters; longer cells wrap. */
const WIDEST = 36;
const NARROWEST = 8;

/**
 * The tables of a page as they stand, a sheet each with its merged cells, and last what their cells were read as, each
 * with the cell it stands in. A cell that is a number in the page is one here; all else are strings.
 */
export async function toTablesXlsx(
  tables: readonly TableShape[],
  analysis: Analysis,
  text: string,
  choice: RowChoice & { readonly language: ExportLanguage },
): Promise<Blob> {
  const labels = exportLabels(choice.language);
  const rows = toRows(analysis, text, choice);
  const facts = new Map(analysis.facts.map((fact) => [fact.id, fact]));
  const read = readTables(tables, analysis.facts);
  const nameOf = (index: number) => labels.sheets.table.replace('{n}', String(index + 1));
  const readings = rows.flatMap((row): CellReading[] => {
    const fact = facts.get(row.id);
    if (fact === undefined) return [];
    const at = read.findIndex(({ start, end }) => start <= fact.start && fact.end <= end);
    const cell = read[at]?.cells.find(({ start, end }) => start <= fact.start && fact.end <= end);
    return cell === undefined ? [] : [{ ...row, table: nameOf(at), cell: addressOf(cell) }];
  });
  const same = sameInAll(READING_COLUMNS, readings, KEPT);
  return toWorkbook([
    ...read.map((table, index) => asItStands(nameOf(index), table, text)),
    tableSheet(
      labels.sheets.readings,
      READING_COLUMNS.filter((column) => !same.has(column) || same.get(column) !== ''),
      readings,
      labels,
      (reading, column) => {
        const words = reading[column];
        const isNumber = (column === 'number' || column === 'value') && isPlainNumber(words);
        return isNumber
          ? numberCell(Number(words), decimalsOf(words))
          : stringCell(column, cellWords(labels, column, words));
      },
    ),
  ]);
}

/** C5: rows and columns of the sheet of a table are those of the table. */
function addressOf({ row, column }: TableCell): string {
  return `${columnName(column)}${row + 1}`;
}

function asItStands(name: string, { cells }: TableShape, text: string): PlainSheet {
  const height = Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan));
  const width = Math.max(0, ...cells.map((cell) => cell.column + cell.columnSpan));
  const rows: Cell[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  const widths = Array.from({ length: width }, () => NARROWEST);
  for (const cell of cells) {
    const words = readableSlice(text, cell).trim();
    const line = rows[cell.row];
    if (line !== undefined) line[cell.column] = spanned(cellOf(words, cell.header), cell);
    if (cell.columnSpan === 1)
      widths[cell.column] = Math.min(WIDEST, Math.max(widths[cell.column] ?? 0, lettersOf(words) + 2));
  }
  return { name, rows, widths };
}

/** A number is written as it is printed: with its commas or without, so that 2024 is a year still. */
function cellOf(words: string, isHead: boolean): Cell {
  if (words === '') return null;
  if (isHead) return headCell(words);
  const bare = words.replaceAll(',', '');
  if (!isPlainNumber(bare) || /^-?0\d/.test(bare)) return wrappedCell(words);
  const cell = numberCell(Number(bare), decimalsOf(bare));
  return words.includes(',') ? cell : { ...cell, format: cell.format.replace('#,##0', '0') };
}

/** A cell that spans others takes their place. */
function spanned(cell: Cell, { rowSpan, columnSpan }: TableCell): Cell {
  return cell === null || (rowSpan === 1 && columnSpan === 1) ? cell : { ...cell, rowSpan, columnSpan };
}
