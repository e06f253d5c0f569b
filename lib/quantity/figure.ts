import type { Bound } from '../model/terms.ts';
import type { Span } from '../text/span.ts';
import { type BoundWord, boundAcross, boundAfter, boundBefore } from './bound.ts';
import type { Quantity } from './quantity.ts';

/** What reading at a place gives: a quantity or none, and where reading goes on. */
export interface ReadResult {
  readonly quantity?: Quantity;
  /** A run that looks like a figure and is not understood. */
  readonly unread?: Span;
  readonly end: number;
}

/** A figure as read, before the words around it bound it. */
export interface Figure {
  readonly shape: Quantity['shape'];
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly family: Quantity['family'];
  /** What the figure says of itself: 余, 多 and 强 make it a minimum, 弱 a maximum, 来 an estimate. */
  readonly own?: BoundWord['bound'] | 'exact';
  readonly range?: true;
  /** Where the currency before the number stands: US$3.1亿. It is no part of the span, nor of what stands before. */
  readonly lead?: number;
}

/**
 * Joins a figure with the bound words around it.
 *
 * @param start where its sign stands, or its first digit
 */
export function joinBounds(text: string, start: number, floor: number, end: number, figure: Figure): ReadResult {
  const lead = figure.lead ?? start;
  const before = boundBefore(text, lead, floor);
  const after = boundAfter(text, end);
  const words = [before, after].filter((word) => word !== undefined);
  return {
    end: after?.end ?? end,
    quantity: {
      start,
      end,
      shape: figure.shape,
      value: figure.value,
      unit: figure.unit,
      family: figure.family,
      bound: figure.range
        ? 'range'
        : decideBound(
            before,
            after,
            figure.own ?? 'exact',
            relative(figure) ? boundAcross(text, start, floor) : undefined,
          ),
      boundWords: words,
      outer: { start: before?.start ?? lead, end: after?.end ?? end },
    },
  };
}

/** 控制在5.5%左右 is about, 控制在5%以内 at most: the word after the figure is the closer one. */
function decideBound(
  before: BoundWord | undefined,
  after: BoundWord | undefined,
  own: BoundWord['bound'] | 'exact',
  whole: Bound | undefined,
): Bound {
  return after?.bound ?? before?.bound ?? whole ?? own;
}

function relative(figure: Figure): boolean {
  return figure.family === 'share' || figure.family === 'multiple';
}

/** A place in an order is bound by nothing but its own range. */
export function rankQuantity(at: number, end: number, value: number | readonly [number, number]): ReadResult {
  return {
    end,
    quantity: {
      start: at,
      end,
      shape: 'rank',
      value,
      unit: '名',
      family: 'count',
      bound: typeof value === 'number' ? 'exact' : 'range',
      boundWords: [],
      outer: { start: at, end },
    },
  };
}
