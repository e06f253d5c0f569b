import { bracketUnit, isFigure, isNone, isShareUnit } from './cell-words.ts';
import type { Block } from './columns.ts';
import type { Grid, GridCell } from './grid.ts';
import { type Head, repeatsHead } from './head.ts';
import { isWhole, namesMeasure } from './measure.ts';
import {
  isPlace,
  isRateAlone,
  isTime,
  numberStyle,
  partMark,
  plainLabel,
  tellsFall,
  timeOfLabel,
  withoutTerritory,
} from './row-label.ts';

/** A row of figures with its name. */
export interface BlockRow {
  /** The name as written, blanks aside. */
  readonly written: string;
  /** The name without number and mark, with what it is a part of where it says nothing alone. */
  readonly label: string;
  /** Whether the name says what is measured; else the column or the caption has to: 水泥 under 产量. */
  readonly measured: boolean;
  /** What a name is that says nothing of what is measured, so that the column has to: a place, 合计, 2023年, 增速. */
  readonly apart: 'place' | 'whole' | 'time' | 'rate' | null;
  /** The time of the row's figures, where its name tells it: 2025年末债务余额. */
  readonly time: string;
  readonly unit: string;
  readonly cells: readonly GridCell[];
  readonly remark: string;
}

/** A sum is of the whole table, whatever row without figures stands above it. */
const endsGroup = /(?:小计|合计|总计)$/;
/** 总量 and 总额 are the whole of what they stand below, 合计 that of the table. */
const isSum = (label: string): boolean => label === '总量' || label === '总额';
/** What is told in sums of money, as the row above it that gives the unit is: 增值税 below 税收收入（亿元）. */
const isMoney = /(?:[税费额值]|收入|支出|[存贷]款|余额|基金|融资|投资|利润|收费)$/;
/** Whom a whole is divided into: 城镇常住人口, 女性常住人口, 0-17岁常住人口. */
const people = /^(?:城镇|乡村|农村|城市|男性?|女性?|\d+[-—~至]\d+(?:周?岁)|\d+周?岁(?:及)?以[上下])(?:[(（].*[)）])?$/;
/** A row and how far it is moved in. */
interface Indented {
  readonly indent: number;
  readonly label: string;
}

/** 　铁路 below 货物运输量 says nothing alone; a longer name does, and so does that of a tax or a loan. */
const longestPart = 4;
const standsAlone = /[税费款金债]$/;

/**
 * Reads the rows of one block below its head.
 *
 * @param units those that stand over the table
 */
export function readRows(grid: Grid, head: Head, block: Block, units: readonly string[]): BlockRow[] {
  const names = block.labels.at(-1) ?? 0;
  const bodies: number[] = [];
  for (let row = head.to; row < grid.height; row += 1)
    if (grid.filled(row).length > 0 && !repeatsHead(grid, row, head)) bodies.push(row);
  const written = new Map(bodies.map((row) => [row, plainLabel(grid.words(row, names))]));
  const counts = Map.groupBy(bodies, (row) => written.get(row) ?? '');
  const areMostly = (is: (label: string) => boolean) =>
    bodies.filter((row) => is(written.get(row) ?? '')).length * 2 > bodies.length;
  const arePlaces = areMostly(isPlace);
  const areTimes = areMostly(isTime);
  const areProducts = [names, ...block.data].some((column) => /产品|品名|产量/.test(head.columns[column] ?? ''));
  // 地区生产总值（亿元） gives its unit to 第一产业 below it, where nothing else does.
  const isOpen =
    units.length === 0 &&
    block.unit === undefined &&
    block.data.every((column) => /^(?:[%％‰]|$)/.test(bracketUnit(head.columns[column] ?? '')));
  const rows: BlockRow[] = [];
  let group = '';
  let groupNumber = '';
  let whole = '';
  let inParts = false;
  let eachMarked = false;
  /** The last row that says by itself what is measured. */
  let last: { readonly label: string; readonly unit: string } | undefined;
  /** The rows that the next one may be a part of by its indent, each moved in further than the one before. */
  let above: readonly Indented[] = [];
  /** What a row that only says 增速 tells the growth of: the row above it. */
  let subject = '';
  for (const row of bodies) {
    const said = grid.words(row, names);
    const plain = written.get(row) ?? '';
    if (plain === '') continue;
    const isWhen = areTimes && isTime(plain);
    const time = isWhen ? plain : timeOfLabel(plain);
    const label = isWhen ? plain : plain.slice(time.length);
    const cells = block.data.flatMap((column) => {
      const cell = grid.at(row, column);
      return cell !== undefined && cell.row === row && cell.column === column ? [cell] : [];
    });
    const isMarked = partMark(said) !== '';
    // #火力发电量 is marked by itself, and the next row is none; behind 其中：城镇 may follow 乡村.
    if (!isMarked && eachMarked) inParts = false;
    eachMarked = partMark(said).startsWith('#');
    if (cells.every((cell) => isNone(grid.words(row, cell.column)))) {
      // A row without figures heads those below it.
      group = label;
      subject = label;
      groupNumber = numberStyle(said);
      whole = '';
      inParts = false;
      continue;
    }
    // 三、清算收入 without figures heads neither 四、其他收入 nor 收入小计.
    if (endsGroup.test(label) || (groupNumber !== '' && numberStyle(said) === groupNumber)) group = '';
    const beside = block.labels.length > 1 ? plainLabel(grid.words(row, block.labels.at(-2) ?? 0)) : group;
    const measured = namesMeasure(label);
    const ownUnit = rowUnit(grid, row, block) || bracketUnit(said);
    const isPart = !measured && !isPlace(label) && !isWhen && !isWhole(label);
    const inherits = isOpen && ownUnit === '' && (isPart || (/元$/.test(last?.unit ?? '') && isMoney.test(label)));
    const unit = inherits && last !== undefined && !isShareUnit(last.unit) ? last.unit : ownUnit;
    const common = {
      written: said,
      unit: isRateAlone(label) ? ownUnit : unit,
      cells,
      remark: remarkOf(grid, row, block),
    };
    // 总量 and 增速 below 地区生产总值 are its own.
    const owner = namesMeasure(beside) ? beside : subject;
    if (isRateAlone(label) && (ownUnit === '' || isShareUnit(ownUnit))) {
      const rate = tellsFall(label) ? '下降' : '增速';
      rows.push({
        ...common,
        label: `${owner}${rate}`,
        measured: owner !== '',
        apart: owner === '' ? 'rate' : null,
        time,
      });
      continue;
    }
    if (isSum(label) && namesMeasure(beside)) {
      rows.push({ ...common, label: beside, measured: true, apart: null, time });
      continue;
    }
    const isTwice = (counts.get(plain)?.length ?? 0) > 1;
    if (isMarked) inParts = true;
    // 油料 behind 粮食, 其中：稻谷 is none of its parts: of a product each part says so.
    else if (!inParts || measured || (areProducts && !isTwice)) {
      whole = withoutTerritory(label);
      inParts = false;
    }
    const indent = grid.at(row, names)?.indent ?? 0;
    above = above.filter((other) => other.indent < indent);
    const parent =
      !measured && (isTwice || label.length <= longestPart) && !standsAlone.test(label) ? above.at(-1)?.label : '';
    const of = inParts && !measured ? whole : (parent ?? '');
    // 铁路 below 货物运输量 and again below 旅客周转量, with nothing but the unit to tell it by.
    const isBelow = (isTwice && !measured && last?.unit === unit) || (!measured && unit !== ownUnit);
    const twin = isBelow && of === '' && beside === '' ? (last?.label ?? '') : '';
    if (measured && !isTwice && !isWhole(label)) last = { label: withoutTerritory(label), unit };
    const named = fullName(label, measured, of || twin, isTwice || !measured ? beside : '');
    if (measured && !isWhole(label)) above = [...above, { indent, label: withoutTerritory(named) }];
    const apart = arePlaces && isPlace(label) ? 'place' : isWhen ? 'time' : isWhole(label) ? 'whole' : null;
    if (apart === null) subject = withoutTerritory(named);
    rows.push({
      ...common,
      label: named,
      measured: measured || namesMeasure(of || twin) || namesMeasure(named),
      apart,
      time,
    });
  }
  return rows;
}

/** 公路 above 货物发送量 is 公路货物发送量; 其中：城镇 below 常住人口 is 城镇常住人口, 轻工业 below 工业增加值 工业增加值：轻工业. */
function fullName(label: string, measured: boolean, whole: string, group: string): string {
  if (whole !== '' && whole !== label)
    return people.test(label) ? `${label.replace(/[(（].*/, '')}${whole}` : `${whole}：${label}`;
  if (group === '' || group === label || label.includes(group)) return label;
  // 旅客运输量 beside 公路: as 其中 keeps its whole.
  if (!measured && namesMeasure(group)) return `${group}：${label}`;
  return measured ? `${group}${label}` : label;
}

function remarkOf(grid: Grid, row: number, block: Block): string {
  return block.remarks.map((column) => grid.words(row, column)).join(' ');
}

function rowUnit(grid: Grid, row: number, block: Block): string {
  if (block.unit === undefined) return '';
  const unit = grid.words(row, block.unit);
  return isNone(unit) || isFigure(unit) ? '' : unit;
}
