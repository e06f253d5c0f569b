import { bidiSpans } from './bidi-controls.ts';
import { isDigit, isHan, isInvisible, isLatin, isLayoutBlank } from './character.ts';
import type { Damage, NormalText, Rewrite } from './normal-text.ts';
import { unifiedHan } from './radical.ts';
import { simplify } from './script.ts';
import type { Span } from './span.ts';
import { decodeUnits } from './units.ts';
import { halfWidth } from './width.ts';

/** What is known of a text before it is normalised; ranges in source offsets, in order, not overlapping. */
export interface KnownRanges {
  /** Ranges that read differently from what they show. */
  readonly rewrites?: readonly Rewrite[];
  readonly damage?: readonly Damage[];
  /** Ranges that are no part of the text, such as note markers. */
  readonly cuts?: readonly Span[];
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const percent = 0x25;
/** A number that is told with its sign, in per cent or with decimals. */
const signedNumber = /^.[\d０-９]+(?:[.．][\d０-９]|[%％])/;
const longestSigned = 12;

/**
 * Makes a text fit for matching: half-width, simplified, without invisible signs and without the blanks that only
 * lay it out (`政 府 工 作 报 告`, `100 个`, `1 9 9 3 年`). A blank stays between Latin words and between two
 * numbers, where it parts them. Runs in one pass, in time proportional to the text.
 *
 * @param source any string; lone surrogates and controls do no harm
 */
export function normalize(source: string, reading: KnownRanges = {}): NormalText {
  const edits = mergeEdits(reading);
  const extra = edits.reduce((sum, edit) => sum + edit.text.length, 0);
  const units = new Uint16Array(source.length + extra);
  const starts = new Int32Array(source.length + extra);
  const ends = new Int32Array(source.length + extra);
  let length = 0;
  const push = (unit: number, start: number, end: number): void => {
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };

  let next = 0;
  let at = 0;
  while (at < source.length) {
    const edit = edits[next];
    if (edit && edit.start <= at) {
      next += 1;
      for (let i = 0; i < edit.text.length; i += 1) {
        const [start, end] = placeInRewrite(edit, i);
        push(simplify(halfWidth(edit.text.charCodeAt(i))), start, end);
      }
      at = Math.max(at, edit.end);
      continue;
    }
    const raw = source.charCodeAt(at);
    if (isHan(raw)) {
      // Nine of ten letters of a report.
      push(simplify(raw), at, at + 1);
      at += 1;
    } else if (raw === carriageReturn) {
      if (source.charCodeAt(at + 1) !== newline) push(newline, at, at + 1);
      at += 1;
    } else if (isInvisible(raw)) {
      at += 1;
    } else if (isLayoutBlank(raw)) {
      let end = at + 1;
      while (end < source.length && (isLayoutBlank(source.charCodeAt(end)) || isInvisible(source.charCodeAt(end))))
        end += 1;
      if (blankParts(source, at, end)) push(0x20, at, end);
      at = end;
    } else {
      push(raw < 0x80 ? raw : simplify(unifiedHan(halfWidth(raw))), at, at + 1);
      at += 1;
    }
  }
  return {
    source,
    text: decodeUnits(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    damage: reading.damage ?? [],
    turned: bidiSpans(source),
  };
}

/** Whether the blank `[start, end)` of the source parts two words or numbers; else it is layout. */
function blankParts(source: string, start: number, end: number): boolean {
  if (start === 0 || end >= source.length) return false;
  const before = halfWidth(source.charCodeAt(start - 1));
  const after = halfWidth(source.charCodeAt(end));
  // “8.73 -25.19%” is a number and its change; “8.5 - 9.2%” and “1 -6月” are ranges.
  if (isDash(after))
    return (isDigit(before) || before === percent) && signedNumber.test(source.slice(end, end + longestSigned));
  if (isDigit(before) && isDigit(after)) {
    // “1 9 9 3 年”: single digits set apart are one number; “8.5 7.2” are two.
    const loneBefore = start < 2 || !isNumberSign(halfWidth(source.charCodeAt(start - 2)));
    const loneAfter = end + 1 >= source.length || !isNumberSign(halfWidth(source.charCodeAt(end + 1)));
    return !(loneBefore && loneAfter);
  }
  if (isLatin(before) && (isLatin(after) || isDigit(after))) return true;
  // A blank after a full stop or before a heading mark parts two sentences of a flattened page: “100%。 六、…”.
  return !isHan(before) && !isHan(after) && !isDigit(before) && !isDigit(after) && !isLatin(before);
}

function isDash(unit: number): boolean {
  return unit === 0x2d || unit === 0x2013;
}

function isNumberSign(unit: number): boolean {
  return isDigit(unit) || unit === 0x2e || unit === 0x2c;
}

/** The source range of unit `i` of a rewrite: its own where the rewrite knows it, else the whole run. */
function placeInRewrite(edit: Rewrite, i: number): [number, number] {
  return [edit.starts?.[i] ?? edit.start, edit.ends?.[i] ?? edit.end];
}

/** Rewrites and cuts in order; where two overlap the earlier and longer one stands. */
function mergeEdits(reading: KnownRanges): Rewrite[] {
  const cuts = (reading.cuts ?? []).map((cut) => ({ start: cut.start, end: cut.end, text: '' }));
  const sorted = [...(reading.rewrites ?? []), ...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Rewrite[] = [];
  let reached = 0;
  for (const edit of sorted) {
    if (edit.start < reached) continue;
    kept.push(edit);
    reached = Math.max(edit.end, edit.start);
  }
  return kept;
}
