import type { PageStart } from '../../model/text-shape.ts';
import type { Steps } from '../../work/steps.ts';
import { withoutContents } from './contents.ts';
import { CutOff } from './cut-off.ts';
import { cutText } from './cut-text.ts';
import { type Element, elementsOf, joinTables, type LineElement, type PageTables, tablesOf } from './elements.ts';
import { filledHoles } from './filled-holes.ts';
import { withoutFootnotes } from './footnotes.ts';
import { findGutters } from './gutter.ts';
import { lostLetters } from './lost-letters.ts';
import { Measures } from './measures.ts';
import { cellsOfRow } from './open-row.ts';
import type { PageLayout } from './page-layout.ts';
import type { PagesText } from './pages-text.ts';
import { goesOn, isFull, isIndented } from './paragraphs.ts';
import { type PageLines, withoutRunningHeads } from './running-heads.ts';
import { siteFrame } from './site-frame.ts';
import { TextBuilder, type TextPiece } from './text-builder.ts';
import { bodySize, linesOf, lineText, type TextLine } from './text-line.ts';
import { writeBoxes, writeTable } from './write-table.ts';

/**
 * Reads printed pages into one text: columns one after the other, running heads, page numbers and tables of contents left out, notes behind
 * the text, lines joined into paragraphs, tables by their lines or gaps, those that go on over a page as one, and of a
 * printed page of the web what its site sets around it left out. A step for each page.
 */
export function* readPages(printed: readonly PageLayout[]): Steps<PagesText> {
  const pages = printed.map((page) => ({ ...page, items: filledHoles(page.items) }));
  const body = bodySize(pages);
  const tables: PageTables[] = [];
  const lined: PageLines[] = [];
  for (const page of pages) {
    const found = tablesOf(page);
    tables.push(found);
    lined.push({ page, lines: linesOf(page.number, found.outside) });
    yield;
  }
  const elements: Element[] = [];
  const notes: Element[] = [];
  const bare = withoutContents(withoutRunningHeads(lined));
  const gutters = findGutters(bare);
  for (const [i, whole] of bare.entries()) {
    const { page, lines, notes: small } = withoutFootnotes(whole, body);
    const gutter = gutters[i] ?? null;
    elements.push(...elementsOf({ page, lines }, gutter, tables[i]?.tables ?? []));
    notes.push(...elementsOf({ page, lines: small }, gutter, []));
    yield;
  }
  const builder = new TextBuilder();
  const cutOff = new CutOff(pages, linesIn([...elements, ...notes]));
  yield* write(builder, joinTables(elements), { body, cutOff });
  const textEnd = builder.length;
  yield* write(builder, notes, { body, cutOff });
  const { text, pieces, markers, softBreaks, tables: shapes } = builder;
  const lost = lostLetters(text, builder.cutOff);
  const footnotes = notes.length > 0 ? { footnotes: textEnd } : {};
  const shape = { tables: shapes, markers, softBreaks, lost, ...footnotes };
  const cut = cutText({ text, pieces, shape }, siteFrame(text, shapes));
  return { ...cut, shape: { ...cut.shape, pages: pageStarts(cut.pieces) } };
}

function* linesIn(elements: readonly Element[]): Generator<TextLine> {
  for (const element of elements)
    if (element.kind === 'line') yield element.line;
    else for (const { lines } of element.table.cells) yield* lines;
}

/** A text begins with no more lines than these above and in its title. */
const FIRST_LINES = 6;

/** Whether a title ends with a line, though it fills a narrow column as running text does: …统计公报, and behind it 2025年，…. */
function endsTitle(line: TextLine, next: TextLine): boolean {
  return (
    /(?:报告|報告|公报|公報|纲要|綱要)$/.test(lineText(line)) && /^(?:\d{4}年|各位|现在|現在)/.test(lineText(next))
  );
}

function* write(
  builder: TextBuilder,
  elements: readonly Element[],
  { body, cutOff }: { readonly body: number; readonly cutOff: CutOff },
): Steps<void> {
  const isOn = continuedLines(elements, body);
  let page = 0;
  for (const [i, element] of elements.entries()) {
    if (element.kind === 'line') {
      const { line } = element;
      if (isOn[i] !== true) builder.newLine();
      const cells = cellsOfRow(line);
      if (cells === null) builder.line(line, isOn[i] !== true);
      else builder.row(cells);
      if (cutOff.has(line)) builder.endsCutOff();
      if (line.page !== page) yield;
      page = line.page;
    } else {
      if (element.kind === 'table') writeTable(builder, element.table, cutOff);
      else writeBoxes(builder, element.table, cutOff);
      yield;
    }
  }
}

/** Of each element whether the line before it goes on in it. */
function continuedLines(elements: readonly Element[], body: number): boolean[] {
  const measures = new Measures(elements);
  const isRow = elements.map((element) => element.kind === 'line' && cellsOfRow(element.line) !== null);
  return elements.map((element, i) => {
    const before = elements[i - 1];
    if (element.kind !== 'line' || before?.kind !== 'line' || isRow[i] === true || isRow[i - 1] === true) return false;
    if (i < FIRST_LINES && endsTitle(before.line, element.line)) return false;
    return isContinued(before, element, elements[i + 1]);
  });

  function isContinued(one: LineElement, next: LineElement, after: Element | undefined): boolean {
    return goesOn(one.line, next.line, {
      line: measures.of(one),
      next: measures.of(next),
      isNear: isBelow(one, next),
      isFirst:
        after?.kind === 'line' &&
        isBelow(next, after) &&
        isFull(next.line, measures.of(next)) &&
        isIndented(next.line, measures.of(next)) &&
        !isIndented(after.line, measures.of(after)),
      body,
    });
  }
}

function pageStarts(pieces: readonly TextPiece[]): PageStart[] {
  const starts: PageStart[] = [];
  for (const { page, start } of pieces) if (starts.at(-1)?.page !== page) starts.push({ page, start });
  return starts;
}

function isBelow(one: LineElement, next: LineElement): boolean {
  return one.line.page === next.line.page && next.line.y > one.line.y && one.column === next.column;
}
