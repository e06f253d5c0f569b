import { withWords } from '../../lexicon/with-words.ts';
import { yearPattern } from '../../text/year.ts';
import { withoutBracketUnit } from './cell-words.ts';
import { isWhole, namesMeasure } from './measure.ts';

/** 一、 (二) 3. ④, and the marks of a part: 其中：, #, 在总计中:. */
const number = withWords(/^(?:ORDINAL[、.]|[(（](?:ORDINAL|\d{1,3})[)）][、.]?|\d{1,2}[.、．](?!\d)|[①-⑳]|[A-H][.、])/);
const han = withWords(/ORDINAL/);
const part = /^(?:其中|其中[、,]?[:：]|#+|[—–-]{1,2}(?=[\u4e00-\u9fff])|[在按][^:：]{1,6}中[:：])[:：]?/;
const footnote = /(?:[(（[〔【]?[①-⑳*※]+[)）\]〕】]?|[[〔【]\d{1,2}[\]〕】])$/;
/** 全市常住人口 is the report's own: of the part only 城镇常住人口 is said. */
const ownTerritory = withWords(/^WHOLE(?=.{2})/);
const placeName =
  /^[\u4e00-\u9fff·]{1,12}(?:县|[市区]|[自治]州|旗|盟|镇|乡|街道|开发区|新区|度假区|示范区|集聚区|园区|(?<=^[\u4e00-\u9fff]{2,4})[省市县区州]本级)$/;
const noPlace = /(?:城市|城区|市区|社区|库区|灌区|城镇|乡镇|小区|保护区|景区|校区|产业园区|工业园区)$/;

/** A name without its number, the marks of a part and of a note, and its unit. */
export function plainLabel(words: string): string {
  let label = words.replace(/^[\s ]+/, '').replace(/^附[:：]/, '');
  for (let guard = 0; guard < 3; guard += 1) label = label.replace(number, '').replace(part, '');
  return withoutBracketUnit(label.replace(footnote, '')).replace(/[:：]$/, '');
}

/** How a row is numbered, by which rows of one rank are known: 一、 as 三、, (一) as (二). */
export function numberStyle(said: string): string {
  return (number.exec(said)?.[0] ?? '').replace(han, '一').replace(/\d+/, '1');
}

/** The mark of a part that a name as written begins with: 其中：, #; empty for others. */
export function partMark(said: string): string {
  return part.exec(said.replace(number, ''))?.[0] ?? '';
}

/** A name without the words for the whole territory that open it. */
export function withoutTerritory(label: string): string {
  return label.replace(ownTerritory, '');
}

/** Whether a name is that of a place. */
export function isPlace(label: string): boolean {
  return placeName.test(label) && !isWhole(label) && !noPlace.test(label) && !namesMeasure(label);
}

const year = `${yearPattern}年?(?:度|末|底)?`;
const partOfYear = '第?[一二三四]季度|[上下]半年|前三季度|全年|\\d{1,2}(?:[-—~至]\\d{1,2})?月份?';
const time = new RegExp(`^(?:${year}(?:${partOfYear})?|${partOfYear})$`);
/** 2025年末债务余额; but 2024年结转资金 is what a later year has of it. */
const timeBefore = new RegExp(`^${yearPattern}年(?:度|末|底)?(?=[\u4e00-\u9fff]{2})(?!结转|结余|[-—~至])`);

/** Whether a name is a time and nothing else: 2023年, 一季度, 1-5月. */
export function isTime(label: string): boolean {
  return time.test(label);
}

/** The time that opens a name: 2025年末 of 2025年末债务余额; empty where none does. */
export function timeOfLabel(label: string): string {
  return timeBefore.exec(label)?.[0] ?? '';
}

const rate =
  /^(?:按?可比价(?:格)?(?:计算)?)?(?:[比较](?:[上去]年|上年同期))?(?:同比|环比|名义|实际)*(?:增长|增速|增幅|涨幅|涨跌|升降|下降|降幅|增减|±)(?:率|速度|幅度?)?%?$/;

/** Whether a name says how much something grows and not what: 比上年增长, 同比增速, 降幅. */
export function isRateAlone(label: string): boolean {
  return rate.test(label);
}

/** 下降 and 降幅 give falls. */
export function tellsFall(label: string): boolean {
  return /降/.test(label) && !/升降/.test(label);
}
