import writeSheets from 'write-excel-file/universal';
import { type Cell, columnHead, lettersOf, type TextCell } from './cells.ts';
import type { Sheet } from './sheet-model.ts';
import { tableParts } from './sheet-parts.ts';

/**
 * A workbook as a file. What the writer does not know of – filters, links, heads repeated in print – is added to its
 * sheets as XML, by the order in which the format has the parts of a sheet.
 */
export async function toWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  const written = sheets.map((sheet) => {
    const common = {
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
    };
    const rows = sheet.rows.map((row) => tallEnough(row, sheet.widths));
    return 'heads' in sheet
      ? { ...common, data: [sheet.heads.map(columnHead), ...rows], stickyRowsCount: 1 }
      : { ...common, data: rows };
  });
  return writeSheets(written, { features: [tableParts(sheets)] }).toBlob();
}

/** What a line of a cell takes, and what no row may pass, in points. */
const LINE_HEIGHT = 14;
const TALLEST = 400;

/** A row as tall as its longest cell needs: not every program looks for that by itself when it opens a workbook. */
function tallEnough(row: readonly Cell[], widths: readonly number[]): Cell[] {
  const lines = row.map((cell, at) => (isWrapped(cell) ? linesOf(cell.value, widths[at] ?? 0) : 1));
  const most = Math.max(1, ...lines);
  const first = most === 1 ? -1 : row.findIndex((cell) => cell !== null);
  const height = Math.min(TALLEST, most * LINE_HEIGHT + 2);
  return row.map((cell, at) => (at === first && cell !== null ? { ...cell, height } : cell));
}

/** One that reaches over several columns has their widths, and is left as it is. */
function isWrapped(cell: Cell): cell is TextCell {
  return cell !== null && 'wrap' in cell && (cell.columnSpan ?? 1) === 1;
}

function linesOf(words: string, width: number): number {
  return words.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lettersOf(line) / (width - 1))), 0);
}
