import { isEnded, opensLine } from '../../text/line-edge.ts';
import { emsOf, firstUnbroken } from './glyphs.ts';
import { lineText, type TextLine } from './text-line.ts';

/** Where the lines of a column begin and end, and how far apart they stand. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

/** Lines shorter than this many full-width signs say nothing about the width of their column. */
const LONG_LINE = 12;
/** Left edges are told apart by so many points, right ones, which are ragged, by so many full-width signs. */
const BIN = 4;
const RAGGED_BIN = 0.75;
/** A line begins a paragraph if it is set in by so many full-width signs. */
const INDENT = 1.2;
/** Lines further apart than this, of what is usual, are two paragraphs. */
const GAP = 1.4;
/** Letters of two sizes stand in two paragraphs. */
const OTHER_SIZE = 0.1;
/** A line is full if what could not be parted of the next one had no room, within so many full-width signs. */
const RAGGED = 0.9;
/** 〔27〕名师工程：…: an entry of a list of terms, which begins on a line of its own however full the one before is. */
const ENTRY = /^[〔[【（(]\d{1,3}[〕\]】）)][^，。；：]{2,30}[：:]/;

/** Measures a column by its long lines: where most of them begin and end. */
export function measure(lines: readonly TextLine[]): Measure | null {
  const long = lines.filter(isLong);
  if (long.length === 0) return null;
  // A page of headings and names has few full lines: the longest say most of where a line has to end.
  const right = mostCommon(
    long.map((line) => ({ at: line.right, weight: (line.right - line.left) ** 2 })),
    Math.max(BIN, RAGGED_BIN * (long[0]?.size ?? 0)),
  );
  const left = mostCommon(
    long.map((line) => ({ at: line.left, weight: 1 })),
    BIN,
  );
  return { left: Math.min(left, ...nearLeft(long, left)), right, leading: leadingOf(long) ?? leadingOf(lines) ?? 1.5 };
}

/** Whether a line says something about the width of its column. */
export function isLong(line: TextLine): boolean {
  return (line.right - line.left) / line.size >= LONG_LINE;
}

/** How far apart lines stand that follow each other. Short ones say little: cells of a table may stand beside each other half a line apart. */
function leadingOf(lines: readonly TextLine[]): number | null {
  const steps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next !== undefined && next.page === line.page && next.y > line.y) steps.push((next.y - line.y) / line.size);
  }
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 4)] ?? null;
}

/** First lines are set in: most lines of short paragraphs begin two signs right of the column. */
function nearLeft(lines: readonly TextLine[], left: number): number[] {
  const further = lines.filter((line) => line.left < left - BIN && line.left > left - line.size * 4);
  return further.length > lines.length / 10 ? further.map((line) => line.left) : [];
}

/** The end of the slot that most places fall into, with the slot beside it. */
function mostCommon(places: readonly { readonly at: number; readonly weight: number }[], bin: number): number {
  const counts = new Map<number, number>();
  for (const { at: place, weight } of places) {
    const slot = Math.floor(place / bin);
    for (const at of [slot - 1, slot, slot + 1])
      counts.set(at, (counts.get(at) ?? 0) + (at === slot ? 2 * weight : weight));
  }
  let best = 0;
  let most = 0;
  for (const [slot, count] of counts) if (count > most) [best, most] = [slot, count];
  const inSlot = places
    .map(({ at }) => at)
    .filter((place) => Math.abs(Math.floor(place / bin) - best) <= 1)
    .sort((a, b) => a - b);
  return inSlot[Math.floor(inSlot.length / 2)] ?? 0;
}

/** What stands around two lines that follow each other. */
export interface Around {
  readonly line: Measure;
  readonly next: Measure;
  /** Whether the next one stands below it in the same column, so that the way between them says something. */
  readonly isNear: boolean;
  /** Whether the next one is full and set in, and the one behind it is not: so a paragraph's first line is, and no block's. */
  readonly isFirst: boolean;
  /** The size of running text. */
  readonly body: number;
}

/** Whether a line goes on in the next one: it is full, and the next one neither is set in nor has a mark of its own. */
export function goesOn(line: TextLine, next: TextLine, of: Around): boolean {
  const { size } = line;
  if (Math.abs(next.size - size) > size * OTHER_SIZE) return false;
  if (of.isNear && next.y - line.y > of.line.leading * size * GAP) return false;
  const before = lineText(line);
  const after = lineText(next);
  const ended = isEnded(before);
  if (size > of.body * (1 + OTHER_SIZE) && isCentred(line, of.line) && isCentred(next, of.next))
    return of.isNear && !ended && !opensLine(after);
  const room = of.line.right - line.right - firstUnbroken(after) * size;
  if (room > RAGGED * size) return false;
  if (ENTRY.test(after) || (opensLine(after) && (ended || !isFull(line, of.line)))) return false;
  const indent = (next.left - of.next.left) / size;
  if (indent < INDENT) return !(ended && !of.isNear && !isIndented(line, of.line));
  // A block set in as a whole: its lines begin where the one before begins.
  const isBlock = Math.abs(next.left - of.next.left - (line.left - of.line.left)) < size * 0.4 && !of.isFirst;
  return isBlock && !ended && !opensLine(after);
}

/** Whether a line is set in. */
export function isIndented(line: TextLine, { left }: Measure): boolean {
  return line.left - left >= line.size * INDENT;
}

/** Whether a line takes all of its column's width. */
export function isFull(line: TextLine, { right }: Measure): boolean {
  return right - line.right <= line.size * RAGGED;
}

/** Whether a line stands in the middle of its column, away from both edges. */
function isCentred(line: TextLine, { left, right }: Measure): boolean {
  const before = line.left - left;
  const behind = right - line.right;
  return (
    Math.abs(before - behind) < line.size * 2 ||
    (emsOf(lineText(line)) * line.size > (right - left) * 0.9 && before > -line.size)
  );
}
