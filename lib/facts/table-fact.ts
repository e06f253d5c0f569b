import { indicatorOfFigure } from '../catalogue/catalogue.ts';
import type { PartStart } from '../report/part.ts';
import type { IndicatorTable } from '../report/table/table.ts';
import type { ReadFact, ReportContext } from './fact.ts';
import type { QualitativeTarget } from './qualitative-target.ts';
import { cellFact } from './table/cell-fact.ts';
import { readCell } from './table/cell-figure.ts';
import { type Column, readColumns, timeOfCell } from './table/column.ts';
import { nameOfCell } from './table/row-name.ts';

/** A fact of a table with the words of its row and column. */
export interface TableFact extends ReadFact {
  readonly row: string;
  readonly column: string;
}

/** What a table says: facts, and aims without a figure (持平, 与经济增长同步). */
export interface TableReading {
  readonly facts: readonly TableFact[];
  readonly targets: readonly (QualitativeTarget & { readonly period: string | null })[];
}

const wordedCell =
  /^(?:持平|与[^\d]{2,12}同步|[^\d]{0,8}(?:完成|达到)[^\d]{2,20}|高于[^\d]{2,12}|快于[^\d]{2,12}|正增长|保持稳定|稳中[^\d]{2,6}|提质[^\d]{2,4}|下降|持续[^\d]{2,4})$/;
/** An index has the time before it at 100; what is nowhere near is a change of it in per cent. */
const leastIndex = 50;

/**
 * Reads the facts of a table: name from its row, unit from cell, row, column or caption, status and period from its
 * column. `7左右` takes the head's unit, `增长8%(可比口径)` keeps its basis.
 *
 * @param part the part the table stands in, for what its head leaves open
 */
export function tableFacts(
  text: string,
  table: IndicatorTable,
  context: ReportContext,
  part: PartStart | undefined,
): TableReading {
  const facts: TableFact[] = [];
  const targets: (QualitativeTarget & { period: string | null })[] = [];
  const columns = new Map<readonly string[], readonly Column[]>();
  for (const row of table.rows) {
    let read = columns.get(row.heads);
    if (read === undefined) {
      const own = readColumns(row.heads, { time: context.time, part, title: table.title, units: table.units });
      read = own.map((column, at) => asChange(column, figuresOf(text, table, row.heads, at)));
      columns.set(row.heads, read);
    }
    for (const cell of row.cells) {
      const column = read[cell.at];
      const words = text.slice(cell.start, cell.end).trim();
      if (column === undefined) continue;
      const name = nameOfCell(row, column, table.title);
      if (name === '') continue;
      const fact = cellFact(text, cell, { row, column, name, units: table.units, context });
      if (fact !== undefined) facts.push({ ...fact, row: row.written, column: cell.column });
      else if (column.status === 'target' && wordedCell.test(words)) {
        const indicator = indicatorOfFigure(name, 'growth', '%', name)?.id ?? null;
        const { period } = timeOfCell(column, { name, kind: 'level', share: false, label: row.label, summed: false });
        targets.push({ start: cell.start, end: cell.end, name, indicator, period });
      }
    }
  }
  return { facts, targets };
}

/** A column of indexes whose figures are no indexes holds changes: 0.1 and -1.8 under 价格指数. */
function asChange(column: Column, figures: readonly number[]): Column {
  const isIndex = /指数/.test(column.head) && column.kind === 'level' && column.unit === '';
  return isIndex && figures.length > 0 && figures.every((figure) => figure < leastIndex)
    ? { ...column, kind: 'growth', measure: column.measure.replace(/指数$/, '') }
    : column;
}

/** The numbers of a column as they stand in its cells. */
function figuresOf(text: string, table: IndicatorTable, heads: readonly string[], at: number): number[] {
  return table.rows.flatMap((row) => {
    const cell = row.heads === heads ? row.cells.find((one) => one.at === at) : undefined;
    const figure = cell === undefined ? undefined : readCell(text, cell, '');
    return [figure?.quantity.value ?? []].flat().map((value) => (figure?.negative ? -value : value));
  });
}
