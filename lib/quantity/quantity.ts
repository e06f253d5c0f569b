import type { Bound } from '../model/terms.ts';
import type { Span } from '../text/span.ts';
import type { BoundWord } from './bound.ts';
import type { UnitFamily } from './unit.ts';

/** How a figure is written, before it is known what it measures. */
export type Shape = 'amount' | 'rank' | 'proportion' | 'doubling' | 'fraction';

/**
 * A measured quantity as it stands in the text: from its first digit or numeral to the end of its unit.
 * Offsets are those of the text it was read from.
 */
export interface Quantity extends Span {
  readonly shape: Shape;
  /** The value with scale words folded in; `[low, high]` for a range, the parts of a proportion. */
  readonly value: number | readonly number[];
  readonly unit: string;
  /** `bare`: a scaled number without a unit, as in 近50万乡村人口. */
  readonly family: UnitFamily | 'bare';
  readonly bound: Bound;
  /** The words that bound it, left and right: 不低于, 左右. */
  readonly boundWords: readonly BoundWord[];
  /** The figure with its bound words. */
  readonly outer: Span;
}
