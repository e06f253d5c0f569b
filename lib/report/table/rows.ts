import { bracketUnit, isNone, isShareUnit } from './cell-words.ts';
import type { Block } from './columns.ts';
import { fullName } from './full-name.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Head } from './head.ts';
import { type Label, labelsOf } from './labels.ts';
import { isWhole, namesMeasure } from './measure.ts';
import { isPlace, isRateAlone, numberStyle, partMark, plainLabel, tellsFall, withoutTerritory } from './row-label.ts';

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

/** A row and how far it is moved in. */
interface Indented {
  readonly indent: number;
  readonly label: string;
}

/** 　铁路 below 货物运输量 says nothing alone; a longer name does, and so does that of a tax or a loan. */
const longestPart = 4;
const standsAlone = /[税费款金债]$/;

/** The rows between two that have no figures, and what such a row says of those below it. */
interface Group {
  readonly label: string;
  readonly number: string;
}

const noGroup: Group = { label: '', number: '' };

/**
 * Reads the rows of one block below its head.
 *
 * @param units those that stand over the table
 */
export function readRows(grid: Grid, head: Head, block: Block, units: readonly string[]): BlockRow[] {
  const names = block.labels.at(-1) ?? 0;
  const { rows, arePlaces } = labelsOf(grid, head, block, names);
  const reader = new RowReader(grid, head, block, units, names, arePlaces);
  return rows.flatMap((label) => reader.read(label) ?? []);
}

/** Reads rows from the first to the last: each may take its name or its unit from those above it. */
class RowReader {
  readonly #grid: Grid;
  readonly #block: Block;
  /** The column of names. */
  readonly #names: number;
  readonly #arePlaces: boolean;
  readonly #areProducts: boolean;
  /** 地区生产总值（亿元） gives its unit to 第一产业 below it, where nothing else does. */
  readonly #isOpen: boolean;
  #group = noGroup;
  /** What the parts behind 其中 are parts of, and whether the last row was one. */
  #whole = '';
  #inParts = false;
  #eachMarked = false;
  /** The last row that says by itself what is measured. */
  #last: { readonly label: string; readonly unit: string } | undefined;
  /** The rows that the next one may be a part of by its indent, each moved in further than the one before. */
  #above: readonly Indented[] = [];
  /** What a row that only says 增速 tells the growth of: the row above it. */
  #subject = '';

  constructor(grid: Grid, head: Head, block: Block, units: readonly string[], names: number, arePlaces: boolean) {
    this.#grid = grid;
    this.#block = block;
    this.#names = names;
    this.#arePlaces = arePlaces;
    this.#areProducts = [this.#names, ...block.data].some((column) =>
      /产品|品名|产量/.test(head.columns[column] ?? ''),
    );
    this.#isOpen =
      units.length === 0 &&
      block.unit === undefined &&
      block.data.every((column) => /^(?:[%％‰]|$)/.test(bracketUnit(head.columns[column] ?? '')));
  }

  /** The next row with its full name; undefined for one without figures. */
  read(one: Label): BlockRow | undefined {
    // #火力发电量 is marked by itself, and the next row is none; behind 其中：城镇 may follow 乡村.
    if (!one.isMarked && this.#eachMarked) this.#inParts = false;
    this.#eachMarked = partMark(one.said).startsWith('#');
    if (one.cells.every((cell) => isNone(this.#grid.words(one.row, cell.column)))) {
      this.#openGroup(one);
      return undefined;
    }
    this.#leaveGroup(one);
    return this.#rateOfSubject(one) ?? this.#sumOfGroup(one) ?? this.#named(one);
  }

  /** A row without figures heads those below it. */
  #openGroup({ label, said }: Label): void {
    this.#group = { label, number: numberStyle(said) };
    this.#subject = label;
    this.#whole = '';
    this.#inParts = false;
  }

  /** 三、清算收入 without figures heads neither 四、其他收入 nor 收入小计. */
  #leaveGroup({ label, said }: Label): void {
    const { number } = this.#group;
    if (endsGroup.test(label) || (number !== '' && numberStyle(said) === number))
      this.#group = { ...this.#group, label: '' };
  }

  /** What stands to the left of a name, or above it. */
  #beside({ row }: Label): string {
    const { labels } = this.#block;
    return labels.length > 1 ? plainLabel(this.#grid.words(row, labels.at(-2) ?? 0)) : this.#group.label;
  }

  /** The unit of a row: its own, else that of the row above which gives its unit to its parts. */
  #unitOf({ label, unit, measured, isWhen }: Label): string {
    const isPart = !measured && !isPlace(label) && !isWhen && !isWhole(label);
    const isSumOfMoney = /元$/.test(this.#last?.unit ?? '') && isMoney.test(label);
    const inherits = this.#isOpen && unit === '' && (isPart || isSumOfMoney);
    return inherits && this.#last !== undefined && !isShareUnit(this.#last.unit) ? this.#last.unit : unit;
  }

  #common({ row, said, time, cells }: Label): Pick<BlockRow, 'written' | 'time' | 'cells' | 'remark'> {
    return { written: said, time, cells, remark: remarkOf(this.#grid, row, this.#block) };
  }

  /** 增速 below 地区生产总值 is its own. */
  #rateOfSubject(one: Label): BlockRow | undefined {
    const { label, unit } = one;
    if (!isRateAlone(label) || (unit !== '' && !isShareUnit(unit))) return undefined;
    const beside = this.#beside(one);
    const owner = namesMeasure(beside) ? beside : this.#subject;
    return {
      ...this.#common(one),
      unit,
      label: `${owner}${tellsFall(label) ? '下降' : '增速'}`,
      measured: owner !== '',
      apart: owner === '' ? 'rate' : null,
    };
  }

  /** 总量 below 地区生产总值 is the whole of it. */
  #sumOfGroup(one: Label): BlockRow | undefined {
    const beside = this.#beside(one);
    if (!isSum(one.label) || !namesMeasure(beside)) return undefined;
    return { ...this.#common(one), unit: this.#unitOf(one), label: beside, measured: true, apart: null };
  }

  /** Any other row: its name with what it is a part of. */
  #named(one: Label): BlockRow {
    const { label, measured, isTwice, isWhen } = one;
    const unit = isRateAlone(label) ? one.unit : this.#unitOf(one);
    const beside = this.#beside(one);
    const of = this.#partOf(one);
    // 铁路 below 货物运输量 and again below 旅客周转量, with nothing but the unit to tell it by.
    const isBelow = !measured && ((isTwice && this.#last?.unit === unit) || unit !== one.unit);
    const twin = isBelow && of === '' && beside === '' ? (this.#last?.label ?? '') : '';
    if (measured && !isTwice && !isWhole(label)) this.#last = { label: withoutTerritory(label), unit };
    const named = fullName(label, measured, of || twin, isTwice || !measured ? beside : '');
    if (measured && !isWhole(label))
      this.#above = [...this.#above, { indent: this.#indentOf(one), label: withoutTerritory(named) }];
    const apart = this.#arePlaces && isPlace(label) ? 'place' : isWhen ? 'time' : isWhole(label) ? 'whole' : null;
    if (apart === null) this.#subject = withoutTerritory(named);
    return {
      ...this.#common(one),
      unit,
      label: named,
      measured: measured || namesMeasure(of || twin) || namesMeasure(named),
      apart,
    };
  }

  /** What a row is a part of, by its mark or its indent; empty where it is none. */
  #partOf(one: Label): string {
    const { label, measured, isTwice, isMarked } = one;
    if (isMarked) this.#inParts = true;
    // 油料 behind 粮食, 其中：稻谷 is none of its parts: of a product each part says so.
    else if (!this.#inParts || measured || (this.#areProducts && !isTwice)) {
      this.#whole = withoutTerritory(label);
      this.#inParts = false;
    }
    const indent = this.#indentOf(one);
    this.#above = this.#above.filter((other) => other.indent < indent);
    if (this.#inParts && !measured) return this.#whole;
    const saysNothing = !measured && (isTwice || label.length <= longestPart) && !standsAlone.test(label);
    return saysNothing ? (this.#above.at(-1)?.label ?? '') : '';
  }

  #indentOf({ row }: Label): number {
    return this.#grid.at(row, this.#names)?.indent ?? 0;
  }
}

function remarkOf(grid: Grid, row: number, block: Block): string {
  return block.remarks.map((column) => grid.words(row, column)).join(' ');
}
