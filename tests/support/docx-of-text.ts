import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FileText } from '../../lib/cli/document.ts';
import type { TableShape } from '../../lib/model/text-shape.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';

/** How the pages of a file are set. */
export interface PageForm {
  readonly columns?: number;
  readonly landscape?: boolean;
}

/** So many paragraphs share one note at the foot. */
const NOTED = 7;

/**
 * Sets a text that was read from a page as a Word file: paragraphs, tables with their spans, raised markers, run-in headings
 * bold.
 *
 * @param form how its pages are set
 * @param noted how many paragraphs get a note at the foot: every seventh one up to this
 */
export async function docxOf({ text, shape }: FileText, noted = 0, form: PageForm = {}): Promise<Uint8Array> {
  // A page may have its title and its speech line above the text that is read.
  const head = [shape.title, shape.speech].filter((line) => line !== undefined && !text.slice(0, 400).includes(line));
  const children: (Paragraph | Table)[] = head.map((line) => new Paragraph(line ?? ''));
  const tables = [...(shape.tables ?? [])].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const table of tables) {
    children.push(
      ...paragraphs(text, shape, { start: at, end: Math.max(at, table.start - 1) }),
      tableOf(text, shape, table),
    );
    at = table.end + 1;
  }
  children.push(...paragraphs(text, shape, { start: at, end: text.length }));
  const page = { children: [PageNumber.CURRENT] };
  const notes: Record<number, { children: Paragraph[] }> = {};
  for (const [i, child] of children.entries()) {
    if (i / NOTED >= noted || i % NOTED !== 0 || i === 0 || !(child instanceof Paragraph)) continue;
    child.addChildElement(new FootnoteReferenceRun(i));
    notes[i] = { children: [new Paragraph('口径以统计部门公布的为准，部分数据为快报数。')] };
  }
  const document = new Document({
    footnotes: notes,
    sections: [
      {
        properties: {
          ...(form.columns === undefined ? {} : { column: { count: form.columns, space: 500 } }),
          ...(form.landscape ? { page: { size: { orientation: PageOrientation.LANDSCAPE } } } : {}),
        },
        headers: { default: new Header({ children: [new Paragraph('青岚市第九届人民代表大会第五次会议文件')] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun(page)] })] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraphs(text: string, shape: FileText['shape'], range: Span): Paragraph[] {
  if (range.end <= range.start) return [];
  let { start } = range;
  return text
    .slice(range.start, range.end)
    .split('\n')
    .map((line) => {
      const paragraph = new Paragraph({ children: runs(text, shape, { start, end: start + line.length }) });
      start += line.length + 1;
      return paragraph;
    });
}

function runs(text: string, shape: FileText['shape'], line: Span): TextRun[] {
  const markers = (shape.markers ?? []).filter((marker) => overlaps(marker, line));
  // A heading that runs into its paragraph is bold from the sentence's begin on.
  const bold = (shape.softBreaks ?? [])
    .filter((end) => end > line.start && end <= line.end)
    .map((end): Span => ({ start: Math.max(line.start, text.slice(0, end - 1).search(/[^。；！？]*$/)), end }));
  const edges = new Set([line.start, line.end, ...[...markers, ...bold].flatMap(({ start, end }) => [start, end])]);
  const places = [...edges].filter((at) => at >= line.start && at <= line.end).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? start;
    const superScript = markers.some((marker) => overlaps(marker, { start, end }));
    return new TextRun({
      text: text.slice(start, end),
      superScript,
      bold: bold.some((one) => overlaps(one, { start, end })),
    });
  });
}

function tableOf(text: string, shape: FileText['shape'], { cells }: TableShape): Table {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) {
    const made = new TableCell({
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      children: [new Paragraph({ children: runs(text, shape, cell) })],
    });
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), made]);
  }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...rows].sort(([a], [b]) => a - b).map(([, children]) => new TableRow({ children })),
  });
}
