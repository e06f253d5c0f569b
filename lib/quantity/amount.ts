import { withWords } from '../lexicon/with-words.ts';
import { readCompound, readHalfWithin } from './compound.ts';
import { type CurrencyBefore, currencyBefore, unitWithCurrency } from './currency.ts';
import { joinBounds, type ReadResult, rankQuantity } from './figure.ts';
import { isBareCount, isIndex, isMeasured } from './measured.ts';
import { isGrade, isLettered, touchesCode } from './neighbour.ts';
import { readNumeralRun } from './numeral.ts';
import type { Numeral, OwnBound } from './numeral-reading.ts';
import { goesOnLeft, isInOrdinalRow, isRestOfNumber, looseBefore } from './part-of-number.ts';
import { perUnit } from './per.ts';
import { readRange } from './range.ts';
import { readSharedDigit } from './shared-digit.ts';
import { sharedUnit } from './shared-unit.ts';
import { minusBefore } from './sign.ts';
import { readUnit, scaleIsUnit, type Unit } from './unit.ts';

/** A number with what it is told in, before it is known whether it is a quantity. */
interface Measured {
  readonly value: number | readonly number[];
  readonly unit: Unit | undefined;
  readonly end: number;
  readonly bound: OwnBound;
  readonly isRange: boolean;
  /** The last number of it: what says how large it is. */
  readonly last: Numeral;
  /** Where the last of its digits and scale words end. */
  readonly numberEnd: number;
}

/** Reads the number with its unit, or the range, that starts at `at`: 1682.15亿元, 2.5—3万人份/日, 近50万. */
export function readAmount(text: string, at: number, floor: number, to: number): ReadResult {
  const run = readNumeralRun(text, at, scaleIsUnit);
  if (!run) return { end: at + 1 };
  if (run.kind !== 'number') {
    const measured =
      run.kind === 'unread' && readUnit(text, run.end) && run.end <= to && !touchesCode(text, at, run.end);
    return measured ? { end: run.end, unread: { start: at, end: run.end } } : { end: run.end };
  }
  const { numeral } = run;
  const isDigits = numeral.script === 'arabic';
  if (isDigits && isRestOfNumber(text, at)) {
    const isMeasure = readUnit(text, numeral.end) !== undefined;
    return isMeasure ? { end: numeral.end, unread: { start: at, end: numeral.end } } : { end: numeral.end };
  }
  if (isDigits && touchesCode(text, at, numeral.end)) return { end: numeral.end };
  const currency = currencyBefore(text, at, floor);
  const amount = measure(text, at, floor, numeral, currency);
  const { unit, end } = amount;
  if (end > to) return { end };
  if (isDigits && isLettered(text, at, unit?.family, numeral.scaled)) return { end: amount.numberEnd };
  const start = minusBefore(text, at);
  const left = text.slice(floor, start);
  const right = text.slice(end, end + 24);
  // 每10万人拥有健身器材45台: what a figure is per.
  if (isGrade(text, amount.numberEnd, end) || text[at - 1] === '每' || illustrates(left, right)) return { end };
  // 进入全球前1%: the best of many, and no share of anything.
  if (unit?.family === 'share' && text[at - 1] === '前') return { end };
  // 零下3—5℃: which end the sign is of, nobody says.
  if (start < at && typeof amount.value !== 'number') return { end, unread: { start, end: amount.numberEnd } };
  const value = start < at ? -amount.value : amount.value;
  if (!unit) {
    const bare =
      !amount.isRange &&
      isDigits &&
      (numeral.scaled
        ? isBareCount(right)
        : isIndex(left, text.slice(end, end + 2), text.slice(Math.max(0, at - 32), at)));
    if (!bare) return { end: numeral.end };
    return joinBounds(text, start, floor, end, {
      shape: 'amount',
      value,
      unit: '',
      family: 'bare',
      own: amount.bound,
    });
  }
  if (isInOrdinalRow(left)) return { end };
  const loose = looseBefore(text, at, floor);
  if (loose !== undefined) return { end, unread: { start: loose, end: amount.numberEnd } };
  if (!isMeasured(text, at, floor, amount.last, unit, left, right)) return { end };
  if (goesOnLeft(text, start, numeral.script)) return { end, unread: { start, end: amount.numberEnd } };
  if (unit.name === '位' && !amount.isRange && rankedBefore.test(left)) return rankQuantity(at, end, numeral.value);
  return joinBounds(text, start, floor, end, {
    ...(currency && unit.family === 'money' ? { lead: currency.start } : {}),
    shape: 'amount',
    value,
    unit: unit.name,
    family: unit.family,
    own: amount.bound,
    ...(amount.isRange ? { range: true as const } : {}),
  });
}

/** The number with all that belongs to it: its unit, the rest of a compound, the upper end of a range. */
function measure(
  text: string,
  at: number,
  floor: number,
  numeral: Numeral,
  currency: CurrencyBefore | undefined,
): Measured {
  const { bound } = numeral;
  const left = text.slice(floor, at);
  const digits = readSharedDigit(text, at, numeral, left);
  const shared = digits ? undefined : sharedUnit(text, numeral, left);
  if (shared) {
    const { unit, value } = shared;
    return { value, unit, end: unit.end, bound, isRange: false, last: numeral, numberEnd: numeral.end };
  }
  const own = readUnit(text, numeral.end);
  const compound = readHalfWithin(text, numeral) ?? (own && readCompound(text, numeral, own));
  if (compound) {
    const { unit, value } = compound;
    return {
      value,
      unit,
      end: unit.end,
      bound: compound.bound ?? bound,
      isRange: false,
      last: numeral,
      numberEnd: unit.end,
    };
  }
  const range = digits ?? readRange(text, numeral, own, left);
  const last = range?.numeral ?? numeral;
  const printed = range ? range.unit : own;
  const unit = currency && tells(currency, last, printed) ? unitWithCurrency(currency, printed, last.end) : printed;
  return {
    value: range ? [range.low, last.value] : numeral.value,
    unit: unit && perUnit(text, at, floor, unit),
    end: unit?.end ?? last.end,
    bound,
    isRange: range !== undefined,
    last,
    numberEnd: last.end,
  };
}

/** 港币40万元, US$3.1亿; 美元3家 is no sum. */
function tells(currency: CurrencyBefore, numeral: Numeral, unit: Unit | undefined): boolean {
  return !currency.isWord || unit?.family === 'money' || (unit === undefined && numeral.scaled);
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
const rankedBefore = withWords(/(?:排名|排位|位居|位列|列)(?:WHOLE|世界|全球)?(?:第?\d{1,4}位[、和与])*第?$/);
