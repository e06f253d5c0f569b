import { isFigure, isNone } from '../../report/table/cell-words.ts';
import type { ColumnLine, ColumnTable } from './columns.ts';
import { wordsOfItem } from './cut-item.ts';
import { type GapColumn, gapColumns } from './gap-columns.ts';
import { CELL_GAP, cellsOf, endOfTable, goesOn, isBeside, type Line, partsOf, rowsOf, WORD_GAP } from './gap-rows.ts';
import type { TextItem } from './page-layout.ts';
import type { PlacedCell, PlacedTable } from './table.ts';
import { lineOfItems, lineText, segmentsOf, type TextLine } from './text-line.ts';

/** So many rows make a table without lines, and so large a part of their cells behind the first is figures. */
const FEWEST_ROWS = 3;
const FIGURES = 0.6;
/** Tables that no lines rule: rows of words and figures, one below the other in columns. The other lines stay as they are. */
export function withGapTables(lines: readonly (ColumnLine | ColumnTable)[]): (ColumnLine | ColumnTable)[] {
  const found: (ColumnLine | ColumnTable)[] = [];
  let run: Line[] = [];
  const flush = () => {
    for (const part of partsOf(run)) {
      const end = endOfTable(part);
      const table = tableOf(part.slice(0, end));
      if (table === null) found.push(...part.map(({ placed }) => placed));
      else found.push({ table }, ...part.slice(end).map(({ placed }) => placed));
    }
    run = [];
  };
  for (const [i, placed] of lines.entries()) {
    if ('table' in placed) {
      flush();
      found.push(placed);
      continue;
    }
    const segments = cellsOf(placed.line, run);
    const isRow = segments.length > 1 || isBeside(lines[i - 1], placed) || isBeside(placed, lines[i + 1]);
    const line = { placed, segments, isRow };
    if (!goesOn(run, line)) flush();
    if (line.isRow || run.length > 0) run.push(line);
    else found.push(placed);
  }
  flush();
  return found;
}

function tableOf(run: readonly Line[]): PlacedTable | null {
  const [first] = run;
  const rows = rowsOf(run);
  if (rows.length < FEWEST_ROWS || first === undefined) return null;
  const columns = gapColumns(
    rows.map((lines) => lines.flatMap(({ segments }) => segments.flatMap((words) => segmentsOf(words, WORD_GAP)))),
  );
  if (columns.length < 2) return null;
  let behind = 0;
  let figures = 0;
  const cells: PlacedCell[] = [];
  for (const [row, lines] of rows.entries()) {
    const inside = lines.map((line) => byColumn(line, columns));
    for (const [column, { from, to }] of columns.entries()) {
      const words = inside.flatMap((ofLine) => ofLine[column] ?? []);
      // Words that stand apart in one column are of no row. Heads may.
      if (row > 0 && words.some((line) => segmentsOf(line, CELL_GAP).length > 1)) return null;
      const text = words.map(lineText).join('').replaceAll(' ', '');
      if (row > 0 && column > 0 && text !== '') {
        behind += 1;
        if (isFigure(text) || isNone(text)) figures += 1;
      }
      cells.push({ row, column, rowSpan: 1, columnSpan: 1, width: to - from, lines: words });
    }
  }
  if (figures < behind * FIGURES || figures === 0) return null;
  const { line } = first.placed;
  const right = Math.max(...run.map(({ placed }) => placed.line.right));
  const bottom = run.at(-1)?.placed.line.y ?? line.y;
  const edges = [...columns.map(({ from }) => from), right];
  const left = edges[0] ?? line.left;
  const top = line.y - line.size;
  return { page: line.page, left, right, top, bottom, columns: edges, words: columns, rows: rows.length, cells };
}

/** A line as one more row of a table that no lines rule, on the page before or behind it; null where it is none. */
export function rowOf(line: TextLine, table: PlacedTable): PlacedTable | null {
  const { words } = table;
  const segments = segmentsOf(line, CELL_GAP);
  if (words === undefined || segments.length < 2) return null;
  const cells = words.map(({ from, to }, column): PlacedCell => {
    const lines = segments.filter(({ left, right }) => left < to && right > from);
    return { row: 0, column, rowSpan: 1, columnSpan: 1, width: to - from, lines };
  });
  const isPlaced = segments.every((one) => cells.filter(({ lines }) => lines.includes(one)).length === 1);
  if (!isPlaced || cells.some(({ lines }) => lines.length > 1)) return null;
  return { ...table, page: line.page, top: line.y - line.size, bottom: line.y, rows: 1, cells };
}

/** The words of a line in each column. */
function byColumn({ placed: { line } }: Line, columns: readonly GapColumn[]): (TextLine | null)[] {
  const edges = columns.slice(1).map(({ from }, i) => (from + (columns[i]?.to ?? from)) / 2);
  const inside: TextItem[][] = columns.map(() => []);
  // Each word for itself: 年末数（万人） 比重（%） of two heads comes as one item. Nothing else is cut, least of all a number.
  for (const item of new Set(line.parts.map((part) => part.item)))
    for (const word of wordsOfItem(item)) {
      const middle = word.x + word.width / 2;
      inside[edges.filter((edge) => edge <= middle).length]?.push(word);
    }
  return inside.map(([first, ...rest]) => (first === undefined ? null : lineOfItems(line.page, [first, ...rest])));
}
