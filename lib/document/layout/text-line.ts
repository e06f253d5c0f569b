import { isWide } from './glyphs.ts';
import type { PageLayout, TextItem } from './page-layout.ts';

/** Letters of one item as they stand in a line: `length` units of it, from `from` on. */
export interface Part {
  readonly item: TextItem;
  readonly from: number;
  readonly length: number;
  /** Set above the line, as note markers are. */
  readonly raised: boolean;
  /** A blank between this part and the one before it, in full-width signs. */
  readonly gap: number;
}

/** Letters that stand on one line of a page. */
export interface TextLine {
  readonly page: number;
  readonly parts: readonly Part[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Items stand on one line if their feet differ by less than this part of the smaller one's height. */
const SAME_LINE = 0.35;
/** A raised item begins this part of the line's height over its foot, and is no larger than that: tools set <sup> in two thirds to nine tenths. */
const RAISED_BY = 0.15;
const RAISED_SIZE = 0.92;

/** Puts a page's items on lines, from the top down, each from left to right. */
export function linesOf(page: number, items: readonly TextItem[]): TextLine[] {
  const sorted = items.filter((item) => item.text.trim() !== '');
  const groups: Group[] = [];
  // Looked up by height: a page may hold tens of thousands of items.
  const byHeight = new Map<number, Group[]>();
  // The largest letters say where a line is; what is raised above them belongs to it.
  for (const item of sorted.sort((a, b) => b.size - a.size || a.y - b.y || a.x - b.x)) {
    const group = nearby(byHeight, item).find((line) => belongsTo(item, line));
    if (group !== undefined) {
      group.items.push(item);
      continue;
    }
    const begun = { y: item.y, size: item.size, items: [item] };
    groups.push(begun);
    const slot = Math.floor(item.y / SLOT);
    byHeight.set(slot, [...(byHeight.get(slot) ?? []), begun]);
  }
  return groups.sort((a, b) => a.y - b.y).map(({ y, size, items: on }) => lineOf(page, y, size, on));
}

interface Group {
  readonly y: number;
  readonly size: number;
  readonly items: TextItem[];
}

/** Lines are looked up in slots of so many points' height. */
const SLOT = 8;
/** Nothing is raised by more slots than these. */
const MOST_SLOTS = 6;

function nearby(byHeight: ReadonlyMap<number, readonly Group[]>, item: TextItem): Group[] {
  const slot = Math.floor(item.y / SLOT);
  const found: Group[] = [];
  for (let at = slot - 1; at <= slot + MOST_SLOTS; at += 1) found.push(...(byHeight.get(at) ?? []));
  return found;
}

function belongsTo(item: TextItem, line: { readonly y: number; readonly size: number }): boolean {
  if (Math.abs(item.y - line.y) < SAME_LINE * Math.min(item.size, line.size)) return true;
  const above = line.y - item.y;
  return item.size <= line.size * RAISED_SIZE && above > 0 && above < line.size * 0.7;
}

function lineOf(page: number, y: number, size: number, items: readonly TextItem[]): TextLine {
  const parts: Part[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const blankBefore = item.text.length - item.text.trimStart().length;
    const text = item.text.trim();
    // Blanks at an item's ends are gaps: their width is only guessed, the item's ends are known.
    const gap = parts.length === 0 ? 0 : Math.max((item.x - right) / size, blankBefore > 0 ? 0.5 : 0);
    const raised = item.size <= size * RAISED_SIZE && y - item.y > size * RAISED_BY;
    parts.push({ item, from: blankBefore, length: text.length, raised, gap });
    right = Math.max(right, item.x + item.width);
  }
  return { page, parts: withoutTracking(parts), left: Math.min(...items.map(({ x }) => x)), right, y, size };
}

/** So many pairs of neighbours tell that a line is set apart, and so large a part of them then stands apart. */
const FEWEST_PAIRS = 4;
const TRACKED = 0.75;

/**
 * A line whose letters are set apart, as a justified one is (全 市 收 入 8 7 . 6 亿 元), without the blanks that come of
 * it. Blanks between Han signs mean nothing; those between digits would cut a number.
 */
function withoutTracking(parts: readonly Part[]): Part[] {
  let pairs = 0;
  let apart = 0;
  for (const pair of lineText({ parts }).matchAll(/[\p{Script=Han}，。、；：](?= ?[\p{Script=Han}，。、；：])/gu)) {
    pairs += 1;
    if (pair.input[pair.index + 1] === ' ') apart += 1;
  }
  if (pairs < FEWEST_PAIRS || apart < pairs * TRACKED) return [...parts];
  return parts.flatMap((part) =>
    [...partText(part).matchAll(/\S+/g)].map(([word], i, all) => ({
      ...part,
      from: part.from + (all[i]?.index ?? 0),
      length: word.length,
      gap: i > 0 || part.gap < WORD_GAP ? 0 : part.gap,
    })),
  );
}

/** Words of a line that is set apart are parted by more than so many full-width signs. */
const WORD_GAP = 1.2;

/** The letters of a part. */
export function partText({ item, from, length }: Part): string {
  return item.text.slice(from, from + length);
}

/** A gap of this many full-width signs is a blank between two Latin words or numbers; between others of so many. */
const LATIN_GAP = 0.18;
const WIDE_GAP = 0.8;

/** Whether a blank is read between two parts that follow each other. */
export function isBlankBetween(before: string, part: Part): boolean {
  const last = before.charCodeAt(before.length - 1);
  const next = part.item.text.charCodeAt(part.from);
  return part.gap > (isWide(last) || isWide(next) ? WIDE_GAP : LATIN_GAP);
}

/** The words of a line, a blank where a reader sees one. */
export function lineText(line: Pick<TextLine, 'parts'>): string {
  let text = '';
  for (const part of line.parts) {
    if (text !== '' && isBlankBetween(text, part)) text += ' ';
    text += partText(part);
  }
  return text;
}

/** The lines of parts of a line that stand apart by more than a gap of so many full-width signs. */
export function segmentsOf(line: TextLine, gap: number): TextLine[] {
  const groups: Part[][] = [];
  for (const part of line.parts) {
    const group = groups.at(-1);
    if (group === undefined || part.gap > gap) groups.push([part]);
    else group.push(part);
  }
  return groups.map((parts) => withParts(line, parts));
}

/** A line of these items alone: what stood beside them, and was larger or stood higher, has no say in it any more. */
export function lineOfItems(page: number, items: readonly [TextItem, ...TextItem[]]): TextLine {
  const largest = items.reduce((most, item) => (item.size > most.size ? item : most));
  return lineOf(page, largest.y, largest.size, items);
}

/** A line of only these of its parts. */
export function withParts(line: TextLine, parts: readonly Part[]): TextLine {
  const [first, ...rest] = parts;
  return {
    ...line,
    parts: first === undefined ? [] : [{ ...first, gap: 0 }, ...rest],
    left: Math.min(...parts.map(({ item }) => item.x)),
    right: Math.max(...parts.map(({ item }) => item.x + item.width)),
  };
}

/** The size of most letters on these pages: that of running text. */
export function bodySize(pages: readonly Pick<PageLayout, 'items'>[]): number {
  const letters = new Map<number, number>();
  for (const { items } of pages)
    for (const { size, text } of items) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  let best = 0;
  let most = 0;
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count];
  return best;
}
