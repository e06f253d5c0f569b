import { basisOf } from '../attributes/basis.ts';
import { printedOf } from '../attributes/printed.ts';
import { scopeOf } from '../attributes/scope.ts';
import { indicatorOfFigure } from '../catalogue/catalogue.ts';
import { type Movement, movementBefore } from '../clause/change.ts';
import { isShareName } from '../lexicon/holding.ts';
import type { Basis, Kind } from '../model/schema.ts';
import type { PartStart } from '../report/part.ts';
import { isNone } from '../report/table/cell-words.ts';
import type { DataCell, IndicatorTable, TableRow } from '../report/table/table.ts';
import type { ReadFact, ReportContext } from './fact.ts';
import { measureOf } from './kind.ts';
import { type CellFigure, readCell } from './table/cell-figure.ts';
import { type Column, readColumns, timeOfCell } from './table/column.ts';
import { isRate, nameOfCell, thingThatGrows } from './table/row-name.ts';
import type { WordedTarget } from './worded-target.ts';

/** A fact of a table with the words of its row and column. */
export interface TableFact extends ReadFact {
  readonly row: string;
  readonly column: string;
}

/** What a table says: facts, and aims without a figure (持平, 与经济增长同步). */
export interface TableReading {
  readonly facts: readonly TableFact[];
  readonly targets: readonly (WordedTarget & { readonly period: string | null })[];
}

const wordedCell =
  /^(?:持平|与[^\d]{2,12}同步|[^\d]{0,8}(?:完成|达到)[^\d]{2,20}|高于[^\d]{2,12}|快于[^\d]{2,12}|正增长|保持稳定|稳中[^\d]{2,6}|提质[^\d]{2,4}|下降|持续[^\d]{2,4})$/;
const share = /^[%％‰]/;
const summed = /^[〔[【]/;
const up: Movement = { direction: 'up', verb: '增长', rest: '' };
const down: Movement = { direction: 'down', verb: '下降', rest: '' };
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
  const targets: (WordedTarget & { period: string | null })[] = [];
  const columns = new Map<readonly string[], readonly Column[]>();
  for (const row of table.rows) {
    let read = columns.get(row.heads);
    if (read === undefined) {
      const own = readColumns(row.heads, { time: context.time, part, title: table.title });
      read = own.map((column, at) => asChange(column, figuresOf(text, table, row.heads, at)));
      columns.set(row.heads, read);
    }
    for (const cell of row.cells) {
      const column = read[cell.at];
      const words = text.slice(cell.start, cell.end).trim();
      if (column === undefined || isNone(words)) continue;
      const name = nameOfCell(row, column, table.title);
      if (name === '') continue;
      const fact = cellFact(text, cell, row, column, name, table.units, context);
      if (fact !== undefined) facts.push({ ...fact, row: row.written, column: column.head });
      else if (column.status === 'target' && wordedCell.test(words)) {
        const indicator = indicatorOfFigure(name, 'growth', '%', name)?.id ?? null;
        const { period } = timeOfCell(column, { name, kind: 'level', share: false, label: row.label });
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
    const value = figure?.quantity.value;
    return typeof value === 'number' ? [figure?.negative ? -value : value] : [];
  });
}

/**
 * The unit of a bare number: the row's own, but that of a column of rates or shares: 892.4 in a row of 亿元, then 6.3 under
 * 增速(%) and 6.5 under 预期目标(%). Last the caption's.
 */
function unitOf(row: TableRow, column: Column, units: readonly string[], words: string): string {
  const isRelative = column.kind === 'growth' || column.kind === 'progress' || column.kind === 'share';
  // 城镇化率 66.8 │ 70 │ 〔3.2〕: of a share the sum of all years is in points.
  if (column.kind === 'growth' && summed.test(words) && isShareName(row.label) && !isRate(row.label)) return '百分点';
  if (isRelative) return column.unit || '%';
  if (share.test(column.unit)) return column.unit;
  if (row.unit !== '' || column.unit !== '') return row.unit || column.unit;
  if (isRate(row.label)) return '%';
  if (/指数$/.test(row.label) || /指数/.test(column.head)) return '';
  return units.find((unit) => !share.test(unit)) ?? units[0] ?? '';
}

function cellFact(
  text: string,
  cell: DataCell,
  row: TableRow,
  column: Column,
  name: string,
  units: readonly string[],
  context: ReportContext,
): ReadFact | undefined {
  const unit = unitOf(row, column, units, text.slice(cell.start, cell.end).trim());
  const figure = readCell(text, cell, unit);
  if (figure === undefined) return unchanged(text, cell, row, column, name, context);
  const measure = measured(figure, row, column);
  const named = measure.kind === 'growth' ? thingThatGrows(name) : name;
  const bounds = figure.quantity.boundWords.map((word) => word.word).join('、');
  const held = common(
    cell,
    row,
    column,
    named,
    measure.kind,
    measure.unit,
    figure.quantity.family === 'share',
    context,
  );
  return {
    ...held,
    ...measure,
    start: figure.start,
    end: figure.end,
    bound: figure.quantity.bound,
    basis: basisOfCell(figure, column, held.period),
    stretchOf: null,
    printed: printedOf(figure.letters, measure.value),
    cue: bounds || column.cue,
  };
}

/** 持平 in a column of growths is one of nothing. */
function unchanged(
  text: string,
  cell: DataCell,
  row: TableRow,
  column: Column,
  name: string,
  context: ReportContext,
): ReadFact | undefined {
  const words = text.slice(cell.start, cell.end);
  const at = words.indexOf('持平');
  if (column.kind !== 'growth' || column.status !== 'actual' || words.trim() !== '持平') return undefined;
  const held = common(cell, row, column, thingThatGrows(name), 'growth', '%', true, context);
  return {
    ...held,
    kind: 'growth',
    value: 0,
    unit: '%',
    start: cell.start + at,
    end: cell.start + at + 2,
    bound: 'exact',
    basis: basisOf(column.head, '', null, held.period),
    stretchOf: null,
    printed: null,
    cue: '持平',
  };
}

type Common = Pick<
  ReadFact,
  'sentence' | 'name' | 'indicator' | 'status' | 'stage' | 'period' | 'span' | 'scope' | 'confidence'
>;

function common(
  cell: DataCell,
  row: TableRow,
  column: Column,
  name: string,
  kind: Kind,
  unit: string,
  isShare: boolean,
  context: ReportContext,
): Common {
  return {
    sentence: { start: cell.start, end: cell.end },
    name,
    indicator: column.kind === 'share' ? null : (indicatorOfFigure(name, kind, unit, name)?.id ?? null),
    status: column.status,
    stage: column.stage,
    ...timeOfCell(column, { name, kind, share: isShare, label: row.label }),
    scope: row.place ? row.label : row.whole ? null : scopeOf(row.label, context.level, false),
    confidence: column.confidence,
  };
}

/** Kind, value and unit: the cell's own words first (下降2.1%), then what column and row make of it. */
function measured(figure: CellFigure, row: TableRow, column: Column): ReturnType<typeof measureOf> {
  const said = movementBefore(figure.before);
  const falls = column.falling || (isRate(row.label) && /(?:降幅|下降率?|降低率?)$/.test(row.label));
  const crosses = share.test(column.unit) && row.unit !== '' && !share.test(row.unit) && column.kind === 'level';
  const isGrowth = column.kind === 'growth' || isRate(row.label) || crosses;
  const relative = figure.quantity.family === 'share' && isGrowth ? (falls ? down : up) : undefined;
  const amount = column.kind === 'change' ? up : undefined;
  const movement = said ?? relative ?? amount;
  const { kind, value, unit } = measureOf(figure.quantity, movement);
  return { kind, value: figure.negative && said === undefined ? negated(value) : value, unit };
}

function negated(value: number | number[]): number | number[] {
  return typeof value === 'number' ? (value === 0 ? 0 : -value) : value.map((part) => -part).reverse();
}

function basisOfCell(figure: CellFigure, column: Column, period: string | null): Basis | null {
  return basisOf(figure.before, figure.after, null, period) ?? basisOf(column.head, '', column.against, period);
}
