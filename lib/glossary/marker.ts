import { type NormalText, toNormal } from '../text/normal-text.ts';
import type { Span } from '../text/span.ts';
import { numberOfSign, numberSigns } from './number-mark.ts';
import { closesQuote } from './quote.ts';

/** A note marker in the running text. */
export interface NoteMarker {
  readonly number: number;
  /** Its range in the normal text; empty for a superscript, which was cut out of it. */
  readonly place: Span;
  /** Its range in the source. */
  readonly source: Span;
  /** Only a superscript of the page is a marker beyond doubt. */
  readonly certain: boolean;
}

const BRACKETED = /[[〔]\^?(?:注)?(\d{1,3})[\]〕]/g;
const RAISED_RUN = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;
const RAISED = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [sign, digit]));
/** Signs an item of a list starts behind: ①–⑩ there are list numbers, not markers. */
const BEFORE_ITEM = /[。;:,、!?(\n]/;

/**
 * Note markers of some ranges of a report: ① after a closing quote or inside a phrase, [26], raised digits, and the
 * superscripts of the page.
 *
 * In: the normal text, ranges of running text in it, superscripts as source ranges. Out: markers in order.
 * `①` at the start of an item counts the items of a list and is none.
 */
export function findMarkers(normal: NormalText, ranges: readonly Span[], superscripts: readonly Span[]): NoteMarker[] {
  const found = ranges.flatMap((range) => [
    ...circled(normal, range),
    ...bracketed(normal, range),
    ...raised(normal, range),
  ]);
  for (const span of superscripts) {
    const label = normal.source.slice(span.start, span.end);
    const number = numberOfLabel(label);
    const at = toNormal(normal, span.start);
    if (number === undefined || !ranges.some((range) => range.start <= at && at <= range.end)) continue;
    found.push({ number, place: { start: at, end: at }, source: span, certain: true });
  }
  return found.sort((a, b) => a.source.start - b.source.start);
}

/** The number in the label of a marker: `3`, `[3]`, `③`. */
function numberOfLabel(label: string): number | undefined {
  const digits = /\d{1,3}/.exec(label.normalize('NFKC'))?.[0];
  if (digits !== undefined) return Number(digits);
  for (const sign of label) {
    const number = numberOfSign(sign);
    if (number !== undefined) return number;
  }
  return undefined;
}

function circled({ text, starts, ends }: NormalText, range: Span): NoteMarker[] {
  const signs: { number: number; at: number; item: boolean }[] = [];
  for (const { index } of text.slice(range.start, range.end).matchAll(numberSigns)) {
    const at = range.start + index;
    const number = numberOfSign(text.charAt(at));
    if (number === undefined) continue;
    signs.push({ number, at, item: at === range.start || BEFORE_ITEM.test(text.charAt(at - 1)) });
  }
  return signs
    .filter((sign, i) => {
      if (sign.item) return false;
      // 包括①…;②…: the first item of a list may follow a word; the second one gives it away.
      const next = signs[i + 1];
      return (
        closesQuote(text.charAt(sign.at - 1)) ||
        !(next?.item && next.number === sign.number + 1 && next.at - sign.at < 200)
      );
    })
    .map(({ number, at }) => marker(number, at, at + 1, starts, ends));
}

function bracketed({ text, starts, ends }: NormalText, range: Span): NoteMarker[] {
  const found: NoteMarker[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(BRACKETED)) {
    const at = range.start + match.index;
    const number = Number(match[1]);
    const before = at > range.start ? text.charAt(at - 1) : '\n';
    // At the start of a line it numbers an item; 国发〔2023〕5号 is too large to be a note.
    if (/[\n\t]/.test(before) || number === 0) continue;
    // 〔18〕 behind a figure is the sum of a plan's years, 国发〔65〕号 the number of a paper.
    const isRound = match[0].startsWith('〔');
    if (isRound && (/[\d%]/.test(before) || text.charAt(at + match[0].length) === '号')) continue;
    found.push(marker(number, at, at + match[0].length, starts, ends));
  }
  return found;
}

/** ¹² behind a closing quote or a Han character; m² and 10³ are units and powers. */
function raised({ text, starts, ends }: NormalText, range: Span): NoteMarker[] {
  const found: NoteMarker[] = [];
  for (const { 0: digits, index } of text.slice(range.start, range.end).matchAll(RAISED_RUN)) {
    const at = range.start + index;
    const end = at + digits.length;
    const number = Number([...digits].map((digit) => RAISED.get(digit)).join(''));
    const before = text.charAt(at - 1);
    if (
      digits.length <= 3 &&
      number > 0 &&
      (closesQuote(before) || (/[\p{Script=Han}]/u.test(before) && !/[米里]/.test(before)))
    ) {
      found.push(marker(number, at, end, starts, ends));
    }
  }
  return found;
}

function marker(number: number, start: number, end: number, starts: Int32Array, ends: Int32Array): NoteMarker {
  const source = { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
  return { number, place: { start, end }, source, certain: false };
}
