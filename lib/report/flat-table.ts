import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import type { UnsureTable } from './tab-table.ts';
import { isFigure, isNone, isUnit } from './table/cell-words.ts';
import type { GridCell } from './table/grid.ts';
import { type HeadRole, roleOfHead } from './table/head-role.ts';
import { type HeadReading, readHeads } from './wrapped-head.ts';

/** A table that a copy has flattened to one cell a line; ranges of the normal text. */
export interface FlatTable extends Span {
  readonly cells: readonly GridCell[];
}

/** The tables of a text whose cells stand on a line each. */
export interface FlatTables {
  readonly tables: readonly FlatTable[];
  /** Those whose rows are not all alike: their figures stay unread. */
  readonly unsure: readonly UnsureTable[];
}

interface Line extends Span {
  readonly words: string;
}

const label = /^[^。;,]{0,12}[\u4e00-\u9fff“][^。;]{0,24}$/;
const figure = /^(?:增长|下降|提高|降低|控制在|约|力争)?[-+−–▲≥≤<>＜＞(〔[]?\d[\d.,]*[^\n。;]{0,20}$/;
const worded = /^(?:持平|与[^\n。]{2,12}同步|[^\d\n。]{0,6}完成[^\d\n。]{2,20}|高于[^\d\n。]{2,12}|正增长)$/;
const numbered = /^\d{1,2}[.、](?!\d)/;
/** A name goes on below: 地区生产总值⏎（亿元）. */
const nameGoesOn = withWords(/^\((?!(?:ORDINAL|\d{1,3})\))/);
/** 1 2 3 余下全文 turns the pages of an article, and is no row of its last table; the normal text has no blanks in it. */
const pager = /^12\d*(?:余下全文|下一?页|[末尾]页)/;
/** Longer lines are no cells. */
const LONGEST = 40;
/** A head takes no more lines than this. */
const MOST_HEAD = 14;
/** The name of the first row may be wrapped, and stand before its figure. */
const FARTHEST_FIGURE = MOST_HEAD + 3;
const FEWEST_ROWS = 2;
/** So many figures below a head are a table, though nothing tells which cell is whose. */
const FEWEST_FIGURES = 4;

/**
 * Finds the tables of a text whose cells stand on a line each: a head (指标 / 年度预期目标 / 上半年完成情况), which may be
 * wrapped itself (比上年⏎增长（%）), then rows of as many lines, each of the sort that its head asks for. Where the head
 * can be read in several ways that all fit, or where a row lacks a cell, nothing tells which figure is whose.
 */
export function findFlatTables(text: string, range: Span): FlatTables {
  const tables: FlatTable[] = [];
  const unsure: UnsureTable[] = [];
  if (!/\n *(?:指 *标|项 *目|主要指标|科目|预算科目|产品|名称|类别|地区|序号|年份|月份|收入|支出)/.test(text))
    return { tables, unsure };
  const lines = shortLines(text, range);
  const ahead = linesAhead(lines);
  for (let at = 0; at < lines.length; at += 1) {
    if (!opensHead(lines[at]?.words ?? '') || (ahead.figure[at] ?? lines.length) - at > FARTHEST_FIGURE) continue;
    const readings = readingsAt(lines, at);
    const [reading] = readings;
    if (readings.length === 1 && reading !== undefined) {
      tables.push(reading);
      while ((lines[at + 1]?.start ?? range.end) < reading.end) at += 1;
      continue;
    }
    const lost = unreadAt(lines, at, ahead);
    if (lost !== undefined) {
      unsure.push(lost);
      while ((lines[at + 1]?.start ?? range.end) < lost.end) at += 1;
    }
  }
  return { tables, unsure };
}

function opensHead(words: string): boolean {
  const role = roleOfHead(words);
  return role === 'label' || role === 'order';
}

/** The lines of the range that have words, with a stop (an empty one) for each that is no cell. */
function shortLines(text: string, range: Span): Line[] {
  const lines: Line[] = [];
  let start = range.start;
  while (start < range.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? range.end : Math.min(newline, range.end);
    const isStop = end - start > LONGEST || pager.test(text.slice(start, end).trim());
    const words = isStop ? '' : text.slice(start, end).trim();
    if (words !== '' || isStop) {
      const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
      lines.push({ start: start + lead, end: start + lead + words.length, words: words.replaceAll(/\s/g, '') });
    }
    start = end + 1;
  }
  return lines;
}

/** The tables that begin at a line, by each way of reading their heads that all rows fit. */
function readingsAt(lines: readonly Line[], at: number): FlatTable[] {
  const head = lines.slice(at, at + MOST_HEAD).map(({ words }) => words);
  const end = head.indexOf('');
  return readHeads(end < 0 ? head : head.slice(0, end)).flatMap((heads) => tableOf(lines, at, heads) ?? []);
}

function tableOf(lines: readonly Line[], from: number, heads: HeadReading): FlatTable | undefined {
  const cells: GridCell[] = [];
  const add = (first: Line | undefined, last: Line | undefined, row: number, column: number): void => {
    if (first === undefined || last === undefined) return;
    const place = { row, column, rowSpan: 1, columnSpan: 1, header: row === 0 };
    cells.push({ start: first.start, end: last.end, ...place });
  };
  let at = from;
  for (const [column, { lines: count }] of heads.entries()) {
    add(lines[at], lines[at + count - 1], 0, column);
    at += count;
  }
  let rows = 0;
  for (let next = rowAt(lines, at, heads); next !== undefined; next = rowAt(lines, at, heads)) {
    rows += 1;
    for (const [column, { from: first, to }] of next.entries()) add(lines[first], lines[to], rows, column);
    at = (next.at(-1)?.to ?? at) + 1;
  }
  const rest = lines.slice(at, at + heads.length).map(({ words }) => words);
  const stop = rest.findIndex((words) => words === '' || /[。;]/.test(words));
  const isCut = rest.slice(0, stop < 0 ? rest.length : stop).some((words) => isFigure(words) || isUnit(words));
  if (rows < FEWEST_ROWS || isCut) return undefined;
  return { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0, cells };
}

/** The lines of each cell of a row; undefined where one is not of the sort of its column, or none is a figure. */
function rowAt(lines: readonly Line[], from: number, heads: HeadReading): { from: number; to: number }[] | undefined {
  const cells: { from: number; to: number }[] = [];
  let at = from;
  let figures = 0;
  for (const { role } of heads) {
    const words = lines[at]?.words ?? '';
    if (words === '' || !fits(words, role)) return undefined;
    if (role === 'data' && /\d/.test(words)) figures += 1;
    const wraps = role === 'label' && nameGoesOn.test(lines[at + 1]?.words ?? '');
    cells.push({ from: at, to: at + (wraps ? 1 : 0) });
    at += wraps ? 2 : 1;
  }
  return figures > 0 ? cells : undefined;
}

function fits(words: string, role: HeadRole): boolean {
  switch (role) {
    case 'order':
      return /^\d{1,3}$/.test(words);
    case 'label':
      return label.test(words) && !figure.test(words.replace(numbered, '')) && !isUnit(words);
    case 'unit':
      return isUnit(words) || isNone(words);
    case 'remark':
      return !figure.test(words);
    case 'data':
      return figure.test(words) || worded.test(words) || isNone(words);
  }
}

/** For each line the next one with a figure, and the next that ends a run of cells: itself, or the number of lines. */
interface LinesAhead {
  readonly figure: readonly number[];
  readonly stop: readonly number[];
}

/** Looked up once from the end, so that many heads without a table cost no more than their lines. */
function linesAhead(lines: readonly Line[]): LinesAhead {
  const figure: number[] = [];
  const stop: number[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const words = lines[at]?.words ?? '';
    figure[at] = isFigure(words) ? at : (figure[at + 1] ?? lines.length);
    stop[at] = words === '' || /[。;]/.test(words) ? at : (stop[at + 1] ?? lines.length);
  }
  return { figure, stop };
}

/** A head with figures below it that no reading fits. */
function unreadAt(lines: readonly Line[], at: number, ahead: LinesAhead): UnsureTable | undefined {
  const first = ahead.figure[at] ?? lines.length;
  const stop = ahead.stop[at + 1] ?? lines.length;
  const head = lines.slice(at, Math.min(first, at + MOST_HEAD)).map(({ words }) => words);
  if (first >= stop || first - at > MOST_HEAD || readHeads(head).length === 0) return undefined;
  const figures: Line[] = [];
  for (let next = first; next < stop; next = ahead.figure[next + 1] ?? lines.length) {
    const line = lines[next];
    if (line) figures.push(line);
  }
  const last = figures.at(-1);
  const start = lines[at];
  if (!start || !last || figures.length < FEWEST_FIGURES) return undefined;
  return { start: start.start, end: last.end, figures: figures.map((line) => ({ start: line.start, end: line.end })) };
}
