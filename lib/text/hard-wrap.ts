import { isEnded, opensLine } from './line-edge.ts';
import type { Span } from './span.ts';

/** One line of a text, without its indent and the blanks behind it. */
interface Line extends Span {
  /** Where its break ends: the start of the next line. */
  readonly next: number;
  readonly indented: boolean;
  /** In cells: a Han character takes two, a digit one. A printed line is as wide as its paper. */
  readonly width: number;
}

/** How the lines of a block are filled: by cells, or by letters, as programs do that count them. */
interface Filling {
  readonly isFull: (line: Line) => boolean;
  /** Whether its longest line is one that somebody would wrap. */
  readonly isLine: boolean;
  /** How many lines are full. */
  readonly count: number;
}

/** Lines wrapped by hand are no longer than this; a paragraph in one line is. */
const widestLine = 140;
/** A line shorter than this is a heading or a cell. */
const narrowestLine = 20;
/** Lines of one width differ by so much: digits are narrower, and no line begins with a sign. */
const ragged = 5;
/** Lines wrapped after so many letters differ by the blank at their end. */
const raggedLetters = 1;
/** So many full lines make a wrapped text. */
const fewestFull = 3;

const blank = /[ \t\u00a0\u3000\u2000-\u200a\u202f\ufeff]/;
const han = /[\u3400-\u9fff\u2e80-\u2fd5]/;

/** 1,2⏎34.5亿元, 12.⏎5%, 1⏎,234: a break that can stand only inside a number. */
const insideNumber = (before: string, after: string) =>
  (/\d[,，]\d{0,2}$|\d[.．]$/.test(before) && /^\d/.test(after)) || (/\d$/.test(before) && /^[,，.．]\d/.test(after));
/** 13.0:⏎54.2:⏎32.8: a break between the parts of a ratio. */
const insideRatio = (before: string, after: string) =>
  /\d[:：∶]$/.test(before) && /^\d+(?:\.\d+)?(?:[:：∶]|[，,。；;]|$)/.test(after);
/** 1234.5⏎亿元，比上年: a number, and behind the break its unit with more of the sentence. */
const unitBehind =
  /^(?:[万亿]{1,2}(?:元|美元|人|户|亩|吨|平方|立方|千瓦|公里|人次)?|元|[%％‰]|个?百分点|公里|平方|人次|[个家户亩吨人])(?=[^\n])/;
const numberBefore = /[\u3400-\u9fff][^\n]*?\d[万亿]{0,2}$/;
const year = /(?<!\d)(?:19|20)\d{2}$/;

/**
 * The breaks that only wrap a line, as a text copied from a PDF, a `<pre>` or `<br>`s leave them: the line before is
 * full and no sentence ends there, and the next goes on without an indent or a mark of its own. Ranges of the source
 * to be left out, in order.
 */
export function hardWraps(source: string): Span[] {
  if (!source.includes('\n')) return [];
  const wraps: Span[] = [];
  let block: Line[] = [];
  for (const line of linesOf(source)) {
    if (line.end > line.start) {
      block.push(line);
      continue;
    }
    wraps.push(...wrapsOf(source, block));
    block = [];
  }
  wraps.push(...wrapsOf(source, block));
  return wraps;
}

function* linesOf(source: string): Generator<Line> {
  for (let from = 0; from < source.length; ) {
    const found = source.indexOf('\n', from);
    const to = found < 0 ? source.length : found;
    let start = from;
    let end = to;
    while (start < end && blank.test(source.charAt(start))) start += 1;
    while (end > start && (source[end - 1] === '\r' || blank.test(source.charAt(end - 1)))) end -= 1;
    yield { start, end, next: to + 1, indented: start > from, width: widthOf(source, start, end) };
    from = to + 1;
  }
}

/** The width of a line; of one too long to be wrapped, no more than that it is. */
function widthOf(source: string, start: number, end: number): number {
  if (end - start > widestLine) return end - start;
  let width = 0;
  for (let at = start; at < end; at += 1) width += source.charCodeAt(at) < 0x2000 ? 1 : 2;
  return width;
}

/** The wrapping breaks of a run of lines without an empty one between them. */
function wrapsOf(source: string, block: readonly Line[]): Span[] {
  const byCells = fillingBy(block, ({ width }) => width, ragged);
  const byLetters = fillingBy(block, ({ start, end }) => end - start, raggedLetters);
  const { isFull, isLine, count } = byLetters.count > byCells.count ? byLetters : byCells;
  const isWrapped = isLine && count >= fewestFull;
  const wraps: Span[] = [];
  for (const [i, line] of block.entries()) {
    const next = block[i + 1];
    if (!next || next.indented) continue;
    const before = source.slice(Math.max(line.start, line.end - 40), line.end);
    const after = source.slice(next.start, Math.min(next.end, next.start + 40));
    const goesOn =
      isInsideFigure(before, after) ||
      (isLine &&
        isFull(line) &&
        !isEnded(before) &&
        !opensLine(after) &&
        han.test(before) &&
        (isWrapped || isProse(source, line, next)));
    if (goesOn) wraps.push({ start: line.end, end: next.start });
  }
  return wraps;
}

/** The longest tenth of the lines says how long a full one is. */
function fillingBy(block: readonly Line[], lengthOf: (line: Line) => number, slack: number): Filling {
  const full = block.map(lengthOf).sort((a, b) => b - a)[Math.floor(block.length / 10)] ?? 0;
  const isFull = (line: Line) =>
    line.width >= narrowestLine && lengthOf(line) >= full - slack && lengthOf(line) <= full + slack;
  return { isFull, isLine: full <= widestLine, count: block.filter(isFull).length };
}

function isInsideFigure(before: string, after: string): boolean {
  if (insideRatio(before, after)) return true;
  if (!han.test(before)) return false;
  return insideNumber(before, after) || (numberBefore.test(before) && !year.test(before) && unitBehind.test(after));
}

/** Two lines alone: a sentence with a pause that ends in the second one, not a title and its text. */
function isProse(source: string, line: Line, next: Line): boolean {
  return (
    /[，,、]/.test(source.slice(line.start, line.end)) &&
    !opensLine(source.slice(line.start, line.end)) &&
    /[。；]/.test(source.slice(next.start, next.end)) &&
    next.width <= line.width + ragged
  );
}
