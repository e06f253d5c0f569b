import table from './data/conversions.json' with { type: 'json' };

/** A value in another unit. */
export interface Conversion {
  readonly unit: string;
  /** With at most four telling digits and 万 or 亿 where it is long: `2.373万`. */
  readonly value: string;
  /** The value is rounded. */
  readonly rounded: boolean;
}

/** An amount as people say it: 23733 is 2.373万. */
interface Scale {
  readonly sign: string;
  readonly size: number;
}

const SCALES: readonly Scale[] = [
  { sign: '亿', size: 1e8 },
  { sign: '万', size: 1e4 },
];

/** Units a reader wants converted, and into what; each as a fraction, so that nothing is rounded twice. */
const TABLE: Readonly<
  Record<string, readonly { readonly unit: string; readonly by: number; readonly over: number }[]>
> = table;

/** Smaller than this a value in the larger unit says nothing. */
const LEAST = 0.01;

/**
 * The common conversions of a value in a local unit: 35.6万亩 is 2.373万公顷 and 237.3平方公里.
 *
 * @param value in the plain unit, 万 and 亿 multiplied out
 */
export function conversions(value: number, unit: string): Conversion[] {
  const ways = Object.hasOwn(TABLE, unit) ? (TABLE[unit] ?? []) : [];
  return ways.flatMap((way) => {
    const converted = (value * way.by) / way.over;
    return Math.abs(converted) < LEAST ? [] : [{ unit: way.unit, ...short(converted) }];
  });
}

/**
 * The same amount with the scale that fits it, where the page prints it with another: 168215万元 is 16.82亿.
 *
 * @param printed the figure as printed
 * @returns null where the printed scale is the fitting one, or the value needs none
 */
export function rescaled(value: number, unit: string, printed: string): Conversion | null {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size);
  if (scale === undefined || printed.includes(scale.sign)) return null;
  return { unit, ...short(value) };
}

/** A value spelled out with its digits in threes: 168,215,000,000. */
export function spelledOut(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 10 });
}

function short(value: number): Pick<Conversion, 'value' | 'rounded'> {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size);
  const scaled = value / (scale?.size ?? 1);
  const digits = Number(scaled.toPrecision(4));
  return {
    value: `${digits.toLocaleString('en', { maximumFractionDigits: 6 })}${scale?.sign ?? ''}`,
    rounded: Math.abs(digits - scaled) > Math.abs(scaled) * 1e-12,
  };
}
