import { indicatorAtEnd } from '../../catalogue/catalogue.ts';
import type { ClauseFrame } from '../../clause/frame.ts';
import { stripTrail } from '../../clause/phrase.ts';
import { isDependent } from '../../clause/topic.ts';
import { words } from '../../lexicon/words.ts';
import type { Named } from '../named.ts';

/** Units whose figures need a measure in their name: 煤炭1915万吨 says nowhere whether it was produced or sold. */
const measured: ReadonlySet<string> = new Set(['mass', 'money', 'volume', 'power', 'area', 'share']);
const hasMeasure =
  /(?:[率量额值数比度价税耗]|债务|规模|融资)$|收入|支出|投资|消费|进出口|[进出]口|就业|贷款|存款|余额|资金|补助|结[转余]|基金|贸易|(?:合|小|总)计|”$/;

/** What another figure measured: its name, its unit, and whether it was a change. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly changes: boolean;
}

/**
 * The measure that a bare noun shares with the figure before it: 电解铝产量23万吨,增长6.8%;煤炭1915万吨 has 煤炭产量, and
 * 装备制造营业收入增长10%、航空航天增长20% has 航空航天营业收入. Only where nothing but the noun stands before the figure, and
 * both figures are of one unit and both changes or both levels.
 *
 * @param other the last figure of the sentence with the same unit
 */
export function sharedMeasure(frame: ClauseFrame, named: Named, other: Measured): string {
  const { quantity } = frame;
  if (!measured.has(quantity.family) || quantity.shape !== 'amount') return '';
  if (other.unit !== quantity.unit || other.changes !== (named.change !== undefined)) return '';
  // A share of something is told by its own words.
  if (quantity.family === 'share' && !named.change) return '';
  // 政府债务余额598亿元,其中:一般债务201亿元.
  const stock = /债务(余额|限额)$/.exec(other.name)?.[1];
  if (stock !== undefined && /^(?:其中:)?(?:一般|专项)债务$/.test(named.name)) return stock;
  const known = words.measureTail.before(other.name, other.name.length);
  // 轻工业增加值 ends in no 工业增加值.
  const tail = other.name.length <= known.length + 1 ? known.replace(/^[工产行]业/, '') : known;
  if (tail.length < 2 || words.genericWord.has(tail)) return '';
  // 货运量69万吨,其中,铁路17万吨: of what is all of it, its parts have the measure.
  if (other.name.length <= tail.length + 1 && !isPart(frame)) return '';
  const before = stripTrail((named.change?.rest ?? frame.left).replace(/^[、,;\s]*(?:其中[,:]?)?/, ''));
  if (before !== named.name || named.borrowed || frame.right.replace(/[、,;。].*$/, '') !== '') return '';
  if (named.name.length < 2 || hasMeasure.test(named.name) || isDependent(named.name) || indicatorAtEnd(named.name) > 0)
    return '';
  // 金谷、宏达等企业超100亿元: 企业 ends many measures (企业数量) and is none.
  const own = words.measureTail.before(named.name, named.name.length);
  if ((own !== '' && !/^(?:企业|公司)$/.test(own)) || words.verb.at(named.name, 0)) return '';
  // 规模以上工业增加值增长7%,其中轻工业增长8%: 轻工业增加值.
  return named.name.endsWith('业') ? tail.replace(/^[工产行]业/, '') : tail;
}

/** Whether a figure is said to be a part of what was told before. */
function isPart({ left, clauseBefore }: ClauseFrame): boolean {
  return clauseBefore === '其中' || /^[,\s]*其中/.test(left);
}

/** What a branch of the economy is called: 采矿业, 高技术产业, 股份制企业. */
const branch = /(?:业|企业)$/;

/**
 * The measure of a part that opens a sentence, told in the sentence before: 规模以上工业增加值增长7%。采矿业下降2% has
 * 采矿业增加值, and 全社会发电量190亿千瓦时,下降2%。其中:火电9亿千瓦时 火电发电量. Empty where the part has a measure of its own, or where
 * nothing of its kind was told there.
 *
 * @param before the figures of the sentence before
 */
export function measureOfPart(frame: ClauseFrame, named: Named, before: readonly Measured[]): string {
  const changes = named.change !== undefined;
  if (!isPart(frame) && !(changes && branch.test(named.name))) return '';
  const other = before.findLast((one) => one.changes === changes && one.unit === frame.quantity.unit);
  return other ? sharedMeasure(frame, named, other) : '';
}

/** 主要产品产量中,水泥312万吨: the clause before says what is measured of each. */
export function measureOfLead(frame: ClauseFrame, named: Named): string {
  const all = /^(.{4,}[率量额值入出资口])中$/.exec(frame.clauseBefore)?.[1];
  if (all === undefined) return '';
  return sharedMeasure(frame, named, {
    name: all,
    unit: frame.quantity.unit,
    changes: named.change !== undefined,
  });
}

/** How far back a figure of the same unit may have told the measure. */
const nearby = 3;

/** The last figure before with the same unit. */
export function lastAlike(
  frames: readonly ClauseFrame[],
  named: readonly Named[],
  { quantity }: ClauseFrame,
): Measured | undefined {
  for (let i = named.length - 1; i >= Math.max(0, named.length - nearby); i -= 1) {
    const [unit, other] = [frames[i]?.quantity.unit, named[i]];
    if (other && unit === quantity.unit) return { name: other.name, unit, changes: other.change !== undefined };
  }
  return undefined;
}
