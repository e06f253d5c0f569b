import { basisOf } from '../attributes/basis.ts';
import { printedOf } from '../attributes/printed.ts';
import { timeSpanOf } from '../attributes/time-span.ts';
import type { Bound, Stage, Status } from '../model/terms.ts';
import { findQuantities } from '../quantity/find.ts';
import { readNumeral } from '../quantity/numeral.ts';
import { readUnit } from '../quantity/unit.ts';
import type { PartStart, ReportTime } from '../report/part.ts';
import type { DataCell, IndicatorTable } from '../report/table.ts';
import { readYear, yearPattern } from '../report/year.ts';
import type { Span } from '../text/span.ts';
import { indicatorOf } from './catalogue.ts';
import type { ReadFact } from './fact.ts';
import { measureOf } from './kind.ts';
import { movementBefore } from './movement.ts';
import { trim } from './phrase.ts';
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

const aimed = /目标|计划|预期|安排|任务|预算数?$|建议/;
const reached = /完成|实际|执行|实绩|情况|预计|决算|达到/;
/** A row of the table that is itself a rate of change: 地区生产总值增速, 居民消费价格涨幅. */
const rateRow = /(?:增速|增长率?|增幅|涨幅|降幅|下降率?|降低率?)$/;
const growthHead = /增速|增长率?|增幅|涨幅|同比|比上年/;
const wordedCell =
  /^(?:持平|与[^\d]{2,12}同步|[^\d]{0,8}(?:完成|达到)[^\d]{2,20}|高于[^\d]{2,12}|快于[^\d]{2,12}|正增长|保持稳定|稳中[^\d]{2,6}|提质[^\d]{2,4}|下降|持续[^\d]{2,4})$/;
const bareNumber = /^([-+]?)(\d[\d,]*(?:\.\d+)?)([\u4e00-\u9fff%‰/]*)/;

/**
 * Reads the facts of a table: name from its row, unit from cell, unit column, header or row, status and period from
 * its column. `7左右` takes the header's unit, `增长8%(可比口径)` keeps its basis.
 *
 * @param part the part the table stands in, for what its header leaves open
 */
export function tableFacts(
  text: string,
  table: IndicatorTable,
  time: ReportTime,
  part: PartStart | undefined,
): TableReading {
  const facts: TableFact[] = [];
  const targets: (WordedTarget & { period: string | null })[] = [];
  for (const row of table.rows) {
    for (const [at, cell] of row.cells.entries()) {
      const words = text.slice(cell.start, cell.end);
      const standing = columnStanding(standingHead(row.cells, at), part, time);
      const unit = unitOf(cell.column, row.unit);
      const fact = cellFact(text, cell, unit, row.label, isRate(cell, row.label, row.unit), standing);
      if (fact) facts.push({ ...fact, name: measuredName(fact), row: row.label, column: cell.column });
      else if (standing.status === 'target' && wordedCell.test(words.trim())) {
        targets.push({
          start: cell.start,
          end: cell.end,
          name: row.label,
          indicator: indicatorOf(row.label)?.id ?? null,
          period: standing.period,
        });
      }
    }
  }
  return { facts, targets };
}

/** A growth is that of the thing that grows: a row 地区生产总值增长（%） speaks of 地区生产总值. */
function measuredName({ kind, name }: ReadFact): string {
  const thing = kind === 'growth' ? name.replace(/(?:同比|年均)?(?:增长率?|增速|增幅)$/, '') : name;
  return thing === '' ? name : thing;
}

interface ColumnStanding {
  readonly status: Status;
  readonly stage: Stage;
  readonly period: string | null;
  readonly cue: string | null;
}

/** The head that says how a column stands. A bare 增速(%) goes with the column before it: 2023年完成. */
function standingHead(cells: readonly DataCell[], at: number): string {
  const own = cells[at]?.column ?? '';
  const isBare = (head: string) => !aimed.test(head) && !reached.test(head) && !/\d/.test(head);
  if (!growthHead.test(own) || !isBare(own)) return own;
  return cells.slice(0, at).findLast(({ column }) => !isBare(column))?.column ?? own;
}

/** 年度预期目标 and 上半年完成情况: what a column's head says of its figures. */
function columnStanding(head: string, part: PartStart | undefined, time: ReportTime): ColumnStanding {
  const target = aimed.exec(head);
  const actual = reached.exec(head);
  const isTarget =
    target !== null && (actual === null || /完成(?:目标|计划)|预期/.test(head))
      ? true
      : actual !== null
        ? false
        : part?.part === 'plan' || part?.part === 'outlook';
  const estimated = !isTarget && /预计/.test(head);
  return {
    status: isTarget ? 'target' : 'actual',
    stage: isTarget ? 'annual-target' : estimated ? 'estimated' : 'achieved',
    period: columnPeriod(head, isTarget, part, time),
    cue: (isTarget ? target?.[0] : actual?.[0]) ?? null,
  };
}

function columnPeriod(head: string, isTarget: boolean, part: PartStart | undefined, time: ReportTime): string | null {
  const match = new RegExp(`(${yearPattern})年?`).exec(head);
  const year = match?.[1] ? readYear(match[1]) : undefined;
  if (/上半年/.test(head)) return `${year ?? time.year}H1`;
  if (/下半年/.test(head)) return `${year ?? time.year}H2`;
  if (year !== undefined) return String(year);
  if (/年度|全年/.test(head) && time.year !== null)
    return String(isTarget || time.halfYear ? time.year : time.year - 1);
  if (isTarget && part?.part === 'review' && time.year !== null)
    return String(time.halfYear ? time.year : time.year - 1);
  return part?.period ?? null;
}

/** The unit in a header's bracket: 增速(%), 绝对值（亿元）. */
function unitIn(head: string): string {
  return /[(（]([^()（）]{1,12})[)）]/.exec(head)?.[1] ?? '';
}

const share = /^[%％‰]/;

/**
 * The unit of a bare number: the row's own, but that of a column of rates or shares: 892.4 in a row of 亿元, then 6.3
 * under 增速(%) and 6.5 under 预期目标(%).
 */
function unitOf(head: string, rowUnit: string): string {
  const own = unitIn(head);
  return own !== '' && (growthHead.test(head) || share.test(own)) ? own : rowUnit || own;
}

/**
 * Whether a share in this cell is a rate of growth: the column says so, or the row (地区生产总值增速), or a column of
 * shares crosses a row that is measured in something else.
 */
function isRate(cell: DataCell, label: string, rowUnit: string): boolean {
  const crosses = share.test(unitIn(cell.column)) && rowUnit !== '' && !share.test(rowUnit);
  return growthHead.test(cell.column) || rateRow.test(label) || crosses;
}

function cellFact(
  text: string,
  cell: DataCell,
  unit: string,
  label: string,
  rate: boolean,
  standing: ColumnStanding,
): ReadFact | undefined {
  const common = {
    sentence: { start: cell.start, end: cell.end },
    name: trim(label),
    indicator: indicatorOf(label)?.id ?? null,
    status: standing.status,
    stage: standing.stage,
    period: standing.period,
    span: timeSpanOf(standing.period, { average: /年均/.test(cell.column + label), start: false, state: false }),
    scope: null,
    confidence: 0.9,
  };
  const quantity = findQuantities(text, cell.start, cell.end)[0];
  if (quantity) {
    const before = text.slice(cell.start, quantity.outer.start);
    const movement =
      movementBefore(before) ??
      (rate && quantity.family === 'share' ? { direction: 'up' as const, verb: '增长', rest: '' } : undefined);
    const measure = measureOf(quantity, movement);
    return {
      ...common,
      ...measure,
      start: quantity.start,
      end: quantity.end,
      bound: quantity.bound,
      basis: basisOf(before, text.slice(quantity.outer.end, cell.end), null, common.period),
      printed: printedOf(text.slice(quantity.start, quantity.end), measure.value),
      cue: quantity.boundWords.map((word) => word.word).join('、') || standing.cue,
    };
  }
  return bareFact(text, cell, unit, rate, common, standing.cue);
}

const bounds: readonly (readonly [RegExp, Bound])[] = [
  [/左右|约/, 'about'],
  [/以上|≥|>|不低于|超/, 'min'],
  [/以内|以下|≤|<|不超过|低于|控制在/, 'max'],
];

/** A cell that is a number alone, its unit elsewhere: 7左右 under 增速(%). */
function bareFact(
  text: string,
  cell: Span & { readonly column: string },
  unitWords: string,
  rate: boolean,
  common: Omit<ReadFact, 'start' | 'end' | 'kind' | 'value' | 'unit' | 'bound' | 'basis' | 'cue' | 'printed'>,
  cue: string | null,
): ReadFact | undefined {
  const raw = text.slice(cell.start, cell.end);
  const lead = /^[\s<>≥≤约超近增长下降不低于过控制在]*/.exec(raw)?.[0] ?? '';
  const match = bareNumber.exec(raw.slice(lead.length));
  if (
    !match?.[2] ||
    !/^(?:左右|以上|以内|以下|\s)*(?:\([^()]*\))?\s*$/.test(
      raw.slice(lead.length + match[0].length - (match[3]?.length ?? 0)),
    )
  )
    return undefined;
  const scaled = scaleOf(unitWords);
  const numeral = readNumeral(`${match[2]}${scaled.scale}`, 0, () => false);
  if (!numeral) return undefined;
  const falling = match[1] === '-' || /下降/.test(lead) || /(?:降幅|下降率?|降低率?)$/.test(common.name);
  const start = cell.start + lead.length + (match[1]?.length ?? 0);
  const growth = scaled.unit === '%' && (rate || /增长|下降/.test(lead));
  return {
    ...common,
    start,
    end: start + match[2].length,
    kind: growth ? 'growth' : 'level',
    value: falling ? -numeral.value : numeral.value,
    unit: scaled.unit,
    bound: bounds.find(([pattern]) => pattern.test(raw))?.[1] ?? 'exact',
    basis: basisOf(
      '',
      raw.slice(lead.length + match[2].length).replace(/^(?:左右|以上|以内|以下)/, ''),
      null,
      common.period,
    ),
    printed: printedOf(`${match[2]}${scaled.scale}`, numeral.value),
    cue: /左右|以上|以内|以下|不低于|不超过/.exec(raw)?.[0] ?? cue,
  };
}

/** The scale and the unit in a header: 亿元 is 亿 and 元. */
function scaleOf(words: string): { scale: string; unit: string } {
  const scale = /^[十百千万亿]+/.exec(words)?.[0] ?? '';
  const whole = readUnit(words, 0);
  if (whole && whole.end === words.length) return { scale: '', unit: whole.name };
  const rest = readUnit(words, scale.length);
  return rest ? { scale, unit: rest.name } : { scale: '', unit: words };
}
