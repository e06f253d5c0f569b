import { emsOf } from './glyphs.ts';
import type { PageLayout, TextItem } from './page-layout.ts';
import { goesOn, isLong, measure } from './paragraphs.ts';
import type { PageLines } from './running-heads.ts';
import { lineOfItems, lineText, type Part, segmentsOf, type TextLine } from './text-line.ts';

/** Columns of text stand apart by at least so many full-width signs: TeX leaves ten points, whatever the letters' size. */
const GUTTER = 0.6;
/** Short lines beside a paragraph stand further off: nothing else tells that they are of another column. */
const WIDE_GUTTER = 1;
/** So many lines have text on both sides of a gutter. */
const FEWEST_LINES = 6;
/** The middle of the page, where a gutter can be. */
const MIDDLE = [0.3, 0.7] as const;
/** Columns of text are full: so much of the width on each side holds letters, in the middle line of all. */
const FULL = 0.75;
/** A column of headings and short paragraphs has so many lines that hold so much of its width, of more than twelve signs. */
const SOME = 1 / 3;
const WHOLLY_FULL = 0.85;
/** Beside one paragraph stand so many lines, each further from the next than the paragraph's own by this much. */
const BESIDE = 3;
const APART = 1.4;

/** So large a part of a page's lines keeps to the columns of the pages near it where it has them too. */
const KEPT = 0.9;

/** A page asks no more of the nearest ones than these. */
const MOST_ASKED = 4;

/** Where the columns of each page part; a page of tables and short lines has those of the nearest pages that tell. */
export function findGutters(pages: readonly PageLines[]): (number | null)[] {
  const own = pages.map(({ page, lines }) => betweenFullColumns(page, lines) ?? besideParagraph(page, lines));
  return own.map((gutter, i) => {
    if (gutter !== null) return gutter;
    const lines = pages[i]?.lines ?? [];
    const others = own.flatMap((x, at) =>
      x !== null && pages[at]?.page.width === pages[i]?.page.width ? [{ x, away: Math.abs(at - i) }] : [],
    );
    others.sort((a, b) => a.away - b.away);
    return others.slice(0, MOST_ASKED).find(({ x }) => keepsTo(lines, x))?.x ?? null;
  });
}

function keepsTo(lines: readonly TextLine[], gutter: number): boolean {
  return lines.filter((line) => splitAt(line, gutter) !== null).length >= lines.length * KEPT;
}

/** Where the two columns of a page part, both full of text; null where it has none such. */
function betweenFullColumns(page: PageLayout, lines: readonly TextLine[]): number | null {
  const places = new Map<number, number>();
  for (const line of lines)
    for (const x of freePlaces(line))
      if (x > page.width * MIDDLE[0] && x < page.width * MIDDLE[1]) places.set(x, (places.get(x) ?? 0) + 1);
  const most = Math.max(0, ...places.values());
  if (most < FEWEST_LINES) return null;
  const best = [...places].filter(([, count]) => count === most).map(([x]) => x);
  const gutter = best[Math.floor(best.length / 2)] ?? 0;
  const halves = lines.flatMap((line) => splitAt(line, gutter) ?? []);
  const sides = [halves.flatMap(({ left }) => left ?? []), halves.flatMap(({ right }) => right ?? [])];
  return sides.every(isColumnOfText) && halves.length > lines.length / 2 ? gutter : null;
}

/** The places of a line, in whole points, where two columns may part: between letters that stand apart. */
function freePlaces({ parts, size }: TextLine): number[] {
  const free: number[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const { item } of parts) {
    const left = startOf(item);
    if (left - right >= GUTTER * size) for (let x = Math.ceil(right); x <= left; x += 1) free.push(x);
    right = Math.max(right === Number.POSITIVE_INFINITY ? 0 : right, endOf(item));
  }
  return free;
}

/** Brackets and stops take half of their sign, and TeX sets the empty half outside of the column: the two may overlap. */
const OPENED = /^[“‘「『（〈《【〔]/;
const CLOSED = /[”’」』）〉》】〕，。、；：！？]$/;

function startOf({ text, x, size }: TextItem): number {
  return OPENED.test(text) ? x + size / 2 : x;
}

function endOf({ text, x, width, size }: TextItem): number {
  return CLOSED.test(text) ? x + width - size / 2 : x + width;
}

/**
 * Where the two columns of a page part, one of them full of text, the other of short lines, as cells are that stand on a
 * line each. They are no table's: beside a paragraph one row of it would stand, and here several do.
 */
function besideParagraph({ width }: PageLayout, lines: readonly TextLine[]): number | null {
  const middle = width / 2;
  if (!keepsTo(lines, middle)) return null;
  const halves = lines.flatMap((line) => splitAt(line, middle) ?? []);
  const left = halves.flatMap((half) => half.left ?? []);
  const right = halves.flatMap((half) => half.right ?? []);
  const size = lines[0]?.size ?? 0;
  const end = Math.max(...left.map((line) => line.right));
  const start = Math.min(...right.map((line) => line.left));
  if (start - end < WIDE_GUTTER * size) return null;
  return isBesideParagraph(left, right) || isBesideParagraph(right, left) ? (start + end) / 2 : null;
}

function isBesideParagraph(text: readonly TextLine[], others: readonly TextLine[]): boolean {
  const column = measure(text);
  if (column === null || others.some((line) => segmentsOf(line, WIDE_GUTTER).length > 1)) return false;
  const of = { line: column, next: column, isNear: true, isFirst: false, body: text[0]?.size ?? 0 };
  let top = 0;
  for (const [i, line] of text.entries()) {
    const before = text[i - 1];
    if (before === undefined || !goesOn(before, line, of)) top = line.y - line.size;
    const beside = others.filter(({ y }) => y > top && y <= line.y + line.size / 2);
    const apart = beside.filter(({ y }, j) => y - (beside[j - 1]?.y ?? 0) > column.leading * line.size * APART);
    if (apart.length >= BESIDE && apart.length === beside.length) return true;
  }
  return false;
}

/** Names with their figures stand in two columns too, but fill neither; text with many headings fills its lines in part. */
function isColumnOfText(lines: readonly TextLine[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const fillOf = (line: TextLine) => (emsOf(lineText(line)) * line.size) / (right - left);
  const filled = lines.map(fillOf).sort((a, b) => a - b);
  if ((filled[Math.floor(filled.length / 2)] ?? 0) >= FULL) return true;
  const full = lines.filter((line) => isLong(line) && fillOf(line) >= WHOLLY_FULL).length;
  return full >= FEWEST_LINES && full >= lines.length * SOME;
}

export interface Halves {
  readonly left: TextLine | null;
  readonly right: TextLine | null;
}

/** A line's halves on both sides of a gutter; null where its letters go over it. */
export function splitAt(line: TextLine, gutter: number): Halves | null {
  const isLeft = ({ item }: Part) => item.x + item.width / 2 < gutter;
  const left = line.parts.filter(isLeft);
  const right = line.parts.filter((part) => !isLeft(part));
  const end = Math.max(...left.map(({ item }) => endOf(item)));
  const start = Math.min(...right.map(({ item }) => startOf(item)));
  if (end > gutter + 1 || start < gutter - 1 || start - end < NO_WORD_GAP * line.size) return null;
  return {
    left: lineOfParts(line.page, left),
    right: lineOfParts(line.page, right),
  };
}

/** Letters of one line that stand nearer than so many full-width signs are of one column. */
const NO_WORD_GAP = 0.4;

function lineOfParts(page: number, parts: readonly Part[]): TextLine | null {
  const [first, ...rest] = new Set(parts.map(({ item }) => item));
  return first === undefined ? null : lineOfItems(page, [first, ...rest]);
}
