import type { PageLayout, Rule, TextItem } from '../../lib/document/layout/page-layout.ts';
import type { PagesText } from '../../lib/document/layout/pages-text.ts';
import { readPages } from '../../lib/document/layout/read-pages.ts';
import { finish } from '../../lib/work/steps.ts';
import type { PdfText } from './pdf.ts';

/** A page of these letters, each text one item, and of lines from one place to another. */
export function pageOf(
  texts: readonly PdfText[],
  lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[] = [],
  number = 1,
): PageLayout {
  const items = texts.map(({ x, y, size = 12, bold = false, text }, index): TextItem => {
    const ems = [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
    return { text, x, y, size, width: ems * size, bold, edge: 595, index, offset: 0 };
  });
  const rules = lines.map(([x1, y1, x2, y2]): Rule => ({ x1, y1, x2, y2 }));
  return { number, width: 595, height: 842, turn: 0, items, rules };
}

/** What is read of pages. */
export function readingOf(...pages: readonly PageLayout[]): PagesText {
  return finish(readPages(pages.map((page, i) => ({ ...page, number: i + 1 }))));
}

/** A ruled table of cells of one size, one word of letters in each; an empty one has none. */
export function ruledTable(
  rows: readonly (readonly string[])[],
  of: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): { texts: PdfText[]; lines: [number, number, number, number][] } {
  const { x, y, width, height } = of;
  const columns = Math.max(...rows.map((row) => row.length));
  const texts = rows.flatMap((row, i) =>
    row.flatMap((text, j) => (text === '' ? [] : [{ x: x + j * width + 4, y: y + (i + 0.7) * height, text }])),
  );
  const lines: [number, number, number, number][] = [];
  for (let i = 0; i <= rows.length; i += 1) lines.push([x, y + i * height, x + columns * width, y + i * height]);
  for (let j = 0; j <= columns; j += 1) lines.push([x + j * width, y, x + j * width, y + rows.length * height]);
  return { texts, lines };
}
