import { type NormalText, toNormal } from '../text/normal-text.ts';
import { contains, type Span } from '../text/span.ts';
import { headingStrength } from './heading.ts';
import { linesOf, trimmed } from './line.ts';
import type { EntryList, ListEntry } from './list.ts';
import { numberMarks } from './number-mark.ts';

const TERM_COLUMN = /^(?:名词|术语|词语|词条|概念|关键词|名称)(?:术语)?$/;
const DEFINITION_COLUMN = /^(?:名词|术语)?(?:解释|释义|含义|说明|注释|注解|定义)(?:说明)?$/;

/** What of a table matters here; offsets into the source. */
export interface GlossaryTable extends Span {
  readonly cells: readonly TableCell[];
}

interface TableCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/**
 * Reads a glossary that is set as a table: a column of terms, one of definitions, perhaps one of numbers.
 *
 * In: tables as the page knows them (source offsets) and the report's range of the normal text. Out: one list for each
 * table that says so in its header row or stands under the heading of a glossary.
 */
export function tableLists(normal: NormalText, range: Span, tables: readonly GlossaryTable[]): EntryList[] {
  return tables.flatMap((table) => {
    const place = placeOf(normal, table);
    if (!contains(range, place)) return [];
    const rows = rowsOf(table);
    const columns = columnsOf(normal, rows) ?? (underHeading(normal, range, place) ? guessColumns(normal, rows) : null);
    if (!columns) return [];
    const entries = rows.flatMap((row) => entryOf(normal, row, columns));
    return entries.length >= 2 ? [{ ...place, entries }] : [];
  });
}

interface Columns {
  readonly term: number;
  readonly definition: number;
}

function placeOf(normal: NormalText, span: Span): Span {
  return { start: toNormal(normal, span.start), end: toNormal(normal, span.end) };
}

function rowsOf(table: GlossaryTable): TableCell[][] {
  const rows = new Map<number, TableCell[]>();
  for (const cell of table.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}

function cellText(normal: NormalText, cell: TableCell): string {
  const { start, end } = placeOf(normal, cell);
  return normal.text.slice(start, end).trim();
}

function columnsOf(normal: NormalText, rows: readonly TableCell[][]): Columns | null {
  for (const row of rows.slice(0, 2)) {
    const term = row.find((cell) => TERM_COLUMN.test(cellText(normal, cell)));
    const definition = row.find((cell) => DEFINITION_COLUMN.test(cellText(normal, cell)));
    if (term && definition) return { term: term.column, definition: definition.column };
  }
  return null;
}

function underHeading(normal: NormalText, range: Span, place: Span): boolean {
  const before = linesOf(normal.text, { start: Math.max(range.start, place.start - 120), end: place.start }).at(-1);
  return before !== undefined && headingStrength(before.text) !== null;
}

/** The two last columns, behind one of numbers where the rows have three. */
function guessColumns(normal: NormalText, rows: readonly TableCell[][]): Columns | null {
  const widths = rows.map((row) => row.length);
  const width = Math.max(0, ...widths.slice(0, 200));
  if (width === 2) return { term: 0, definition: 1 };
  const numbered = rows.every(
    (row) => row[0] === undefined || row.length < 3 || /^(?:\d{1,3}[.、]?|序号)$/.test(cellText(normal, row[0])),
  );
  return width === 3 && numbered ? { term: 1, definition: 2 } : null;
}

function entryOf(normal: NormalText, row: readonly TableCell[], columns: Columns): ListEntry[] {
  const termCell = row.find((cell) => cell.column === columns.term);
  const definitionCell = row.find((cell) => cell.column === columns.definition);
  if (!termCell || !definitionCell || termCell.header || TERM_COLUMN.test(cellText(normal, termCell))) return [];
  const place = trimmed(normal.text, placeOf(normal, termCell));
  const definition = trimmed(normal.text, placeOf(normal, definitionCell));
  if (place.end <= place.start || definition.end <= definition.start) return [];
  const mark = numberMarks(normal.text.slice(place.start, place.end)).find((m) => m.style !== 'bare') ?? null;
  const first = row[0];
  const numberCell = first && first !== termCell && /^\d{1,3}[.、]?$/.test(cellText(normal, first)) ? first : null;
  const own = numberCell ? numberMarks(`${cellText(normal, numberCell).replace(/\D/g, '')}.`)[0] : undefined;
  const number = numberCell
    ? cellText(normal, numberCell)
    : mark
      ? normal.text.slice(place.start, place.start + mark.length)
      : null;
  return [
    {
      mark: own ?? mark,
      number,
      term: { start: place.start + (mark?.length ?? 0), end: place.end },
      definition,
    },
  ];
}
