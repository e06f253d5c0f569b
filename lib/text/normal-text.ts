import type { DamageKind } from '../model/terms.ts';
import { firstWhere } from './first-where.ts';
import type { Span } from './span.ts';

/**
 * A text made fit for matching, with the way back to its source.
 *
 * `text` is simplified script, half-width ASCII, without zero-width signs, layout blanks, note markers and
 * inserted pinyin; line breaks stay. Unit `i` of `text` stands for `source.slice(starts[i], ends[i])`.
 * Everything that is shown and every offset that leaves `analyze()` is the source's.
 */
export interface NormalText {
  readonly source: string;
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly damage: readonly Damage[];
  /** Where hidden signs have the page show letters from the right; offsets into the source. */
  readonly turned: readonly Span[];
}

/** A place where the source is not what its author wrote; offsets into the source. */
export interface Damage extends Span {
  readonly kind: DamageKind;
}

/** One rewriting of the source: the units of `[start, end)` read as `text` (empty: left out). Offsets into the source. */
export interface Rewrite extends Span {
  readonly text: string;
  /** Where each unit of `text` stands in the source, when known more finely than the whole run. */
  readonly starts?: ArrayLike<number>;
  readonly ends?: ArrayLike<number>;
}

/** The range of the source that a range of the normal text stands for. An empty range maps to an empty one. */
export function toSource(normal: NormalText, span: Span): Span {
  const start = normal.starts[span.start] ?? normal.source.length;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: normal.ends[span.end - 1] ?? normal.source.length };
}

/** The first normal offset whose source place is at or after `sourceOffset`. */
export function toNormal(normal: NormalText, sourceOffset: number): number {
  return firstWhere(normal.text.length, (at) => (normal.starts[at] ?? 0) >= sourceOffset);
}

/** Whether the source has a blank before unit `at`: kept as a blank, or left out as layout. */
export function blankBefore(normal: NormalText, at: number): boolean {
  if (normal.text[at] === ' ' || normal.text[at - 1] === ' ') return true;
  const from = normal.ends[at - 1] ?? 0;
  const to = normal.starts[at] ?? from;
  return to > from && /\s/.test(normal.source.slice(from, to));
}

/**
 * A range as the page shows it, without what was inserted or laid out between its letters; a misread run reads as it
 * was repaired. (`name`s are simplified; headings are shown in the page's own script.)
 */
export function shownText(normal: NormalText, span: Span): string {
  let shown = '';
  for (let at = span.start; at < span.end; at += 1) {
    const start = normal.starts[at] ?? 0;
    const end = normal.ends[at] ?? start;
    const repaired = normal.damage.some((damage) => damage.start < end && start < damage.end);
    shown += repaired || end - start !== 1 ? normal.text.charAt(at) : normal.source.slice(start, end);
  }
  return shown;
}
