/** Letters on a page of a PDF; `x` and `y` in points from the top left, `y` at the letters' foot. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly text: string;
}

/** What a page of a PDF shows. */
export interface PdfPageContent {
  readonly texts: readonly PdfText[];
  /** Lines from one place to another. */
  readonly rules?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

const WIDTH = 595;
const HEIGHT = 842;

/** A PDF of these pages. Its font is not in the file, as in many of older offices: its letters need the tables of pdf.js. */
export function pdfOf(pages: readonly PdfPageContent[], trailer = ''): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
  ];
  for (const [i, page] of pages.entries()) {
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + i * 2} 0 R>>`,
    );
    const stream = contentOf(page);
    objects.push(`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [i, object] of objects.entries()) {
    places.push(file.length);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) file += `${String(place).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

function contentOf({ texts, rules = [] }: PdfPageContent): string {
  const letters = texts.map(
    ({ x, y, size = 12, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hexOf(text)}> Tj ET`,
  );
  const lines = rules.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`);
  return [...letters, ...lines].join('\n');
}

function hexOf(text: string): string {
  return [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** Running text set in lines of so many full-width signs, the first of each paragraph two signs further in. */
export function setLines(
  paragraphs: readonly string[],
  of: { x: number; y: number; ems: number; size?: number },
): PdfText[] {
  const { x, ems, size = 12 } = of;
  const texts: PdfText[] = [];
  let { y } = of;
  for (const paragraph of paragraphs) {
    let line = '';
    let width = 2;
    let left = x + 2 * size;
    for (const sign of paragraph) {
      const wide = sign.charCodeAt(0) < 0x2000 ? 0.5 : 1;
      if (width + wide > ems) {
        texts.push({ x: left, y, size, text: line });
        [line, width, left, y] = ['', 0, x, y + size * 1.6];
      }
      line += sign;
      width += wide;
    }
    texts.push({ x: left, y, size, text: line });
    y += size * 1.6;
  }
  return texts;
}
