import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import type { GridCell } from './table/grid.ts';

/** A table that a copy has flattened to one cell a line; ranges of the normal text. */
export interface FlatTable extends Span {
  readonly cells: readonly GridCell[];
}

const nameHead = /^(?:指标(?:名称)?|项目|主要指标|目标名称)$/;
const dataHead = /目标|计划|预期|完成|实际|实绩|执行|增速|增长|单位|数值|备注|(?:19|20)\d{2}年/;
const label = withWords(/^(?:\d{1,2}[.、]|[(](?:ORDINAL|\d{1,2})[)]|ORDINAL、)?[\u4e00-\u9fff“][^\n。;]{1,24}$/);
const figure = /^(?:增长|下降|提高|降低|控制在|约|力争)?[-+≥≤<>]?\d[\d.,]*[^\n。;]{0,20}$/;
const worded = /^(?:持平|与[^\n。]{2,12}同步|[^\d\n。]{0,6}完成[^\d\n。]{2,20}|高于[^\d\n。]{2,12}|正增长|—+|-+|\/)$/;
/** A table has this many columns at the most; more short lines in a row are a list. */
const widest = 6;

/**
 * The tables of a text whose cells stand on a line each: a head (指标 / 年度预期目标 / 上半年完成情况), then rows of as
 * many lines, the first of each a name, the others figures. Rows end where a line fits no longer.
 */
export function findFlatTables(text: string, range: Span): FlatTable[] {
  if (!text.includes('\n指标') && !text.includes('\n项目') && !text.includes('\n主要指标')) return [];
  const lines = shortLines(text, range);
  const tables: FlatTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = lines[at];
    if (!head || !nameHead.test(head.words)) continue;
    const width = headWidth(lines, at);
    if (width < 2) continue;
    const rows = rowCount(lines, at + width, width);
    if (rows < 2) continue;
    const cells = lines.slice(at, at + width * (rows + 1)).map(
      (line, i): GridCell => ({
        start: line.start,
        end: line.end,
        row: Math.floor(i / width),
        column: i % width,
        rowSpan: 1,
        columnSpan: 1,
        header: i < width,
      }),
    );
    tables.push({ start: head.start, end: cells.at(-1)?.end ?? head.end, cells });
    at += cells.length - 1;
  }
  return tables;
}

interface Line extends Span {
  readonly words: string;
}

/** The lines of the range that have words, with a stop (an empty one) for each that is too long for a cell. */
function shortLines(text: string, range: Span): Line[] {
  const lines: Line[] = [];
  let start = range.start;
  while (start < range.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? range.end : Math.min(newline, range.end);
    const words = end - start > 40 ? '' : text.slice(start, end).trim();
    if (words !== '' || end - start > 40) {
      const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
      lines.push({ start: start + lead, end: start + lead + words.length, words });
    }
    start = end + 1;
  }
  return lines;
}

function headWidth(lines: readonly Line[], at: number): number {
  let width = 1;
  while (width < widest && dataHead.test(lines[at + width]?.words ?? '') && !/^\d/.test(lines[at + width]?.words ?? ''))
    width += 1;
  return width;
}

function rowCount(lines: readonly Line[], from: number, width: number): number {
  let rows = 0;
  for (let at = from; at + width <= lines.length; at += width) {
    const cells = lines.slice(at + 1, at + width);
    if (!label.test(lines[at]?.words ?? '')) break;
    if (
      !cells.every((cell) => figure.test(cell.words) || worded.test(cell.words)) ||
      !cells.some((cell) => /\d/.test(cell.words))
    )
      break;
    rows += 1;
  }
  return rows;
}
