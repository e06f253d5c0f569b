import { isDigit } from '../text/character.ts';
import type { Span } from '../text/span.ts';
import { type Bound, type BoundWord, boundAcross, boundAfter, boundBefore } from './bound.ts';
import { dateEnd } from './date.ts';
import { readDoubling } from './doubling.ts';
import { isMeasuredTime } from './duration.ts';
import { readFraction } from './fraction.ts';
import { countsInHan } from './han-count.ts';
import { nameRanges } from './name-range.ts';
import { isGrade, isNegative, touchesCode } from './neighbour.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { readProportion } from './proportion.ts';
import type { Quantity } from './quantity.ts';
import { readRank } from './rank.ts';
import { readUnit, scaleIsUnit, type Unit } from './unit.ts';

const clauseEnds = ',;。:!?\n';
/** Where a figure may start, and where a clause ends. */
const places = /[0-9一二三四五六七八九十百千万亿两半翻第前过,;。:!?\n]/g;

/**
 * The measured quantities of `[from, to)`, in order, not overlapping. Dates, ordinals, slogans, names and codes
 * are passed over; so is what cannot be read exactly.
 *
 * @param text normal text; offsets in and out are its own
 * @param skip ranges that hold no figures: a glossary, note markers
 */
export function findQuantities(text: string, from: number, to: number, skip: readonly Span[] = []): Quantity[] {
  const names = [...nameRanges(text, from, to), ...skip].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Quantity[] = [];
  let name = 0;
  let floor = from;
  places.lastIndex = from;
  for (let match = places.exec(text); match && match.index < to; match = places.exec(text)) {
    const at = match.index;
    if (clauseEnds.includes(match[0])) {
      floor = at + 1;
      continue;
    }
    let inside = names[name];
    while (inside && inside.end <= at) {
      name += 1;
      inside = names[name];
    }
    if (inside && inside.start <= at) {
      places.lastIndex = inside.end;
      continue;
    }
    const read = readQuantity(text, at, floor, to);
    if (read.quantity) found.push(read.quantity);
    places.lastIndex = Math.max(at + 1, read.end);
  }
  return found;
}

interface ReadResult {
  readonly quantity?: Quantity;
  /** Where reading goes on. */
  readonly end: number;
}

function readQuantity(text: string, at: number, floor: number, to: number): ReadResult {
  const left = text.slice(floor, at);
  const sign = text.charAt(at);
  if (sign === '第' || sign === '前') {
    const rank = readRank(text, at, left);
    if (rank) return rankQuantity(at, rank.end, rank.value);
    // The number of an ordinal that only names is no quantity of its own: 第10号, 第三条.
    if (sign === '第') return { end: ordinalEnd(text, at + 1) };
    // Nor are the first few of a row: 前三名同学, but 目前3名.
    const first = /(?:目|以|之|日|当|此|提|年|月|天)$/.test(left) ? at + 1 : ordinalEnd(text, at + 1);
    return { end: /[名位]/.test(text.charAt(first)) ? first : at + 1 };
  }
  const doubling = readDoubling(text, at);
  if (doubling)
    return build(text, at, floor, doubling.end, {
      shape: 'doubling',
      value: doubling.value,
      unit: '番',
      family: 'multiple',
    });
  if (sign === '翻') return { end: at + 1 };
  if (sign === '过') return halfOver(text, at, left);
  if (isDigit(text.charCodeAt(at))) {
    const date = dateEnd(text, at);
    if (date > at) return { end: date };
    const proportion = readProportion(text, at, left);
    if (proportion) {
      return build(text, at, floor, proportion.end, {
        shape: 'proportion',
        value: proportion.parts,
        unit: '',
        family: 'bare',
      });
    }
  }
  const fraction = readFraction(text, at);
  if (fraction && !/[第几数]$/.test(left)) {
    return build(text, at, floor, fraction.end, {
      shape: 'fraction',
      value: fraction.value,
      unit: '%',
      family: 'share',
      open: fraction.open,
    });
  }
  return readAmount(text, at, floor, to);
}

/** 过半 says more than half; it is a figure where a share is spoken of. */
function halfOver(text: string, at: number, left: string): ReadResult {
  if (text[at + 1] !== '半' || !/[占比率]/.test(left.slice(-12)) || !/^[,。、;:]?$/.test(text.charAt(at + 2)))
    return { end: at + 1 };
  const word: BoundWord = { bound: 'min', word: '过', start: at, end: at + 1 };
  return {
    end: at + 2,
    quantity: {
      start: at + 1,
      end: at + 2,
      shape: 'fraction',
      value: 50,
      unit: '%',
      family: 'share',
      bound: 'min',
      boundWords: [word],
      outer: { start: at, end: at + 2 },
    },
  };
}

function rankQuantity(at: number, end: number, value: number | readonly [number, number]): ReadResult {
  return {
    end,
    quantity: {
      start: at,
      end,
      shape: 'rank',
      value,
      unit: '名',
      family: 'count',
      bound: typeof value === 'number' ? 'exact' : 'range',
      boundWords: [],
      outer: { start: at, end },
    },
  };
}

function ordinalEnd(text: string, at: number): number {
  const numeral = readNumeral(text, at, () => true);
  return numeral ? numeral.end : at;
}

function readAmount(text: string, at: number, floor: number, to: number): ReadResult {
  const numeral = readNumeral(text, at, scaleIsUnit);
  if (!numeral) return { end: digitsEnd(text, at) };
  if (numeral.script === 'arabic' && touchesCode(text, at, numeral.end)) return { end: numeral.end };
  const unit = sharedUnit(text, numeral.end) ?? readUnit(text, numeral.end);
  const range = readRange(text, numeral, unit);
  const last = range ? range.numeral : numeral;
  const measure = range ? range.unit : unit;
  const end = measure?.end ?? last.end;
  if (end > to) return { end };
  const left = text.slice(floor, at);
  const right = text.slice(end, end + 24);
  // 每10万人45台: what a figure is per.
  if (isGrade(text, last.end, end) || text[at - 1] === '每') return { end };
  if (!measure) {
    const bare =
      !range &&
      numeral.script === 'arabic' &&
      (numeral.power >= 4 ? isBareCount(right) : isIndex(left, text.slice(end, end + 2)));
    if (!bare) return { end: last.end };
    return build(text, at, floor, last.end, {
      shape: 'amount',
      value: isNegative(text, at) ? -numeral.value : numeral.value,
      unit: '',
      family: 'bare',
      open: numeral.open,
    });
  }
  if (!isQuantity(text, at, floor, numeral, measure, left, right)) return { end };
  if (measure.name === '位' && !range && rankedBefore.test(left)) return rankQuantity(at, end, numeral.value);
  const negative = isNegative(text, at);
  const value = range ? [range.low, last.value] : negative ? -numeral.value : numeral.value;
  return build(text, at, floor, end, {
    shape: 'amount',
    value,
    unit: measure.name,
    family: measure.family,
    open: numeral.open || last.open,
    ...(range ? { range: true as const } : {}),
  });
}

function isQuantity(
  text: string,
  at: number,
  floor: number,
  numeral: Numeral,
  unit: Unit,
  left: string,
  right: string,
): boolean {
  if (numeral.script === 'han') {
    if (unit.family === 'time' && unit.name !== '年')
      return numeral.digits === '半' && isMeasuredTime(unit.name, left, right);
    return countsInHan(numeral, unit, boundBefore(text, at, floor) !== undefined, left, right);
  }
  // 4个千亿台阶 are steps, 首个1类创新药 a class.
  if (/^[百千万]?亿元?级?(?:台阶|关口)/.test(right) || (unit.name === '类' && /[个款]$/.test(left))) return false;
  switch (unit.family) {
    case 'length':
      // 公交与轨道50米内换乘比例 says where.
      return !/^(?:范围)?内/.test(right);
    case 'time':
      return isMeasuredTime(unit.name, left, right);
    case 'age':
      return /寿命|平均年龄/.test(left) && !/^(?:以上|以下|及以)/.test(right);
    case 'score':
      return unit.name.includes('/') || /得分|评分|满意度|平均分|成绩|总分|分值/.test(left);
    case 'computing':
      // 1080P is a picture's size.
      return unit.name !== 'P' || !/^(?:480|720|1080|2160)$/.test(numeral.digits);
    case 'medal':
      return /^(?:\d|[金银铜]|[,。、;牌的好]|$)/.test(right) && /[得获夺取摘金银铜、枚勇到上]/.test(left.slice(-8));
    case 'power':
      return (unit.name !== '度' && unit.name !== '度电') || numeral.power >= 4;
    case 'volume':
      return unit.name !== '方' || numeral.power >= 4;
    default:
      return true;
  }
}

/** 道路交通指数从6.32降至6.08, 收入倍差缩小至1.83: an index has no unit. */
function isIndex(left: string, right: string): boolean {
  return (
    /(?:指数|倍差|系数|收入比)(?:[值]|预计|分别|[从由达为至到是在]|达到|缩小|下降|上升|提高|提升|降低|保持|稳定|[\d.]|约)*$/.test(
      left.slice(-16),
    ) && /^(?:[,。、;:)\n]|$|[以左下上提降升缩至到和])/.test(right)
  );
}

/** 综合排名53位 is a place, not 53 persons. */
const rankedBefore = /(?:排名|排位|位居|位列|列)(?:全国|全省|全市|全区|世界|全球)?(?:第)?$/;

/** A scaled number without a unit counts what follows or ended its clause: 近50万乡村居住人口, 达164.24万。 */
function isBareCount(right: string): boolean {
  return /^(?:[,。、;)]|$|[\u4e00-\u9fff“])/.test(right) && !/^(?:年|月|日|左右的|以上的|里|众|里程|个体)/.test(right);
}

const hanFigures = /[零〇一二两三四五六七八九十百千万亿]+/y;

/** The end of a run of digits or Han figures that is no number to read: 1.2.3亿, 三四家, 万亿万亿. */
function digitsEnd(text: string, at: number): number {
  hanFigures.lastIndex = at;
  if (hanFigures.test(text)) return hanFigures.lastIndex;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || (text[end] === '.' && isDigit(text.charCodeAt(end + 1)))) end += 1;
  return end;
}

const sharedCount = /个(?=(?:和|、|至|或)\d+个(工作日|小时|自然日))/y;
/** 分别提高11.1、11.2个百分点: the first figure leaves its unit to the second. */
const sharedShare = /(?=[、和与]\d+(?:\.\d+)?(?:个(百分点)|(%)))/y;

/** The unit that the first of two figures shares with the second: 90个和50个工作日. The span keeps its own letters. */
function sharedUnit(text: string, at: number): Unit | undefined {
  sharedCount.lastIndex = at;
  const match = sharedCount.exec(text);
  if (match?.[1]) return { name: match[1], family: 'time', end: at + 1 };
  sharedShare.lastIndex = at;
  const share = sharedShare.exec(text);
  if (share?.[1]) return { name: share[1], family: 'points', end: at };
  return share?.[2] ? { name: share[2], family: 'share', end: at } : undefined;
}

interface RangeEnd {
  readonly numeral: Numeral;
  readonly unit: Unit | undefined;
  readonly low: number;
}

const rangeSign = /(?:—{1,2}|–|-|~|至(?=\d))/y;

/** The upper end of a range whose lower end was just read: 4.5-5%, 5.0%—5.5%, 2.5—3万人份/日. */
function readRange(text: string, low: Numeral, unit: Unit | undefined): RangeEnd | undefined {
  rangeSign.lastIndex = unit?.end ?? low.end;
  const sign = rangeSign.exec(text);
  if (!sign) return undefined;
  const high = readNumeral(text, rangeSign.lastIndex, scaleIsUnit);
  if (!high || high.script !== low.script) return undefined;
  const highUnit = readUnit(text, high.end);
  if (!highUnit || (unit && unit.name !== highUnit.name)) return undefined;
  // The scale is shared when only the upper end has one: 2.5—3万 is 25,000 to 30,000.
  const shared = low.power === 0 && high.power > 0 && Number(low.digits) <= Number(high.digits);
  const value = shared ? Number(`${low.digits}e${high.power}`) : low.value;
  return value < high.value ? { numeral: high, unit: highUnit, low: value } : undefined;
}

interface Figure {
  readonly shape: Quantity['shape'];
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly family: Quantity['family'];
  readonly open?: boolean;
  readonly range?: true;
}

/** Joins a figure with the bound words around it. */
function build(text: string, start: number, floor: number, end: number, figure: Figure): ReadResult {
  const before = boundBefore(text, start, floor);
  const after = boundAfter(text, end);
  const words = [before, after].filter((word) => word !== undefined);
  return {
    end: after?.end ?? end,
    quantity: {
      start,
      end,
      shape: figure.shape,
      value: figure.value,
      unit: figure.unit,
      family: figure.family,
      bound: figure.range
        ? 'range'
        : decideBound(
            before,
            after,
            figure.open ?? false,
            relative(figure) ? boundAcross(text, start, floor) : undefined,
          ),
      boundWords: words,
      outer: { start: before?.start ?? start, end: after?.end ?? end },
    },
  };
}

/** 控制在5.5%左右 is about, 控制在5%以内 at most: the word after the figure is the closer one. */
function decideBound(
  before: BoundWord | undefined,
  after: BoundWord | undefined,
  open: boolean,
  whole: Bound | undefined,
): Bound {
  return after?.bound ?? before?.bound ?? whole ?? (open ? 'min' : 'exact');
}

function relative(figure: Figure): boolean {
  return figure.family === 'share' || figure.family === 'multiple';
}
