import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { byteString } from '../../lib/document/byte-string.ts';
import { pdfOf, setLines } from './pdf.ts';

const REPORT = '全年全市地区生产总值增长5.6%，规模以上工业增加值增长7.2%，固定资产投资增长4.1%。';
const report = pdfOf([{ texts: setLines([REPORT], { x: 80, y: 100, ems: 36 }) }]);
const bytes = (file: string) => Uint8Array.from(file, (unit) => unit.charCodeAt(0));

/** A PDF of these objects, the first its catalogue. */
export function pdfOfObjects(...objects: readonly string[]): Uint8Array {
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return bytes(`%PDF-1.5\n${body}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF\n`);
}

/** A PDF of one page with this content. */
export function packedPage(content: Uint8Array, words = '/Filter/FlateDecode'): Uint8Array {
  return pdfOfObjects(
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    `<</Length ${content.length}${words}>>\nstream\n${byteString(content)}\nendstream`,
  );
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const inWord = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

/** Files that were made to do harm, and what their page says of each. */
export const REFUSED: readonly (readonly [name: string, file: () => Uint8Array, told: RegExp])[] = [
  ['bomb.pdf', () => packedPage(deflateSync(Buffer.alloc(50_000_000, ' '))), /恶意/],
  ['pages.pdf', () => pdfOfObjects('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 100000000/Kids[]>>'), /空/],
  [
    'circle.pdf',
    () => pdfOfObjects('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 9/Kids[2 0 R]>>'),
    /损坏|扫描/,
  ],
  [
    'entities.docx',
    () =>
      inWord(
        `<!DOCTYPE x [<!ENTITY e SYSTEM "http://www.qinglan.gov.cn/entity">]><w:document ${W}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    /损坏/,
  ],
  ['bomb.docx', () => zipSync({ 'word/document.xml': new Uint8Array(90_000_000).fill(0x20) }, { level: 9 }), /恶意/],
];

/** A report whose file would have a script run, and asks for an address, if anybody heeded it. */
export const WITH_SCRIPT = bytes(
  byteString(report).replace(
    '<</Type/Catalog',
    '<</Type/Catalog/OpenAction<</S/JavaScript/JS(globalThis.wasRun=true;app.launchURL\\("http://www.qinglan.gov.cn/ran"\\))>>/AA<</WC<</S/URI/URI(http://www.qinglan.gov.cn/ran)>>>>',
  ),
);

/** A report whose table of places is wrong. */
export const WRONG_PLACES = bytes(byteString(report).replaceAll(/\d{10} 00000 n/g, '0000099999 00000 n'));
