import { overlaps, type Span } from '../text/span.ts';
import type { FlatTable, FlatTables } from './flat-table.ts';
import type { UnsureTable } from './tab-table.ts';
import { readTouching } from './touching-table.ts';

/**
 * The head of a table whose cells a copy has run together: 指标2020年2025年属性. Two years that stand side by side
 * without a sign between are two columns.
 */
const head = /(?:指标|名称|序号|项目|单位)[^。;,\d]{0,10}\s*(?:19|20)\d\d年\s*[〔(]?(?:19|20)\d\d年/g;
const numeral = /\d[\d.,]*/g;
/** So many figures are a table, and a sentence of so many has a sign between most of them. */
const FEWEST = 6;
/** So many rows on a line each. */
const FEWEST_ROWS = 3;

/**
 * 27.8%1316105313542.9%: a share with the next figure right behind it, twice in a line. The number of a list (增长5%2.保护
 * 率) is no figure.
 */
const touching = /(?:%|‰|百分点)[-+]?\d(?!\d?[.、](?!\d))/g;
const stop = /[\n。]/g;

/**
 * Finds the tables that a copy has run together in one line, so that nothing tells where a cell ends: 增减情况41420.7%
 * may be 414 and 20.7, or 4142 and 0.7. Their figures stay unread, and are told, but for rows whose own arithmetic
 * leaves one reading.
 *
 * @param text the normal text
 */
export function findRunTogether(text: string, range: Span): FlatTables {
  const tables: FlatTable[] = [];
  const unsure: UnsureTable[] = [];
  const body = text.slice(range.start, range.end);
  for (const match of body.matchAll(head)) {
    const start = range.start + match.index;
    if (start < (unsure.at(-1)?.end ?? 0)) continue;
    const end = endOf(text, start + match[0].length, range.end);
    const figures = [...text.slice(start + match[0].length, end).matchAll(numeral)].map(({ index, 0: digits }) => ({
      start: start + match[0].length + index,
      end: start + match[0].length + index + digits.length,
    }));
    const signs = text.slice(start, end).match(/[,、]/g)?.length ?? 0;
    const table = readTouching(text, { start, end });
    const isTable = figures.length >= FEWEST || rowsBelow(text, start, end) >= FEWEST_ROWS;
    if (table === undefined && (!isTable || signs * 3 > figures.length)) continue;
    if (table !== undefined) tables.push(table);
    const last = table?.last ?? end;
    const left = figures.filter((one) => one.start < last && !table?.cells.some((cell) => overlaps(cell, one)));
    unsure.push({ start, end: last, figures: left });
  }
  return { tables, unsure: [...unsure, ...touchingRows(text, range, unsure)] };
}

/** How many rows stand on a line each below the head that begins at `start`. */
function rowsBelow(text: string, start: number, end: number): number {
  const [, ...lines] = text.slice(start, end).split('\n');
  return lines.filter((line) => row.test(line.trim())).length;
}

/** Lines whose cells touch and that have no head. */
function touchingRows(text: string, range: Span, headed: readonly Span[]): UnsureTable[] {
  const rows: UnsureTable[] = [];
  for (let start = range.start; start < range.end; ) {
    stop.lastIndex = start;
    const end = Math.min(stop.exec(text)?.index ?? range.end, range.end);
    const line = text.slice(start, end);
    const places = /[\d.](?:%|‰|\D?百分点)[-+]?\d/.test(line) ? [...line.matchAll(touching)] : [];
    if (places.length >= 2 && !headed.some((table) => overlaps(table, { start, end }))) {
      const first = firstFigure(line, places[0]?.index ?? 0);
      const figures = [...line.slice(first).matchAll(numeral)].map(({ index, 0: digits }) => ({
        start: start + first + index,
        end: start + first + index + digits.length,
      }));
      rows.push({ start: start + first, end, figures });
    }
    start = end + 1;
  }
  return rows;
}

/** No figure with its unit is longer. */
const longestFigure = 32;

/** Where the figure that ends at `end` begins in its line. */
function firstFigure(line: string, end: number): number {
  const from = Math.max(0, end - longestFigure);
  const found = line.slice(from, end).search(/[-+]?\d[\d.,/]*\D{0,3}$/);
  return from + Math.max(found, 0);
}

/** Rows that stand on a line: 湿地面积(万亩)40504.6预期性. */
const row = /^(?:[^。;,\d]{2,40}[-+<>≤≥]?\d[-+<>≤≥\d.%]{2,}(?:个?百分点)?(?:约束性|预期性)?)+$/;

/**
 * The end of the line behind a head, or of the next one where the line ends with the head, and of the rows below that
 * stand on a line each; a full stop ends it too.
 */
function endOf(text: string, from: number, limit: number): number {
  const stop = (at: number): number => {
    const found = text.slice(at, limit).search(/[\n。]/);
    return found < 0 ? limit : at + found;
  };
  let end = stop(from);
  if (!/\d/.test(text.slice(from, end)) && text[end] === '\n') end = stop(end + 1);
  while (text[end] === '\n' && row.test(text.slice(end + 1, stop(end + 1)).trim())) end = stop(end + 1);
  return end;
}
