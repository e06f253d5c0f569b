import type { Span } from '../text/span.ts';

/** What the heads of a table ask of two years and the change between them. */
export interface ChangeHead {
  /** The words over the change: 增减情况, 年均增长（%）. */
  readonly words: string;
  /** How many years lie between the first figure and the second. */
  readonly years: number;
}

interface Cell extends Span {
  readonly value: number;
  /** Half of its last printed digit: 26.1 is anything from 26.05 to 26.15. */
  readonly half: number;
  readonly unit: string;
}

const cellAt = /^([<>≤≥]?)([-+−]?)(0|[1-9]\d*)(?:\.(\d{1,2}))?(%|‰|个?百分点)?$/;
/** A whole number below is a count, and none that was rounded: 8处. */
const leastRounded = 100;
/** No row is longer; the ways to cut one grow with the square of its length. */
const LONGEST = 32;
/** What grows or shrinks more in five years is no figure of an outline, but a wrong cut: 5 | 20073. */
const GREATEST_RATIO = 5;

/**
 * Parts the figures of a row whose cells touch, where arithmetic leaves one way only: of 14141270-10% only 1414 and 1270
 * are a tenth apart. The change says which cut is right, so a row of two figures without one is never parted.
 *
 * @param digits the figures of the row, without its name
 * @param unit what the name says that the first two are in; empty where it says nothing
 * @returns the ranges of both figures and of the change in `digits`; undefined where no cut fits, or more than one
 */
export function splitTouching(digits: string, unit: string, head: ChangeHead): readonly Span[] | undefined {
  if (digits.length > LONGEST) return undefined;
  const found: Cell[][] = [];
  for (let first = 1; first < digits.length - 1; first += 1) {
    const before = cellOf(digits, 0, first);
    if (before === undefined) continue;
    for (let second = first + 1; second < digits.length; second += 1) {
      const after = cellOf(digits, first, second);
      const change = cellOf(digits, second, digits.length);
      if (after && change && agrees(before, after, change, unit, head)) found.push([before, after, change]);
    }
  }
  return found.length === 1 ? found[0] : undefined;
}

function cellOf(digits: string, start: number, end: number): Cell | undefined {
  const match = cellAt.exec(digits.slice(start, end));
  if (match === null) return undefined;
  const [, , sign = '', whole = '', decimals = '', unit = ''] = match;
  const value = Number(`${whole}.${decimals || '0'}`) * (sign === '-' || sign === '−' ? -1 : 1);
  const isCount = decimals === '' && unit === '' && Math.abs(value) < leastRounded;
  return { start, end, value, half: isCount ? 0 : 10 ** -decimals.length / 2, unit };
}

/** Whether a change is that from one figure to the next, as far as all three are printed. */
function agrees(before: Cell, after: Cell, change: Cell, unit: string, head: ChangeHead): boolean {
  const ratio = after.value / before.value;
  if (!(ratio > 1 / GREATEST_RATIO && ratio < GREATEST_RATIO)) return false;
  if (![before, after].every((cell) => cell.unit === '' || cell.unit === unit)) return false;
  const between = changeOf(change, unit, head);
  const ends = [-1, 1].flatMap((one) =>
    [-1, 1].map((other) => between(before.value + one * before.half, after.value + other * after.half)),
  );
  const falls = /[降减]/.test(head.words) && !/[增升]/.test(head.words);
  const said = falls ? -Math.abs(change.value) : change.value;
  return Math.min(...ends) <= said + change.half && Math.max(...ends) >= said - change.half;
}

/** How the change of a row is counted: in points, in per cent of the first figure, or as the mean of each year. */
function changeOf(change: Cell, unit: string, { words, years }: ChangeHead): (before: number, after: number) => number {
  const isRelative = change.unit === '%' || (change.unit === '' && unit !== '%' && /%/.test(words));
  if (change.unit.endsWith('百分点') || !(isRelative || /年均/.test(words))) return (before, after) => after - before;
  return /年均/.test(words)
    ? (before, after) => ((after / before) ** (1 / years) - 1) * 100
    : (before, after) => (after / before - 1) * 100;
}
