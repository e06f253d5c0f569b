import { ONE, percent } from '../exact.ts';
import { compound, difference, hull, type Interval, isPositive, point, product, quotient } from '../interval.ts';
import type { Statement } from './check.ts';
import { type Figure, intervalIn, intervalOf, valueIn, yearOf } from './figure.ts';
import { baseYear, namesBaseYear, type Pair, pairsIn, reasonOfGrowth } from './pair.ts';

/** Growth, mean growth, increase and multiple that a report gives with a pair of levels. */
export function growthStatements(sentence: readonly Figure[]): Statement[] {
  return pairsIn(sentence).flatMap((pair) => pair.changes.flatMap((change) => statementOf(pair, change) ?? []));
}

function statementOf(pair: Pair, change: Figure): Statement | undefined {
  const { kind, unit } = change.fact;
  if (kind === 'change' || kind === 'level') return increase(pair, change);
  if (unit !== '%' && unit !== '倍' && unit !== '番') return undefined;
  const says = intervalOf(change);
  const ratio = ofLevels(pair, (from, to) => (isPositive(from) && isPositive(to) ? quotient(to, from) : null));
  if (!ratio || !says) return undefined;
  const common = { stated: change, from: [pair.from, pair.to], unclear: reasonOfGrowth(change, pair) };
  const [a, b] = [pair.from.printed, pair.to.printed];
  const times = timesOf(pair);
  if (kind === 'ratio') {
    return unit === '倍'
      ? { ...common, kind: 'multiple', says, computed: ratio, value: times, formula: `${b}÷${a}` }
      : undefined;
  }
  if (isMean(change)) return meanGrowth(pair, change, ratio, says);
  if (unit === '番') {
    return { ...common, kind: 'growth', says: doubled(says), computed: ratio, value: times, formula: `${b}÷${a}` };
  }
  const growth = difference(ratio, point(ONE));
  return unit === '倍'
    ? { ...common, kind: 'growth', says, computed: growth, value: times - 1, formula: `${b}÷${a}−1` }
    : {
        ...common,
        kind: 'growth',
        says,
        computed: product100(growth),
        value: (times - 1) * 100,
        formula: `${b}÷${a}−1`,
      };
}

/**
 * What two levels of one thing give: both were rounded, or both cut off. 由45亿元增至63亿元 may be a growth of 37 to 43 per
 * cent, but of 36 only if the one had been cut off and the other rounded. The growth itself may be printed either way.
 *
 * @param join gives null where the two cannot be joined
 */
function ofLevels(pair: Pair, join: (from: Interval, to: Interval) => Interval | null): Interval | null {
  const [rounded, cut] = (['rounded', 'cut'] as const).map((digit) => {
    const from = intervalOf(pair.from, digit);
    const to = intervalIn(pair.to, pair.from.fact.unit, digit);
    return from && to && join(from, to);
  });
  return rounded && cut ? hull(rounded, cut) : null;
}

/** How many times what was there it became, by the plain values. */
function timesOf({ from, to }: Pair): number {
  return valueIn(to, from.fact.unit) / valueIn(from, from.fact.unit);
}

const HUNDRED = { top: 100n, under: 1n };

function product100(parts: Interval): Interval {
  return product(parts, point(HUNDRED));
}

/** 翻一番 is twice as much, 翻两番 four times. */
function doubled(turns: Interval): Interval {
  const low = turns.low === null ? null : power2(Number(turns.low.top) / Number(turns.low.under));
  const high = turns.high === null ? null : power2(Number(turns.high.top) / Number(turns.high.under));
  return { low, high };
}

function power2(turns: number) {
  return { top: BigInt(Math.round(2 ** turns * 1e9)), under: 1_000_000_000n };
}

function isMean(change: Figure): boolean {
  return change.fact.span?.per === 'average' || /年均|年平均|平均每年|每年/.test(change.lead);
}

/**
 * 年均增长: as many steps as years lie between the levels, which is four from 2021 to 2025 and five from the year before
 * the span. The growth is compounded, so that no root has to be rounded.
 */
function meanGrowth(pair: Pair, change: Figure, ratio: Interval, says: Interval): Statement | undefined {
  const years = stepsOf(pair, change);
  if (years === null || change.fact.unit !== '%') return undefined;
  const parts: Interval = { low: says.low && percent(says.low), high: says.high && percent(says.high) };
  const grown = compound(parts, years);
  return {
    kind: 'average-growth',
    stated: change,
    says: asGrowth(grown, years),
    computed: asGrowth(ratio, years),
    value: (timesOf(pair) ** (1 / years) - 1) * 100,
    from: [pair.from, pair.to],
    formula: `(${pair.to.printed}÷${pair.from.printed})^(1/${years})−1`,
    // Where the first year is not named, 五年来从264家增至767家 may count from either end of the year before.
    unclear: reasonOfGrowth(change, pair) === 'comparable' ? 'comparable' : namesBaseYear(pair) ? null : 'base',
  };
}

/** A factor over several years as the growth of one, in per cent; rounded outwards, far behind the digits printed. */
function asGrowth(factor: Interval, years: number): Interval {
  const root = (end: Interval['low'], out: number) =>
    end && exactParts(((Number(end.top) / Number(end.under)) ** (1 / years) - 1) * 100 + out);
  return { low: root(factor.low, -1e-9), high: root(factor.high, 1e-9) };
}

function exactParts(value: number) {
  return { top: BigInt(Math.round(value * 1e12)), under: 1_000_000_000_000n };
}

function stepsOf(pair: Pair, change: Figure): number | null {
  const from = baseYear(pair);
  const to = yearOf(pair.to);
  if (from !== null && to !== null && to > from) return to - from;
  const span = change.fact.span;
  if (!span || !/^\d{4}$/.test(span.from) || !/^\d{4}$/.test(span.to) || span.from === span.to) return null;
  return Number(span.to) - Number(span.from) + 1;
}

/** 净增503家, 提高5个百分点: the difference of the levels, by the year if it is told so. */
function increase(pair: Pair, change: Figure): Statement | undefined {
  const points = change.fact.unit === '百分点';
  const unit = points && pair.from.fact.unit === '%' ? '百分点' : pair.from.fact.unit;
  const says = points ? intervalOf(change) : intervalIn(change, unit);
  const rise = ofLevels(pair, (from, to) => difference(to, from));
  if (!rise || !says || (points && pair.from.fact.unit !== '%')) return undefined;
  const years = isMean(change) ? stepsOf(pair, change) : 1;
  if (years === null) return undefined;
  const yearly = { top: BigInt(years), under: 1n };
  const computed: Interval = {
    low: rise.low && { top: rise.low.top, under: rise.low.under * yearly.top },
    high: rise.high && { top: rise.high.top, under: rise.high.under * yearly.top },
  };
  const formula = `${pair.to.printed}−${pair.from.printed}`;
  return {
    kind: 'increase',
    stated: change,
    says,
    computed,
    value: (valueIn(pair.to, pair.from.fact.unit) - valueIn(pair.from, pair.from.fact.unit)) / years,
    from: [pair.from, pair.to],
    formula: years === 1 ? formula : `(${formula})÷${years}`,
    unclear: reasonOfGrowth(change, pair) === 'base' ? 'base' : null,
  };
}
