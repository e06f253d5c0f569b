import type { Span } from '../text/span.ts';

/** One cell as the page gives it; offsets into the normal text. */
export interface GridCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** A table whose rows are indicators and whose columns say when and what of. */
export interface IndicatorTable {
  readonly rows: readonly { readonly label: string; readonly unit: string; readonly cells: readonly DataCell[] }[];
}

/** A cell with what its row and column say of it. */
export interface DataCell extends Span {
  readonly column: string;
}

const unitHead = /^(?:计量)?单位$/;
/** A cell of the unit column that names none. */
const noUnit = /^[-—–/无]+$/;
const nameHead = /^(?:指标(?:名称)?|项目|名称|主要指标|目标名称|序号|内容|类别)$/;
const orderHead = /^(?:序号|编号)$/;
const inBrackets = /[(（]([^()（）]{1,12})[)）]\s*$/;

/**
 * Reads a table as rows of indicators: the first row (or the header cells) names the columns, the first column with
 * words names the indicators; a unit stands in a column of its own, in the header or behind the name.
 *
 * @returns undefined for tables without a header or without figures: layout, search boxes
 */
export function readTable(text: string, cells: readonly GridCell[]): IndicatorTable | undefined {
  const height = Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan));
  const width = Math.max(0, ...cells.map((cell) => cell.column + cell.columnSpan));
  if (height < 2 || width < 2) return undefined;
  const at = (row: number, column: number): GridCell | undefined =>
    cells.find(
      (cell) =>
        cell.row <= row &&
        row < cell.row + cell.rowSpan &&
        cell.column <= column &&
        column < cell.column + cell.columnSpan,
    );
  const words = (cell: GridCell | undefined): string =>
    cell ? text.slice(cell.start, cell.end).replace(/\s+/g, '') : '';
  const headRows = headerRows(cells, height, width, at, words);
  const heads = Array.from({ length: width }, (_, column) => headOf(column, headRows, at, words));
  const nameColumn = heads.findIndex((head) => nameHead.test(head) && !orderHead.test(head));
  const labels = Math.max(nameColumn, 0);
  const unitColumn = heads.findIndex((head) => unitHead.test(head));
  const rows = [];
  for (let row = headRows; row < height; row += 1) {
    const label = words(at(row, labels));
    if (!/[\u4e00-\u9fff]{2}/.test(label)) continue;
    const data = [];
    for (let column = labels + 1; column < width; column += 1) {
      const cell = at(row, column);
      if (!cell || column === unitColumn || cell.row !== row || cell.column !== column) continue;
      data.push({ start: cell.start, end: cell.end, column: heads[column] ?? '' });
    }
    const bracket = inBrackets.exec(label)?.[1] ?? '';
    rows.push({
      label: label
        .replace(/^(?:[\d一二三四五六七八九十]+[.、．]|[(（][\d一二三四五六七八九十]+[)）]|其中[:：]?|#)/, '')
        .replace(inBrackets, ''),
      unit: (unitColumn >= 0 ? words(at(row, unitColumn)).replace(noUnit, '') : '') || bracket,
      cells: data,
    });
  }
  const figures = rows.flatMap((row) => row.cells).filter((cell) => /\d/.test(text.slice(cell.start, cell.end))).length;
  return figures >= 2 && rows.length >= 1 ? { rows } : undefined;
}

type At = (row: number, column: number) => GridCell | undefined;
type Words = (cell: GridCell | undefined) => string;

/** How many rows at the top are header: those without figures, or with header cells. */
function headerRows(cells: readonly GridCell[], height: number, width: number, at: At, words: Words): number {
  let rows = 0;
  while (rows < height - 1) {
    const row = rows;
    const marked = cells.some((cell) => cell.row === row && cell.header && cell.column > 0);
    const bare = Array.from({ length: width }, (_, column) => words(at(row, column)))
      .slice(1)
      .every((head) => !/\d/.test(head.replace(/(?:19|20)\d{2}年?/g, '').replace(/[“十][^”]*五”?/g, '')));
    if (!marked && !(bare && rows < 3)) break;
    rows += 1;
  }
  return Math.max(1, rows);
}

/** The words over a column, from all header rows, without repeats of a spanning head. */
function headOf(column: number, headRows: number, at: At, words: Words): string {
  const heads: string[] = [];
  for (let row = 0; row < headRows; row += 1) {
    const head = words(at(row, column));
    if (head && heads.at(-1) !== head) heads.push(head);
  }
  return heads.join(' ');
}
