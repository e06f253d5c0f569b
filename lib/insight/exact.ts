/** An exact rational number: figures are decimals, and their quotients must not be rounded before they are compared. */
export interface Exact {
  readonly top: bigint;
  /** Always positive. */
  readonly under: bigint;
}

export const ZERO: Exact = { top: 0n, under: 1n };
export const ONE: Exact = { top: 1n, under: 1n };
const HUNDRED: Exact = { top: 100n, under: 1n };

const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/;

/**
 * The decimal that a finite double was read from: 0.1 is one tenth, not the double next to it.
 *
 * @throws {RangeError} for what is no finite number
 */
export function exact(value: number): Exact {
  const match = decimal.exec(String(value));
  if (!match) throw new RangeError(`${value} is no decimal number`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return timesPower({ top: digits, under: 1n }, Number(exponent) - fraction.length);
}

/** Times a power of ten. */
export function timesPower(value: Exact, power: number): Exact {
  const factor = 10n ** BigInt(Math.abs(power));
  return power < 0 ? over(value.top, value.under * factor) : over(value.top * factor, value.under);
}

export function plus(a: Exact, b: Exact): Exact {
  return over(a.top * b.under + b.top * a.under, a.under * b.under);
}

export function minus(a: Exact, b: Exact): Exact {
  return over(a.top * b.under - b.top * a.under, a.under * b.under);
}

export function times(a: Exact, b: Exact): Exact {
  return over(a.top * b.top, a.under * b.under);
}

/** @throws {RangeError} for a divisor of zero */
export function divided(a: Exact, b: Exact): Exact {
  if (b.top === 0n) throw new RangeError('division by zero');
  return b.top < 0n ? over(-a.top * b.under, -a.under * b.top) : over(a.top * b.under, a.under * b.top);
}

export function percent(value: Exact): Exact {
  return divided(value, HUNDRED);
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Exact, b: Exact): number {
  const left = a.top * b.under;
  const right = b.top * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function negative(value: Exact): Exact {
  return { top: -value.top, under: value.under };
}

/** The nearest double, for what is shown. */
export function toNumber(value: Exact): number {
  // Scaled before the division, so that long numerators keep their telling digits.
  const scale = 10n ** 12n;
  return Number((value.top * scale) / value.under) / 1e12;
}

function over(top: bigint, under: bigint): Exact {
  const common = gcd(top < 0n ? -top : top, under);
  return common === 1n ? { top, under } : { top: top / common, under: under / common };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
