import { placeNameEnd } from '../lexicon/numbered-places.ts';
import { isDigit } from '../text/character.ts';
import type { Span } from '../text/span.ts';
import { readAmount } from './amount.ts';
import type { BoundWord } from './bound.ts';
import { dateEnd } from './date.ts';
import { readDoubling } from './doubling.ts';
import { joinBounds, type ReadResult, rankQuantity } from './figure.ts';
import { readFraction } from './fraction.ts';
import { nameRanges } from './name-range.ts';
import { readNumeralRun } from './numeral.ts';
import { numeralLetters } from './numeral-letter.ts';
import { readProportion } from './proportion.ts';
import type { Quantity } from './quantity.ts';
import { readRank, readTop } from './rank.ts';
import { scaleIsUnit } from './unit.ts';

const clauseEnds = ',;。:!?\n';
/** What a letter may be to a figure: the end of its clause, or its beginning. Read for each letter of a text. */
const roles = new Uint8Array(0x10000);
const endsClause = 1;
const opensFigure = 2;
for (const letter of clauseEnds) roles[letter.charCodeAt(0)] = endsClause;
for (const letter of `0123456789半翻第前过首之${numeralLetters}`) roles[letter.charCodeAt(0)] = opensFigure;

/**
 * How far before a figure its own words may stand, in signs. Clauses of reports are shorter; a page without any
 * punctuation is one clause of a hundred thousand, and must not be looked over again for each of its figures.
 */
const reach = 64;

/** The figures of a text, and the runs that look like figures and could not be understood; each in order. */
export interface Figures {
  readonly quantities: readonly Quantity[];
  readonly unread: readonly Span[];
}

/** The measured quantities alone; see `readFigures`. */
export function findQuantities(text: string, from: number, to: number, skip: readonly Span[] = []): Quantity[] {
  return [...readFigures(text, from, to, skip).quantities];
}

/**
 * Reads the measured quantities of `[from, to)`, in order, not overlapping. Dates, ordinals, slogans, names and codes
 * are passed over. A run of digits and scale words is read whole, or it is no quantity and told as unread.
 *
 * @param text normal text; offsets in and out are its own
 * @param skip ranges that hold no figures: a glossary, note markers
 */
export function readFigures(text: string, from: number, to: number, skip: readonly Span[] = []): Figures {
  const names = [...nameRanges(text, from, to), ...skip].sort((a, b) => a.start - b.start || b.end - a.end);
  const quantities: Quantity[] = [];
  const unread: Span[] = [];
  let name = 0;
  let floor = from;
  let at = from;
  while (at < to) {
    const role = roles[text.charCodeAt(at)];
    if (role === endsClause) floor = at + 1;
    if (role !== opensFigure) {
      at += 1;
      continue;
    }
    let inside = names[name];
    while (inside && inside.end <= at) {
      name += 1;
      inside = names[name];
    }
    if (inside && inside.start <= at) {
      at = inside.end;
      continue;
    }
    const place = isDigit(text.charCodeAt(at)) ? undefined : placeNameEnd(text, at);
    if (place !== undefined) {
      at = place;
      continue;
    }
    const read = readQuantity(text, at, Math.max(floor, at - reach), to);
    if (read.quantity) quantities.push(read.quantity);
    if (read.unread) unread.push(read.unread);
    at = Math.max(at + 1, read.end);
  }
  return { quantities, unread };
}

function readQuantity(text: string, at: number, floor: number, to: number): ReadResult {
  const left = text.slice(floor, at);
  const sign = text.charAt(at);
  if (sign === '第' || sign === '前') {
    const rank = readRank(text, at, left);
    if (rank) return rankQuantity(at, rank.end, rank.value);
    // The number of an ordinal that only names is no quantity of its own: 第10号, 第三条.
    if (sign === '第') return { end: ordinalEnd(text, at + 1) };
    // Nor are the first few of a row: 前三名同学, but 目前3名.
    const first = /(?:目|以|之|日|当|此|提|年|月|天)$/.test(left) ? at + 1 : ordinalEnd(text, at + 1);
    return { end: /[名位]/.test(text.charAt(first)) ? first : at + 1 };
  }
  if (sign === '首' || sign === '之') {
    const first = readTop(text, at, left);
    return first ? rankQuantity(at, first.end, first.value) : { end: at + 1 };
  }
  const doubling = readDoubling(text, at);
  if (doubling)
    return joinBounds(text, at, floor, doubling.end, {
      shape: 'doubling',
      value: doubling.value,
      own: doubling.bound,
      unit: '番',
      family: 'multiple',
    });
  if (sign === '过') return halfOver(text, at, left);
  if (isDigit(text.charCodeAt(at))) {
    const date = dateEnd(text, at);
    if (date > at) return { end: date };
    const proportion = readProportion(text, at, left);
    if (proportion) {
      return joinBounds(text, at, floor, proportion.end, {
        shape: 'proportion',
        value: proportion.parts,
        unit: '',
        family: 'bare',
      });
    }
  }
  const fraction = readFraction(text, at);
  if (fraction && !/[第几数前]$/.test(left)) {
    return joinBounds(text, at, floor, fraction.end, {
      shape: 'fraction',
      value: fraction.low === undefined ? fraction.value : [fraction.low, fraction.value],
      unit: '%',
      family: 'share',
      own: fraction.bound,
      ...(fraction.low === undefined ? {} : { range: true as const }),
    });
  }
  return readAmount(text, at, floor, to);
}

/** 过半 says more than half; it is a figure where a share is spoken of. */
function halfOver(text: string, at: number, left: string): ReadResult {
  if (text[at + 1] !== '半' || !/[占比率]/.test(left.slice(-12)) || !/^[,。、;:]?$/.test(text.charAt(at + 2)))
    return { end: at + 1 };
  const word: BoundWord = { bound: 'min', word: '过', start: at, end: at + 1 };
  return {
    end: at + 2,
    quantity: {
      start: at + 1,
      end: at + 2,
      shape: 'fraction',
      value: 50,
      unit: '%',
      family: 'share',
      bound: 'min',
      boundWords: [word],
      outer: { start: at, end: at + 2 },
    },
  };
}

function ordinalEnd(text: string, at: number): number {
  return readNumeralRun(text, at, scaleIsUnit)?.end ?? at;
}
