import { exact, minus, plus } from '../exact.ts';
import { type Interval, isPositive, point, product, quotient } from '../interval.ts';
import type { Statement } from './check.ts';
import { type Figure, intervalIn, intervalOf, valueIn } from './figure.ts';

const HUNDRED = { top: 100n, under: 1n };

/** Part over whole, in per cent, as a statement about a share. */
export function shareStatement(
  kind: Statement['kind'],
  stated: Figure,
  part: Figure,
  whole: Figure,
  unclear: Statement['unclear'],
): Statement | undefined {
  const below = intervalOf(whole);
  const above = intervalIn(part, whole.fact.unit);
  const says = intervalOf(stated);
  if (!below || !above || !says || !isPositive(below) || (above.low !== null && above.low.top < 0n)) return undefined;
  const computed: Interval = product(quotient(above, below), point(HUNDRED));
  const value = (valueIn(part, whole.fact.unit) / valueIn(whole, whole.fact.unit)) * 100;
  return {
    kind,
    stated,
    says,
    computed,
    value,
    from: [part, whole],
    formula: `${part.printed}÷${whole.printed}`,
    unclear,
  };
}

/** A figure in per cent that says how large a part is: 占76%, 开工率67.9%. */
export function isShare({ fact }: Figure): boolean {
  return fact.kind === 'level' && fact.unit === '%';
}

/** A figure that may be a part or a whole: a sum or a count. */
export function isAmount({ fact }: Figure): boolean {
  return fact.kind === 'level' && fact.unit !== '%';
}

const twoParts = /^(\d+)(?:\.(\d+))?[:：](\d+)(?:\.(\d+))?$/;

/** What a ratio of two parts may be by its printed digits: 1.6:1 is 1.55 to 1.65, and its 1 is exact; null for others. */
export function printedRatio({ printed }: Figure): Interval | null {
  const [, ...digits] = twoParts.exec(printed) ?? [];
  const [above, aboveDecimals, below, belowDecimals] = digits;
  if (above === undefined || below === undefined) return null;
  const divisor = sideOf(below, belowDecimals);
  return isPositive(divisor) ? quotient(sideOf(above, aboveDecimals), divisor) : null;
}

function sideOf(whole: string, decimals = ''): Interval {
  const value = exact(Number(`${whole}.${decimals}`));
  const half = exact(whole === '1' && decimals === '' ? 0 : 0.5 / 10 ** decimals.length);
  return { low: minus(value, half), high: plus(value, half) };
}
