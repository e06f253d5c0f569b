import { basisOf } from '../../attributes/basis.ts';
import { printedOf } from '../../attributes/printed.ts';
import { scopeOf } from '../../attributes/scope.ts';
import { indicatorOfFigure } from '../../catalogue/catalogue.ts';
import { type Change, changeBefore } from '../../clause/change.ts';
import { isShareName } from '../../lexicon/holding.ts';
import type { Basis, Kind } from '../../model/schema.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isPlace } from '../../report/table/row-label.ts';
import type { DataCell, TableRow } from '../../report/table/table.ts';
import type { ReadFact, ReportContext } from '../fact.ts';
import { measureOf } from '../kind.ts';
import { type CellFigure, readCell } from './cell-figure.ts';
import { type Column, timeOfCell } from './column.ts';
import { isRate, thingThatGrows } from './row-name.ts';

/** What stands around a cell of a table. */
export interface CellPlace {
  readonly row: TableRow;
  readonly column: Column;
  /** What its row and column say to be measured. */
  readonly name: string;
  /** The units that stand over the table. */
  readonly units: readonly string[];
  readonly context: ReportContext;
}

const share = /^[%％‰]/;
/** A head that holds a figure against that of the year before. */
const comparison = /同比|[比较](?:[上去]年|20\d\d年)|±|升降|增减/;
/** 〔17〕 under 年均〔累计〕 is what adds up over all years. */
const summed = /^[〔[【]/;
const up: Change = { direction: 'up', verb: '增长', rest: '' };
const down: Change = { direction: 'down', verb: '下降', rest: '' };

/** The fact of a cell; undefined where it holds no figure, and is no 持平 in a column of growths either. */
export function cellFact(text: string, cell: DataCell, place: CellPlace): ReadFact | undefined {
  const { column } = place;
  const words = text.slice(cell.start, cell.end).trim();
  const figure = readCell(text, cell, unitOf(place, words));
  if (figure === undefined) return unchanged(text, cell, place);
  if (isRank(column) && !Number.isInteger(figure.quantity.value)) return undefined;
  const measure = measured(figure, place);
  const held = common(cell, place, measure, {
    share: figure.quantity.family === 'share',
    summed: summed.test(words) && /累计/.test(column.head),
  });
  return {
    ...held,
    ...measure,
    start: figure.start,
    end: figure.end,
    bound: figure.quantity.bound,
    basis: basisOfCell(figure, column, held.period),
    stretchOf: null,
    printed: printedOf(figure.letters, measure.value),
    cue: cueOf(figure.quantity, place),
  };
}

/** 持平 in a column of growths is one of nothing. */
function unchanged(text: string, cell: DataCell, place: CellPlace): ReadFact | undefined {
  const { column } = place;
  const words = text.slice(cell.start, cell.end);
  const at = words.indexOf('持平');
  if (column.kind !== 'growth' || column.status !== 'actual' || words.trim() !== '持平') return undefined;
  const held = common(cell, place, { kind: 'growth', unit: '%' }, { share: true, summed: false });
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

/** Whose territory a figure is of: the place of its row or of its column, else what the row's name begins with. */
function scopeOfCell(row: TableRow, column: Column, { level }: ReportContext): string | null {
  const { group } = column;
  if (row.apart === 'place') return row.label;
  if (isPlace(group)) return group;
  if (isRank(column)) return scopeOf(column.head.replace(/^在/, ''), null, false);
  return scopeOf(row.label, level, false);
}

/** Whether an indicator of an outline binds, or is only expected. */
const binding = /约束性|预期性/;

/** What decides the status of a cell: the words of its bound, else of its column; of a target, whether it binds, too. */
function cueOf({ boundWords }: Quantity, { row, column }: CellPlace): string | null {
  const bounds = boundWords.map(({ word }) => word);
  const binds = column.status === 'target' ? binding.exec(row.remark) : null;
  const cues = [...(bounds.length > 0 ? bounds : [column.cue]), binds?.[0] ?? null];
  return cues.filter((word) => word !== null).join('、') || null;
}

type Common = Pick<
  ReadFact,
  'sentence' | 'name' | 'indicator' | 'status' | 'stage' | 'period' | 'span' | 'scope' | 'confidence'
>;

function common(
  cell: DataCell,
  { row, column, name, context }: CellPlace,
  { kind, unit }: { readonly kind: Kind; readonly unit: string },
  holds: { readonly share: boolean; readonly summed: boolean },
): Common {
  const named = kind === 'growth' ? thingThatGrows(name) : name;
  return {
    sentence: { start: cell.start, end: cell.end },
    name: named,
    indicator: column.kind === 'share' ? null : (indicatorOfFigure(named, kind, unit, named)?.id ?? null),
    status: column.status,
    stage: column.stage,
    ...timeOfCell(column, { ...holds, name: named, kind, label: row.label }),
    scope: scopeOfCell(row, column, context),
    confidence: column.confidence,
  };
}

function isRank({ kind }: Column): boolean {
  return kind === 'rank' || kind === 'rate-rank';
}

/**
 * The unit of a bare number: the row's own, but that of a column of rates or shares: 892.4 in a row of 亿元, then 6.3 under
 * 增速(%) and 6.5 under 预期目标(%). Last the caption's. A rate among sums, 失业率 in a table of 亿元, is none of them.
 */
function unitOf({ row, column, units }: CellPlace, words: string): string {
  if (isRank(column)) return '';
  const isRelative = column.kind === 'growth' || column.kind === 'progress' || column.kind === 'share';
  // 登记失业率 3.1% │ -0.2 under 同比±%: what a rate gains or loses is in points.
  const compares = column.kind === 'growth' && column.status === 'actual' && comparison.test(column.head);
  const isShare = isShareName(row.label) && !isRate(row.label);
  if (compares && isShare) return '百分点';
  // 城镇化率 66.8 │ 70 │ 〔3.2〕: of a share the sum of all years is in points.
  if (summed.test(words) && isShare) return '百分点';
  // 恩格尔系数 29.8% │ -0.4 under 比上年增减, 城镇化率 〔3.2〕 under 累计变化.
  const isChange = column.kind === 'change' && column.unit === '';
  if (isChange && share.test(row.unit) && !isRate(row.label)) return '百分点';
  if (isRelative) return column.unit || '%';
  if (share.test(column.unit)) return column.unit;
  if (row.unit !== '') return row.unit;
  if (isRate(row.label)) return '%';
  if (isShare) return units.find((unit) => share.test(unit)) ?? '';
  if (column.unit !== '') return column.unit;
  if (/指数$/.test(row.label) || /指数/.test(column.head)) return '';
  return units.find((unit) => !share.test(unit)) ?? units[0] ?? '';
}

/** Kind, value and unit: the cell's own words first (下降2.1%), then what column and row make of it. */
function measured(figure: CellFigure, { row, column }: CellPlace): ReturnType<typeof measureOf> {
  if (isRank(column)) return { kind: 'rank', value: [figure.quantity.value].flat()[0] ?? 0, unit: '名' };
  const said = changeBefore(figure.before);
  const falls = column.falling || (isRate(row.label) && /(?:降幅|下降率?|降低率?)$/.test(row.label));
  // 湿地面积（万亩） │ 41 │ 45.7 │ 11.5% under 累计提高: what is counted in another unit grows by a share.
  const isShare = share.test(column.unit) || (figure.quantity.family === 'share' && /[增提降减变]/.test(column.head));
  const crosses = isShare && row.unit !== '' && !share.test(row.unit) && column.kind === 'level';
  const isGrowth = column.kind === 'growth' || isRate(row.label) || crosses;
  const relative = figure.quantity.family === 'share' && isGrowth ? (falls ? down : up) : undefined;
  const amount = column.kind === 'change' ? up : undefined;
  const change = said ?? relative ?? amount;
  const { kind, value, unit } = measureOf(figure.quantity, change);
  return { kind, value: figure.negative && said === undefined ? negated(value) : value, unit };
}

function negated(value: number | number[]): number | number[] {
  return typeof value === 'number' ? 0 - value : value.map((part) => 0 - part).reverse();
}

function basisOfCell(figure: CellFigure, column: Column, period: string | null): Basis | null {
  return basisOf(figure.before, figure.after, null, period) ?? basisOf(column.head, '', column.against, period);
}
