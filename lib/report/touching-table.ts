import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import { readYear } from '../text/year.ts';
import type { FlatTable } from './flat-table.ts';
import { bracketUnit } from './table/cell-words.ts';
import type { GridCell } from './table/grid.ts';
import { type ChangeHead, splitTouching } from './touching-cells.ts';

/** A head of two years: 指标2020年2025年. The change between them and a remark follow. */
const yearsHead = withWords(
  /(?<name>(?:主要)?指标(?:名称)?|项目|名称)\s*(?<first>YEAR年(?:实[际绩]|现状)?)\s*(?<second>YEAR年(?:目标|规划|预期)?)\s*/d,
);
const changeHead =
  /^(?<change>[^\d。;,]{0,14}?(?:增减|变化|增[长幅速加]|下降|降低|减少|提高|年均|累计)[^\d。;,]{0,12}?)(?<remark>(?:指标)?(?:属性|性质|类型))?\s*(?:(?=[\n\d]|[(（]1)|(?<=[)性质型]\s*|%\s*(?!\))))/d;
/** Figures that touch at the end of a row, and whether it is binding. */
const tail = /(?<figures>[<>≤≥+−-]?\d(?:[<>≤≥\d.+%‰−-]|个?百分点)*)(?<remark>约束性|预期性)?$/d;
const oneTail = /[<>≤≥+−-]?\d(?:[<>≤≥\d.+%‰−-]|个?百分点)*(?:约束性|预期性)?/g;
/** A name ends with a word, or with the bracket of its unit. */
const name = /^[\u4e00-\u9fffA-Za-z“][^。;]{0,60}[\u4e00-\u9fff)]$/;
/** Of a row in one line with others. */
const LONGEST_ROW = 100;
/** Fewer rows may be cut by chance. */
const FEWEST_ROWS = 2;

/** The cells of a row by their columns: its number, name, two figures, the change, a remark; some have not all of them. */
type Row = readonly (Span | undefined)[];

/** A table whose rows are parted, and where it ends and text begins again, if its rows tell. */
export interface TouchingTable extends FlatTable {
  readonly last: number | undefined;
}

/**
 * Reads a table whose cells touch where its own arithmetic tells them apart: it has two years and the change between
 * them, and its rows are counted (1化学需氧量…2氨氮…), or each goes on to its own figures. Rows that no cut fits, or more
 * than one, are left out.
 *
 * @param range from the first word of its head to its end, in `text`
 * @returns undefined where too few rows can be parted
 */
export function readTouching(text: string, range: Span): TouchingTable | undefined {
  const words = text.slice(range.start, range.end);
  const years = yearsHead.exec(words);
  const behind = (years?.index ?? 0) + (years?.[0].length ?? 0);
  const change = years === null ? null : changeHead.exec(words.slice(behind));
  if (years === null || change === null) return undefined;
  const heads = [
    undefined,
    ...['name', 'first', 'second'].map((group) => placed(range.start, years.indices?.groups?.[group])),
    ...['change', 'remark'].map((group) => placed(range.start + behind, change.indices?.groups?.[group])),
  ];
  const asks = {
    words: change.groups?.change ?? '',
    years: yearOf(years.groups?.second) - yearOf(years.groups?.first),
  };
  const { rows, last } = rowsOf(text, { start: range.start + behind + change[0].length, end: range.end }, asks);
  if (rows.length < FEWEST_ROWS) return undefined;
  const cells = [heads, ...rows].flatMap((row, at) =>
    row.flatMap((cell, column): GridCell[] =>
      cell === undefined ? [] : [{ ...cell, row: at, column, rowSpan: 1, columnSpan: 1, header: at === 0 }],
    ),
  );
  return { start: range.start, end: cells.at(-1)?.end ?? range.end, cells, last };
}

function yearOf(head = ''): number {
  return readYear(head.replace(/年.*/, '')) ?? Number.NaN;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly last: number | undefined;
}

function placed(from: number, range: readonly [number, number] | undefined): Span | undefined {
  return range && { start: from + range[0], end: from + range[1] };
}

function rowsOf(text: string, body: Span, asks: ChangeHead): Rows {
  const first = ordinalsIn(text, { start: body.start, end: Math.min(body.end, body.start + LONGEST_ROW) }, 1)[0];
  if (first !== undefined) return countedRows(text, first, body.end, asks);
  const rows: Row[] = [];
  let { start } = body;
  let last: number | undefined;
  for (const { index, 0: figures } of text.slice(body.start, body.end).matchAll(oneTail)) {
    const end = body.start + index + figures.length;
    if (figures.endsWith('性')) last = end;
    const row = cellsOf(text, { start: Math.max(start, text.lastIndexOf('\n', end - 1) + 1), end }, asks);
    if (row !== undefined) rows.push([undefined, ...row]);
    start = end;
  }
  return { rows, last };
}

/** Rows that follow each other in one line, each up to the number of the next; the last up to its own figures. */
function countedRows(text: string, first: Span, limit: number, asks: ChangeHead): Rows {
  const rows: Row[] = [];
  let number = first;
  for (let count = 2; ; count += 1) {
    const start = number.end;
    const reach = { start, end: Math.min(limit, start + LONGEST_ROW) };
    const next = ordinalsIn(text, reach, count).filter(({ start: at }) => tail.test(text.slice(start, at)));
    const read = next.map(({ start: end }) => cellsOf(text, { start, end }, asks));
    const at = read.findIndex((row) => row !== undefined);
    const row = read[at] ?? (next.length === 0 ? lastRow(text, reach, asks) : undefined);
    if (row !== undefined) rows.push([number, ...row]);
    const following = next[Math.max(at, 0)];
    if (following === undefined) return { rows, last: row?.at(-1)?.end };
    number = following;
  }
}

function lastRow(text: string, reach: Span, asks: ChangeHead): readonly Span[] | undefined {
  for (const { index, 0: figures } of text.slice(reach.start, reach.end).matchAll(oneTail)) {
    const row = cellsOf(text, { start: reach.start, end: reach.start + index + figures.length }, asks);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Where the number of a row stands before a word: 2.湿地面积, with a stop or without. */
function ordinalsIn(text: string, range: Span, count: number): Span[] {
  const pattern = new RegExp(`[(（]?${count}[)）.、]?(?=[\\u4e00-\\u9fff])(?!个?百分点)`, 'g');
  return [...text.slice(range.start, range.end).matchAll(pattern)].map(({ index, 0: mark }) => ({
    start: range.start + index,
    end: range.start + index + mark.length,
  }));
}

/** Name, figures and remark of a row; undefined where its figures cannot be parted with certainty. */
function cellsOf(text: string, range: Span, asks: ChangeHead): readonly Span[] | undefined {
  const words = text.slice(range.start, range.end);
  const match = tail.exec(words);
  const { figures, remark } = match?.indices?.groups ?? {};
  const said = words.slice(0, match?.index ?? 0).trimEnd();
  if (figures === undefined || !name.test(said)) return undefined;
  const split = splitTouching(words.slice(...figures), bracketUnit(said), asks);
  if (split === undefined) return undefined;
  const start = range.start + words.length - words.trimStart().length;
  const cells = split.map((cell) => ({
    start: range.start + figures[0] + cell.start,
    end: range.start + figures[0] + cell.end,
  }));
  const binds = placed(range.start, remark);
  return [{ start, end: range.start + said.length }, ...cells, ...(binds ? [binds] : [])];
}
