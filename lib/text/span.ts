import { firstWhere } from './first-where.ts';
/** A half-open range `[start, end)` of UTF-16 units in some text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a range shares a unit with one of a sorted list of ranges that do not overlap. */
export function overlapsAny(sorted: readonly Span[], range: Span): boolean {
  const next = sorted[firstWhere(sorted.length, (index) => (sorted[index]?.end ?? 0) > range.start)];
  return next !== undefined && next.start < range.end;
}
