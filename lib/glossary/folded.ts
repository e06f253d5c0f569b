import { isHan } from '../text/character.ts';
import type { Span } from '../text/span.ts';
import { decodeUnits } from '../text/units.ts';
import { closesQuote, isQuote, opensQuote } from './quote.ts';

/**
 * Text as terms are compared: without quotes, blanks and markers. Line breaks stay and part what they part;
 * items quoted one by one (“甲”“乙”) are parted by 、 as if it stood there.
 */
export interface Folded {
  readonly text: string;
  /** Place of each unit in the text it was made from. */
  readonly places: Int32Array;
  /** 1 where an opening quote stands directly before the unit, 2 where a closing one stands directly behind it. */
  readonly quotes: Uint8Array;
}

const between = '、'.charCodeAt(0);
const newline = '\n'.charCodeAt(0);

const SAME: ReadonlyMap<string, string> = new Map([
  ['—', '-'],
  ['–', '-'],
  ['‐', '-'],
  ['－', '-'],
  ['＋', '+'],
  ['﹢', '+'],
  ['•', '·'],
  ['・', '·'],
  ['‧', '·'],
]);

/**
 * Folds the ranges of a normal text for matching, in one pass.
 *
 * `skip` are ranges to leave out (note markers), in order. Places are offsets into `text`.
 */
export function fold(text: string, ranges: readonly Span[], skip: readonly Span[] = []): Folded {
  const size = ranges.reduce((sum, r) => sum + r.end - r.start + 1, 0);
  const places = new Int32Array(size);
  const quotes = new Uint8Array(size);
  const units = new Uint16Array(size);
  let length = 0;
  let next = 0;
  const push = (unit: number, place: number) => {
    units[length] = unit;
    places[length] = place;
    length += 1;
  };
  for (const range of ranges) {
    let opened = false;
    let closedAt = -1;
    const letter = (unit: number, place: number) => {
      if (opened) quotes[length] = (quotes[length] ?? 0) | 1;
      opened = false;
      push(unit, place);
    };
    for (let i = range.start; i < range.end; i += 1) {
      while (next < skip.length && (skip[next]?.end ?? 0) <= i) next += 1;
      const cut = skip[next];
      if (cut && cut.start <= i) {
        i = cut.end - 1;
        continue;
      }
      const unit = text.charCodeAt(i);
      if (isHan(unit)) {
        letter(unit, i);
        continue;
      }
      const sign = text.charAt(i);
      if (isQuote(sign)) {
        if (closesQuote(sign) && length > 0 && !opened) {
          quotes[length - 1] = (quotes[length - 1] ?? 0) | 2;
          closedAt = length;
        }
        if (opensQuote(sign)) {
          // “甲”“乙”: two items; the straight quote that closes may not open the next one by itself.
          if (closedAt === length && !closesQuote(sign)) push(between, i);
          opened = true;
        }
        continue;
      }
      if (sign === ' ' || sign === '\t') continue;
      // Letters compare without their case: EFlops and EFLOPS.
      letter((SAME.get(sign) ?? sign.toUpperCase()).charCodeAt(0), i);
    }
    push(newline, range.end);
  }
  return {
    text: decodeUnits(units.subarray(0, length)),
    places: places.subarray(0, length),
    quotes: quotes.subarray(0, length),
  };
}

/** A term as it is compared. */
export function foldTerm(term: string): string {
  return fold(term, [{ start: 0, end: term.length }]).text.slice(0, -1);
}
