import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/cli/read-file.ts';
import { byteString } from '../../../lib/document/byte-string.ts';
import { assertNoBomb } from '../../../lib/document/pdf/pdf-bomb.ts';
import { pdfOf, setLines } from '../../support/pdf.ts';

const REPORT = '全年全市地区生产总值增长5.6%，规模以上工业增加值增长7.2%，固定资产投资增长4.1%。';
const report = pdfOf([{ texts: setLines([REPORT], { x: 80, y: 100, ems: 36 }) }]);
const text = byteString;
const bytes = (file: string) => Uint8Array.from(file, (unit) => unit.charCodeAt(0));

/** A PDF of these objects, the first its catalogue. */
function pdf(...objects: readonly string[]): Uint8Array {
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return bytes(`%PDF-1.5\n${body}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF\n`);
}

function packedPage(content: Uint8Array, words = '/Filter/FlateDecode'): Uint8Array {
  return pdf(
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    `<</Length ${content.length}${words}>>\nstream\n${text(content)}\nendstream`,
  );
}

describe('a hostile PDF', { timeout: 60_000 }, () => {
  it.each([
    ['a page that is one letter, many million times', packedPage(deflateSync(Buffer.alloc(50_000_000, ' ')))],
    ['drawing steps without end', packedPage(deflateSync(Buffer.from('0 0 m 9 9 l S '.repeat(3_000_000))))],
    [
      'what is packed twice',
      packedPage(deflateSync(deflateSync(Buffer.alloc(50_000_000, ' '))), '/Filter[/FlateDecode /FlateDecode]'),
    ],
  ])('is told before it is unpacked: %s', async (_, file) => {
    await expect(readFile(file, 'a.pdf')).rejects.toThrow(/unpacks/);
  });

  it.each([
    ['a tree of pages that holds itself', pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 9/Kids[2 0 R]>>')],
    ['no catalogue', pdf('<<>>')],
    ['nothing but its mark', bytes('%PDF-1.7\n')],
  ])('is told to be damaged: %s', async (_, file) => {
    await expect(readFile(file, 'a.pdf')).rejects.toThrow(/damaged|scanned/);
  });

  it('is read where its table of places is wrong', async () => {
    const file = bytes(text(report).replaceAll(/\d{10} 00000 n/g, '0000099999 00000 n'));
    expect((await readFile(file, 'a.pdf')).text).toBe(REPORT);
  });

  it('has its scripts run by nobody', async () => {
    const action = '/OpenAction<</S/JavaScript/JS(globalThis.wasRun=true;app.alert\\(1\\))>>';
    const file = bytes(text(report).replace('<</Type/Catalog', `<</Type/Catalog${action}`));
    expect((await readFile(file, 'a.pdf')).text).toBe(REPORT);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

describe('a PDF that only looks like one', () => {
  it.each([
    [
      'a text of many pages',
      packedPage(
        deflateSync(Buffer.from(Array.from({ length: 400_000 }, (_, i) => `${(i * 7919) % 10007}`).join(' '))),
      ),
    ],
    ['a white picture', packedPage(deflateSync(Buffer.alloc(20_000_000, 255)), '/Subtype /Image /Filter /FlateDecode')],
    ['a stream that is no packed one', packedPage(Buffer.from('x'.repeat(20_000)))],
  ])('is let through: %s', async (_, file) => {
    await expect(assertNoBomb(file)).resolves.toBeUndefined();
  });
});
