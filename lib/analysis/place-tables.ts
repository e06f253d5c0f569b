import type { TextShape } from '../model/text-shape.ts';
import { findFlatTables } from '../report/flat-table.ts';
import { findRunTogether } from '../report/run-together.ts';
import type { UnsureTable } from '../report/tab-table.ts';
import { type IndicatorTable, readTable } from '../report/table/table.ts';
import { type NormalText, toNormal } from '../text/normal-text.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** A table of the page in normal offsets. */
interface PlacedTable extends Span {
  readonly index: number;
  readonly table: IndicatorTable;
}

/** What is known of the text beyond its letters, with the tables in it that cannot be read safely. */
export interface ReadShape extends TextShape {
  readonly unsure: readonly UnsureTable[];
}

/** The tables of a report: those that can be read, and those of which nothing tells what their figures mean. */
export interface PlacedTables {
  readonly read: readonly PlacedTable[];
  readonly unsure: readonly UnsureTable[];
}

/** The tables outside the glossary, marked by the page or flattened to one cell a line, in normal offsets. */
export function placeTables(
  normal: NormalText,
  shape: ReadShape,
  range: Span,
  glossaries: readonly Span[],
): PlacedTables {
  const marked = shape.tables ?? [];
  const outside = (span: Span) => !glossaries.some((glossary) => overlaps(glossary, span));
  const tables = marked.map((source) => ({
    start: toNormal(normal, source.start),
    end: toNormal(normal, source.end),
    cells: source.cells.map((cell) => ({
      ...cell,
      start: toNormal(normal, cell.start),
      end: toNormal(normal, cell.end),
    })),
  }));
  // A text without elements may have its tables flattened to one cell a line.
  const flattened = findFlatTables(normal.text, range);
  const touching = findRunTogether(normal.text, range);
  const flat = [...flattened.tables, ...touching.tables].filter(
    (table) => !tables.some((other) => overlaps(other, table)),
  );
  const read = [...tables, ...flat].flatMap((source, index) => {
    if (source.start < range.start || source.end > range.end) return [];
    // 注： below the rows of a table opens the notes of the report: they are no cells of it, and the rows above stay.
    const table = readTable(normal.text, source.cells.filter(outside), range.start);
    return table ? [{ start: source.start, end: source.end, index, table }] : [];
  });
  const tabbed = shape.unsure.map(
    (table): UnsureTable => ({
      ...inNormal(normal, table),
      figures: table.figures.map((figure) => inNormal(normal, figure)),
    }),
  );
  const unsure = [...flattened.unsure, ...tabbed.filter((table) => contains(range, table))];
  return {
    read,
    unsure: [
      // Of a table run together some rows may be read, and the others are told.
      ...touching.unsure.filter((table) => !tables.some((other) => overlaps(other, table))),
      ...unsure.filter((table) => !read.some((other) => overlaps(other, table))),
    ],
  };
}

function inNormal(normal: NormalText, { start, end }: Span): Span {
  return { start: toNormal(normal, start), end: toNormal(normal, end) };
}
