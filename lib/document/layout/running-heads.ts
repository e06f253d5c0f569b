import { withWords } from '../../lexicon/with-words.ts';
import { hasUnitRemark } from '../../report/table/caption.ts';
import type { PageLayout } from './page-layout.ts';
import { lineText, type TextLine } from './text-line.ts';

/** So many lines at a page's top and foot may be running heads. */
const MOST_LINES = 3;
/** The outermost parts of a page's height in which they stand. */
const BAND = 0.14;
/** Lines that say the same on so many pages, at the same height within so many points; of two pages both, to the letter. */
const FEWEST_PAGES = 3;
const SAME_HEIGHT = 6;

/** 12, - 3 -, — 4 —, 第 5 页, 第5页 共20页, Page 5 of 20, 5/20, iv. */
const PAGE_NUMBER = withWords(
  /^[-—–·.\s]*(?:(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6}|[NUMERAL百〇]{1,5})\s*页?|page\s*\d+)(?:\s*[/,，]?\s*(?:共|of)?\s*\d{1,4}\s*页?)?[-—–·.\s]*$/i,
);

/** A number alone, which may as well be a cell of a table whose cells stand on a line each. */
const NUMBER_ALONE = /^\d{1,4}$/;
/** Leaves of a booklet hold one printed page or two. */
const PAGES_A_LEAF = [1, 2];

/** A page with its lines, where the running heads and page numbers are gone. */
export interface PageLines {
  readonly page: PageLayout;
  readonly lines: readonly TextLine[];
}

/** Leaves out what stands on page after page and is no text of the report: running heads, feet, page numbers. */
export function withoutRunningHeads(pages: readonly PageLines[]): PageLines[] {
  const outer = pages.map(outerLines);
  const keysOf = (line: TextLine, index: number) => [
    lettersOf(line),
    ...(pages.length === 2 ? [] : countedFrom(line, index)),
  ];
  const fewest = Math.min(FEWEST_PAGES, Math.max(2, pages.length));
  const heights = new Map<string, number[]>();
  for (const [index, lines] of outer.entries())
    for (const line of lines)
      for (const key of keysOf(line, index)) {
        const known = heights.get(key);
        if (known === undefined) heights.set(key, [line.y]);
        else known.push(line.y);
      }
  const repeats = (line: TextLine, index: number) =>
    keysOf(line, index).some(
      (key) => (heights.get(key) ?? []).filter((y) => Math.abs(y - line.y) < SAME_HEIGHT).length >= fewest,
    );
  const counts = countsPages(outer);
  return pages.map(({ page, lines }, index) => {
    const left = new Set(
      (outer[index] ?? []).filter(
        (line) => (isPageNumber(line, page) && counts(line, index)) || (repeats(line, index) && !isTableCaption(line)),
      ),
    );
    return { page, lines: lines.filter((line) => !left.has(line)) };
  });
}

/** 单位：万元 over a table that goes on from page to page says what its figures are, each time. */
function isTableCaption(line: TextLine): boolean {
  return hasUnitRemark(lineText(line));
}

/** The lines nearest to a page's edges, within the bands where running heads stand. */
function outerLines({ page, lines }: PageLines): TextLine[] {
  const top = lines.slice(0, MOST_LINES).filter((line) => line.y < page.height * BAND);
  const foot = lines.slice(-MOST_LINES).filter((line) => line.y > page.height * (1 - BAND));
  return [...new Set([...top, ...foot])];
}

function isPageNumber(line: TextLine, page: PageLayout): boolean {
  const isOuter = line.y < page.height * BAND || line.y > page.height * (1 - BAND);
  return isOuter && PAGE_NUMBER.test(lineText(line));
}

/**
 * Tells whether a number at a page's edge goes on from page to page, or is the page's own: 6 at the foot of the second
 * page and 5 at the top of the third are two cells.
 */
function countsPages(outer: readonly (readonly TextLine[])[]): (line: TextLine, index: number) => boolean {
  const firsts = new Map<string, number>();
  const keysOf = (line: TextLine, index: number) =>
    PAGES_A_LEAF.map((step) => `${step}:${Number(lettersOf(line)) - step * index}`);
  outer.forEach((lines, index) => {
    const told = new Set(
      lines.filter((line) => NUMBER_ALONE.test(lettersOf(line))).flatMap((line) => keysOf(line, index)),
    );
    for (const key of told) firsts.set(key, (firsts.get(key) ?? 0) + 1);
  });
  return (line, index) =>
    outer.length === 1 ||
    !NUMBER_ALONE.test(lettersOf(line)) ||
    Number(lettersOf(line)) === index + 1 ||
    keysOf(line, index).some((key) => (firsts.get(key) ?? 0) > 1);
}

function lettersOf(line: TextLine): string {
  return lineText(line).replaceAll(/\s+/g, '');
}

/**
 * The letters of a line, each time with another number of it told as how far it runs ahead of the pages: 第3页共20页 says so
 * the same as 第4页共20页 on the next page. Numbers that do not count pages tell two lines apart: of two places that a
 * page each is about, the first line may say the same but for its figure.
 */
function countedFrom(line: TextLine, index: number): string[] {
  const letters = lettersOf(line);
  return [...letters.matchAll(/\d+/g)].flatMap(({ 0: number, index: at }) =>
    PAGES_A_LEAF.map(
      (step) => `${letters.slice(0, at)}#${Number(number) - step * index}/${step}${letters.slice(at + number.length)}`,
    ),
  );
}
