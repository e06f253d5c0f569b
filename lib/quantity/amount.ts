import { isDigit } from '../text/character.ts';
import { joinBounds, type ReadResult, rankQuantity } from './figure.ts';
import { isBareCount, isIndex, isMeasured } from './measured.ts';
import { isGrade, isNegative, touchesCode } from './neighbour.ts';
import { readNumeral } from './numeral.ts';
import { readRange } from './range.ts';
import { sharedUnit } from './shared-unit.ts';
import { readUnit, scaleIsUnit } from './unit.ts';

/** Reads the number with its unit, or the range, that starts at `at`: 1682.15亿元, 2.5—3万人份/日, 近50万. */
export function readAmount(text: string, at: number, floor: number, to: number): ReadResult {
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
  if (isGrade(text, last.end, end) || text[at - 1] === '每' || illustrates(left, right)) return { end };
  // 进入全球前1%: the best of many, and no share of anything.
  if (measure?.family === 'share' && text[at - 1] === '前') return { end };
  if (!measure) {
    const bare =
      !range &&
      numeral.script === 'arabic' &&
      (numeral.power >= 4 ? isBareCount(right) : isIndex(left, text.slice(end, end + 2)));
    if (!bare) return { end: last.end };
    return joinBounds(text, at, floor, last.end, {
      shape: 'amount',
      value: isNegative(text, at) ? -numeral.value : numeral.value,
      unit: '',
      family: 'bare',
      open: numeral.open,
    });
  }
  if (!isMeasured(text, at, floor, numeral, measure, left, right)) return { end };
  if (measure.name === '位' && !range && rankedBefore.test(left)) return rankQuantity(at, end, numeral.value);
  const negative = isNegative(text, at);
  const value = range ? [range.low, last.value] : negative ? -numeral.value : numeral.value;
  return joinBounds(text, at, floor, end, {
    shape: 'amount',
    value,
    unit: measure.name,
    family: measure.family,
    open: numeral.open || last.open,
    ...(range ? { range: true as const } : {}),
  });
}

/** 全国每出口4辆汽车就有1辆本市造: a share told in small numbers. */
function illustrates(left: string, right: string): boolean {
  return (
    left.includes('每') &&
    ((/每[\u4e00-\u9fff]{0,4}$/.test(left) && /^[^,。;:\d]{1,10}就有\d/.test(right)) ||
      /每[^,。;:]{2,16}就有$/.test(left))
  );
}

/** 综合排名53位 is a place, not 53 persons; so are both of 排名46位、82位. */
const rankedBefore = /(?:排名|排位|位居|位列|列)(?:全国|全省|全市|全区|世界|全球)?(?:第?\d{1,4}位[、和与])*第?$/;

const hanFigures = /[零〇一二两三四五六七八九十百千万亿]+/y;

/** The end of a run of digits or Han figures that is no number to read: 1.2.3亿, 三四家, 万亿万亿. */
function digitsEnd(text: string, at: number): number {
  hanFigures.lastIndex = at;
  if (hanFigures.test(text)) return hanFigures.lastIndex;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || (text[end] === '.' && isDigit(text.charCodeAt(end + 1)))) end += 1;
  return end;
}
