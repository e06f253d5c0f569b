import { withWords } from '../lexicon/with-words.ts';
import type { TableCell, TableShape } from '../model/text-shape.ts';
import type { Span } from '../text/span.ts';
import { halfWidth } from '../text/width.ts';
import { isFigure } from './table/cell-words.ts';

/** The tables of a text whose cells are parted by tabs; ranges of the source text, for the normal text has no tabs. */
export interface TabTables {
  /** Those whose shape is certain. */
  readonly tables: readonly TableShape[];
  /** Those whose shape is not: their figures stay unread. */
  readonly unsure: readonly UnsureTable[];
}

/** A table of which nothing tells what its figures mean. */
export interface UnsureTable extends Span {
  readonly figures: readonly Span[];
}

/** The words of a line between its tabs; an empty cell is an empty range. */
type Row = readonly RowCell[];

interface RowCell extends Span {
  readonly words: string;
  /** How far the words are moved in, in letters. */
  readonly indent: number;
}

/** So many rows make a table; fewer are a line of names or an address. */
const FEWEST_ROWS = 3;

/**
 * Finds the tables that a copy has left as lines with tabs. The shape is certain where a head of words alone stands
 * over the rows and no row has more cells than it: then each figure stands below its own head. Where a head has fewer
 * (its spanning cells are lost) nothing tells which is whose.
 */
export function findTabTables(text: string): TabTables {
  const tables: TableShape[] = [];
  const unsure: UnsureTable[] = [];
  const runs = [
    ...runsOfRows(text).map((rows) => ({ rows, isCertain: isCertain(rows) })),
    ...blankRuns(text).map((rows) => ({ rows, isCertain: isCertain(rows) && areEqual(rows) })),
  ];
  for (const { rows, isCertain: isRead } of runs) {
    const first = rows[0]?.[0];
    const last = rows.at(-1)?.at(-1);
    const filled = rows.map((row) => row.filter(({ words }) => words !== ''));
    const figures = filled.flat().filter(({ words }) => isFigure(words));
    if (!first || !last || figures.length === 0 || rows.length < FEWEST_ROWS) continue;
    const span = { start: first.start, end: last.end };
    if (isRead) tables.push({ ...span, cells: rows.flatMap(cellsOf) });
    else unsure.push({ ...span, figures: figures.map(({ start, end }) => ({ start, end })) });
  }
  return { tables, unsure };
}

function isCertain(rows: readonly Row[]): boolean {
  const [head = [], ...body] = rows;
  const named = head.filter(({ words }) => words !== '');
  // A head below the head says that its cells spanned several columns.
  const second = body[0]?.filter(({ words }) => words !== '') ?? [];
  return (
    named.length >= 2 &&
    named.length >= head.length - 1 &&
    !named.some(({ words }) => isFigure(words)) &&
    second.some(({ words }) => isFigure(words)) &&
    body.every((row) => row.length <= head.length)
  );
}

function areEqual(rows: readonly Row[]): boolean {
  return rows.every((row) => row.length === rows[0]?.length);
}

function cellsOf(row: Row, at: number): TableCell[] {
  return row.map(({ start, end, indent }, column) => ({
    start,
    end,
    row: at,
    column,
    rowSpan: 1,
    columnSpan: 1,
    header: at === 0,
    ...(indent > 0 ? { indent } : {}),
  }));
}

/** 三、产权转让收入, or words behind a tab: a row without figures has lost the tabs behind its name. */
const bareRow = withWords(
  /^(?:\t+|\s*(?:ORDINAL、|[(（]ORDINAL[)）]|\d{1,2}[.、]|其中[:：]?|[加减][:：]))[^\s，。；：]{2,28}$/,
);
/** More of them in a row are no table's. */
const MOST_BARE = 4;

/** Rows one below the other, blank lines between them passed over, and rows of nothing but a name taken along. */
function runsOfRows(text: string): Row[][] {
  if (!text.includes('\t')) return [];
  const runs: Row[][] = [];
  let run: Row[] = [];
  let bare: Row[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const row = line.trim() === '' ? undefined : rowOf(line, start);
    if (row !== undefined) {
      run.push(...bare, row);
      bare = [];
    } else if (run.length > 0 && bare.length < MOST_BARE && bareRow.test(line)) bare.push(cellsOfLine(line, start));
    else if (line.trim() !== '' && run.length > 0) {
      runs.push(run);
      run = [];
      bare = [];
    }
    start = end + 1;
  }
  if (run.length > 0) runs.push(run);
  return runs.map(withoutMargin);
}

/** The cells of a line; undefined for one that has no tab between words. */
function rowOf(line: string, start: number): Row | undefined {
  return line.trim().includes('\t') ? cellsOfLine(line, start) : undefined;
}

function cellsOfLine(line: string, start: number): Row {
  const cells: RowCell[] = [];
  let at = start;
  for (const piece of line.trimEnd().split('\t')) {
    const lead = piece.length - piece.trimStart().length;
    const words = piece.trim();
    const indent = cells.length === 0 ? (/^\u3000+/.exec(piece)?.[0].length ?? 0) : 0;
    const from = at + (words === '' ? 0 : lead);
    cells.push({ start: from, end: from + words.length, words: narrow(words), indent });
    at += piece.length + 1;
  }
  return cells;
}

/** A sentence or a list has one of these; a row of figures may have more letters than this only with many columns. */
const prose = /[，。；：:、！？]/;
const LONGEST_ROW = 160;
/** Two words and a figure are a line of names; so many pieces with figures in them are a row. */
const FEWEST_PIECES = 3;

/**
 * Rows whose cells are parted by blanks: 水泥 万吨 485.6 -5.1. Their shape is certain where each has as many pieces as the
 * head, for a name may have blanks inside, and a cell that is empty leaves none.
 */
function blankRuns(text: string): Row[][] {
  const runs: Row[][] = [];
  let run: Row[] = [];
  const settle = (): void => {
    if (run.filter(hasFigure).length >= FEWEST_ROWS - 1) runs.push(run);
    run = [];
  };
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const row = end - start > LONGEST_ROW ? undefined : piecesOf(text.slice(start, end), start);
    const isHead = row !== undefined && !hasFigure(row);
    if (row !== undefined && isHead === (run.length === 0)) run.push(row);
    else if (row !== undefined || text.slice(start, end).trim() !== '') {
      settle();
      if (isHead && row !== undefined) run = [row];
    }
    start = end + 1;
  }
  settle();
  return runs;
}

function hasFigure(row: Row): boolean {
  return row.some(({ words }) => isFigure(words));
}

function piecesOf(line: string, start: number): Row | undefined {
  if (line.includes('\t') || prose.test(line)) return undefined;
  const pieces = [...line.matchAll(/\S+/g)].map(({ index, 0: piece }, at) => ({
    start: start + index,
    end: start + index + piece.length,
    words: narrow(piece),
    indent: at === 0 ? (/^\u3000+/.exec(line)?.[0].length ?? 0) : 0,
  }));
  return pieces.length < FEWEST_PIECES ? undefined : pieces;
}

/** Words without blanks, their figures in narrow signs: ５２．３ is a figure as well. */
function narrow(words: string): string {
  return String.fromCharCode(...[...words.replaceAll(/\s/g, '')].map((sign) => halfWidth(sign.charCodeAt(0))));
}

/** The rows without a first column that none of them fills: each line began with a tab. */
function withoutMargin(rows: Row[]): Row[] {
  return rows.every((row) => row[0]?.words === '') ? withoutMargin(rows.map((row) => row.slice(1))) : rows;
}
