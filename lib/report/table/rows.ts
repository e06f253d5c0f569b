import { withWords } from '../../lexicon/with-words.ts';
import { bracketUnit, isFigure, isNone, withoutBracketUnit } from './cell-words.ts';
import type { Block } from './columns.ts';
import type { Grid, GridCell } from './grid.ts';
import { type Head, repeatsHead } from './head.ts';
import { isWhole, namesMeasure } from './measure.ts';

/** A row of figures with its name. */
export interface BlockRow {
  /** The name as written, blanks aside. */
  readonly written: string;
  /** The name without number and mark, with what it is a part of where it says nothing alone. */
  readonly label: string;
  /** Whether the name says what is measured; else the column or the caption has to: 水泥 under 产量. */
  readonly measured: boolean;
  /** The name is a place: what is measured, the column says. */
  readonly place: boolean;
  /** The row is the whole of a table of parts: 合计. */
  readonly whole: boolean;
  readonly unit: string;
  readonly cells: readonly GridCell[];
  readonly remark: string;
}

/** 一、 (二) 3. ④, and the marks of a part: 其中：, #, 在总计中:. */
const number = withWords(/^(?:ORDINAL[、.]|[(（](?:ORDINAL|\d{1,3})[)）][、.]?|\d{1,2}[.、．](?!\d)|[①-⑳]|[A-H][.、])/);
const han = withWords(/ORDINAL/);
/** How a row is numbered, by which rows of one rank are known: 一、 as 三、, (一) as (二). */
function numberStyle(said: string): string {
  return (number.exec(said)?.[0] ?? '').replace(han, '一').replace(/\d+/, '1');
}

/** A sum is of the whole table, whatever row without figures stands above it. */
const endsGroup = /(?:小计|合计|总计)$/;
const part = /^(?:其中|其中[、,]?[:：]|#+|[—–-]{1,2}(?=[\u4e00-\u9fff])|[在按][^:：]{1,6}中[:：])[:：]?/;
const footnote = /(?:[(（[〔【]?[①-⑳*※]+[)）\]〕】]?|[[〔【]\d{1,2}[\]〕】])$/;
/** Whom a whole is divided into: 城镇常住人口, 女性常住人口, 0-17岁常住人口. */
const people = /^(?:城镇|乡村|农村|城市|男性?|女性?|\d+[-—~至]\d+(?:周?岁)|\d+周?岁(?:及)?以[上下])(?:[(（].*[)）])?$/;
/** 全市常住人口 is the report's own: of the part only 城镇常住人口 is said. */
const ownTerritory = withWords(/^WHOLE(?=.{2})/);
const placeName =
  /^[\u4e00-\u9fff·]{1,12}(?:县|[市区]|[自治]州|旗|盟|镇|乡|街道|开发区|新区|度假区|示范区|集聚区|园区)$/;
const noPlace = /(?:城区|市区|社区|库区|灌区|城镇|乡镇|小区|保护区|景区|校区|产业园区|工业园区)$/;

/** A row and how far it is moved in. */
interface Indented {
  readonly indent: number;
  readonly label: string;
}

/** 　铁路 below 货物运输量 says nothing alone; a longer name does, and so does that of a tax or a loan. */
const longestPart = 4;
const standsAlone = /[税费款金债]$/;

/** Reads the rows of one block below its head. */
export function readRows(grid: Grid, head: Head, block: Block): BlockRow[] {
  const names = block.labels.at(-1) ?? 0;
  const bodies: number[] = [];
  for (let row = head.to; row < grid.height; row += 1)
    if (grid.filled(row).length > 0 && !repeatsHead(grid, row, head)) bodies.push(row);
  const written = new Map(bodies.map((row) => [row, plainLabel(grid.words(row, names))]));
  const counts = Map.groupBy(bodies, (row) => written.get(row) ?? '');
  const arePlaces = bodies.filter((row) => isPlace(written.get(row) ?? '')).length * 2 > bodies.length;
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
  for (const row of bodies) {
    const said = grid.words(row, names);
    const label = written.get(row) ?? '';
    if (label === '') continue;
    const cells = block.data.flatMap((column) => {
      const cell = grid.at(row, column);
      return cell !== undefined && cell.row === row && cell.column === column ? [cell] : [];
    });
    const isPart = part.test(said.replace(number, ''));
    // #火力发电量 is marked by itself, and the next row is none; behind 其中：城镇 may follow 乡村.
    if (!isPart && eachMarked) inParts = false;
    eachMarked = isPart && said.replace(number, '').startsWith('#');
    if (cells.every((cell) => isNone(grid.words(row, cell.column)))) {
      // A row without figures heads those below it.
      group = label;
      groupNumber = numberStyle(said);
      whole = '';
      inParts = false;
      continue;
    }
    // 三、清算收入 without figures heads neither 四、其他收入 nor 收入小计.
    if (endsGroup.test(label) || (groupNumber !== '' && numberStyle(said) === groupNumber)) group = '';
    const beside = block.labels.length > 1 ? plainLabel(grid.words(row, block.labels.at(-2) ?? 0)) : group;
    const measured = namesMeasure(label);
    if (isPart) inParts = true;
    else if (!inParts || measured) {
      whole = label.replace(ownTerritory, '');
      inParts = false;
    }
    const isTwice = (counts.get(label)?.length ?? 0) > 1;
    const indent = grid.at(row, names)?.indent ?? 0;
    above = above.filter((other) => other.indent < indent);
    const parent =
      !measured && (isTwice || label.length <= longestPart) && !standsAlone.test(label) ? above.at(-1)?.label : '';
    const of = inParts && !measured ? whole : (parent ?? '');
    // 铁路 below 货物运输量 and again below 旅客周转量, with nothing but the unit to tell it by.
    const unit = rowUnit(grid, row, block) || bracketUnit(said);
    const twin = isTwice && !measured && of === '' && beside === '' && last?.unit === unit ? last.label : '';
    if (measured && !isTwice && !isWhole(label)) last = { label: label.replace(ownTerritory, ''), unit };
    const named = fullName(label, measured, of || twin, isTwice || !measured ? beside : '');
    if (measured && !isWhole(label)) above = [...above, { indent, label: named.replace(ownTerritory, '') }];
    rows.push({
      written: said,
      label: named,
      measured: measured || namesMeasure(of || twin) || namesMeasure(named),
      place: arePlaces && isPlace(label),
      whole: isWhole(label),
      unit,
      cells,
      remark: block.remarks.map((column) => grid.words(row, column)).join(' '),
    });
  }
  return rows;
}

/** 公路 above 货物发送量 is 公路货物发送量; 其中：城镇 below 常住人口 is 城镇常住人口, 轻工业 below 工业增加值 工业增加值：轻工业. */
function fullName(label: string, measured: boolean, whole: string, group: string): string {
  if (whole !== '' && whole !== label)
    return people.test(label) ? `${label.replace(/[(（].*/, '')}${whole}` : `${whole}：${label}`;
  if (group === '' || group === label || label.includes(group)) return label;
  return measured || namesMeasure(group) ? `${group}${label}` : label;
}

/** A name without its number, the marks of a part and of a note, and its unit. */
function plainLabel(words: string): string {
  let label = words.replace(/^[\s ]+/, '');
  for (let guard = 0; guard < 3; guard += 1) label = label.replace(number, '').replace(part, '');
  return withoutBracketUnit(label.replace(footnote, '')).replace(/[:：]$/, '');
}

function isPlace(label: string): boolean {
  return placeName.test(label) && !isWhole(label) && !noPlace.test(label) && !namesMeasure(label);
}

function rowUnit(grid: Grid, row: number, block: Block): string {
  if (block.unit === undefined) return '';
  const unit = grid.words(row, block.unit);
  return isNone(unit) || isFigure(unit) ? '' : unit;
}
