import table from './data/numerals.json' with { type: 'json' };

/** The power of ten of a scale word: 4 for 万. */
export const scaleOf: Readonly<Record<string, number>> = table.scales;
export const myriad = 4;

/** One number and the scale words behind it: 3千 in 2万3千, the whole of 1.2万亿. */
export interface Term {
  /** Undefined for a bare scale: 千万. */
  readonly figure: { readonly digits: string; readonly value: number; readonly fractional: boolean } | undefined;
  readonly power: number;
  /** 零 before it: 一千零八. */
  readonly zero: boolean;
}

/** The power of the last scale words of a Han numeral: 4 for 三万, 0 for 三万五千. */
export function lastScale(written: string): number {
  const tail = /[万亿兆]+(?=[余多几来]*$)/.exec(written)?.[0] ?? '';
  return [...tail].reduce((sum, sign) => sum + (scaleOf[sign] ?? 0), 0);
}

/**
 * What the terms of a numeral come to, undefined where one of them does not fit the one before or the sum cannot be held.
 * 2亿 + 6千万, 4万 + 2715, 二十 + 三 → 23万: all terms whole, each smaller than the last scale of the one before. A last
 * term without a scale needs as many digits as that scale has noughts (5万6000) or a 零; 2万5 and 一百五 may mean
 * 25,000 and 150.
 */
export function sumOf(terms: readonly Term[]): number | undefined {
  let total = 0;
  /** What has no 万 or 亿 behind it yet. */
  let section = 0;
  /** The place of the last digit read: nothing as large may follow. */
  let floor = Number.POSITIVE_INFINITY;
  for (const [i, { figure, power, zero }] of terms.entries()) {
    if (figure?.fractional && (i < terms.length - 1 || floor >= myriad)) return undefined;
    // Only 十 stands for itself, first or behind 零: 十五, 一万零十; 百二十 is nothing that is written.
    if (!figure && ((i > 0 && !zero) || partPowers(power).small !== 1)) return undefined;
    const { small, large } = partPowers(power);
    const value = (figure?.value ?? 1) * 10 ** small;
    if (value >= 10 ** floor) return undefined;
    if (power === 0 && !zero && !figure?.fractional && !completes(figure?.digits ?? '', floor)) return undefined;
    if (large === 0) {
      section += value;
      floor = small;
      continue;
    }
    // 亿 scales all that stands before it, 万 what stands behind the last 亿.
    if (large >= 8) {
      total = (total + section + value) * 10 ** large;
    } else {
      if (total % 1e8 !== 0) return undefined;
      total += (section + value) * 10 ** large;
    }
    section = 0;
    floor = large;
  }
  const sum = total + section;
  return Number.isSafeInteger(Math.round(sum)) ? Number(sum.toPrecision(15)) : undefined;
}

/** Whether the last digits fill the places below the scale before them: 2715 below 万, 五 below 十. */
function completes(digits: string, floor: number): boolean {
  return digits.split('.')[0]?.length === floor && floor <= myriad;
}

/** 千万 is 千 (3) below 万 (4); 万亿 is all above. */
function partPowers(power: number): { small: number; large: number } {
  if (power >= 12) return { small: power - 12, large: 12 };
  if (power >= 8) return { small: power - 8, large: 8 };
  return power >= myriad ? { small: power - myriad, large: myriad } : { small: power, large: 0 };
}
