import type { Fact, Printed } from '../../model/schema.ts';
import { compare, exact, minus, plus, times, ZERO } from '../exact.ts';
import type { Interval } from '../interval.ts';
import { conversionFactor, isClassifier } from '../units.ts';

/** A fact with the words around it: what a check reads. Words are of the normal text: simplified, narrow signs. */
export interface Figure {
  readonly fact: Fact;
  /** From the figure before it in the sentence, or the sentence's start, to this one. */
  readonly lead: string;
  /** From its own end to the next figure, or the sentence's end. */
  readonly tail: string;
  /** The figure as printed. */
  readonly printed: string;
  /** Its name, plain. */
  readonly plain: string;
}

/** How the last digit was come by: 119.19 is printed as 119.2, or, cut off, as 119.1. */
export type LastDigit = 'rounded' | 'cut' | 'either';

/** What the figure may be, by its printed digits and its bound; null for a range of more than two ends or a ratio. */
export function intervalOf(figure: Figure, digit: LastDigit = 'either'): Interval | null {
  const { value, bound, printed, cue } = figure.fact;
  if (typeof value !== 'number') {
    const [low, high] = value;
    if (bound !== 'range' || low === undefined || high === undefined || value.length > 2) return null;
    return { low: exact(low), high: exact(high) };
  }
  const middle = exact(value);
  if (figure.fact.unit === '番') {
    // 翻了一番多 is at least that.
    const isOpen = bound === 'min' || /^多/.test(figure.tail);
    return isOpen ? { low: middle, high: null } : { low: times(middle, exact(0.95)), high: times(middle, exact(1.1)) };
  }
  if (printed === null) return null;
  const half = exact(halfStep(value, printed, figure.fact.unit));
  switch (bound) {
    case 'exact': {
      const inwards = digit === 'cut' ? ZERO : half;
      const outwards = digit === 'rounded' ? half : plus(half, half);
      return value < 0
        ? { low: minus(middle, outwards), high: plus(middle, inwards) }
        : { low: minus(middle, inwards), high: plus(middle, outwards) };
    }
    case 'about': {
      // 近2倍 is not reached; 约 and 左右 allow a step to either side, or a twentieth.
      // 近一半 and 约三成 are spoken figures, and may be a tenth of the whole off, to either side.
      const isSpoken = /[半成]|分之/.test(figure.printed);
      const least = isSpoken ? exact(10) : times(half, exact(2));
      const step = larger(least, times(exact(Math.abs(value)), exact(0.05)));
      const isNotReached = !isSpoken && /近/.test(cue ?? '');
      return value < 0
        ? { low: isNotReached ? middle : minus(middle, step), high: plus(middle, step) }
        : { low: minus(middle, step), high: isNotReached ? middle : plus(middle, step) };
    }
    case 'min':
      return value < 0 ? { low: null, high: plus(middle, half) } : { low: minus(middle, half), high: null };
    case 'max':
      return value < 0 ? { low: minus(middle, half), high: ZERO } : { low: ZERO, high: plus(middle, half) };
    case 'range':
      return null;
  }
}

/** Half of the last digit. A count is exact, but a whole number that ends in 00 may have been rounded there. */
function halfStep(value: number, { decimals, scale }: Printed, unit: string): number {
  const number = Math.abs(value) / scale;
  const isWhole = decimals === 0 && Number.isInteger(number);
  if (isWhole && number >= 1000 && number % 100 === 0) return 25 * scale;
  return isWhole && scale === 1 && isClassifier(unit) ? 0 : scale / 10 ** decimals / 2;
}

/** The interval in another unit; null where it has none. */
export function intervalIn(figure: Figure, unit: string, digit: LastDigit = 'either'): Interval | null {
  const own = intervalOf(figure, digit);
  const factor = conversionFactor(figure.fact.unit, unit);
  if (own === null || factor === undefined) return null;
  return { low: own.low && times(own.low, factor), high: own.high && times(own.high, factor) };
}

/** Whether two figures measure in units that turn into one another. */
export function sameMeasure(a: Figure, b: Figure): boolean {
  return conversionFactor(a.fact.unit, b.fact.unit) !== undefined;
}

/** The year a figure holds for, or the last one of its span; null where it has none. */
export function yearOf(figure: Figure): number | null {
  const match = /(\d{4})(?!.*\d{4})/.exec(figure.fact.period ?? '');
  return match ? Number(match[1]) : null;
}

function larger(a: ReturnType<typeof exact>, b: ReturnType<typeof exact>): ReturnType<typeof exact> {
  return compare(a, b) < 0 ? b : a;
}

/** The plain value in another unit, for what is shown as computed; NaN where it has none. */
export function valueIn(figure: Figure, unit: string): number {
  const { value, unit: own } = figure.fact;
  const factor = conversionFactor(own, unit);
  if (typeof value !== 'number' || factor === undefined) return Number.NaN;
  return (value * Number(factor.top)) / Number(factor.under);
}
