import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/cli/read-file.ts';
import { pdfOf, setLines } from '../support/pdf.ts';

const SENTENCE = '全年全市地区生产总值增长5.6%，规模以上工业增加值增长7.2%，固定资产投资增长4.1%。';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (text: string) =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document ${W}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
/** 增长5% in two encodings of which neither is UTF-8. */
const GBK = '\u00d4\u00f6\u00b3\u00a45%';
const BIG5 = '\u00bcW\u00aa\u00f85%';
const quoted = (bytes: string) =>
  bytes.replaceAll(/[^\w<>"/ -]/g, (sign) => `=${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
const mht = (type: string, html: string) =>
  latin(
    `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="--part"\r\n\r\n----part\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(html).replace('</p>', '=\r\n</p>')}\r\n----part\r\nContent-Type: image/png\r\n\r\nx\r\n----part--\r\n`,
  );

describe('a file', () => {
  it('is read from a PDF whose font it does not hold', async () => {
    const file = pdfOf([{ texts: setLines([SENTENCE], { x: 80, y: 100, ems: 36 }) }]);
    expect((await readFile(file, 'report.pdf')).text).toBe(SENTENCE);
    // As Node reads files from the disk.
    expect((await readFile(Buffer.from(file), 'report.pdf')).text).toBe(SENTENCE);
  });

  it('is read with the table that a PDF draws', async () => {
    const xs = [80, 200, 320];
    const words = ['科目', '预算数', '税收', '1200'];
    const texts = words.map((text, i) => ({ x: 84 + (i % 2) * 120, y: 117 + Math.floor(i / 2) * 24, text }));
    const rules = [
      ...[100, 124, 148].map((y) => [80, y, 320, y] as const),
      ...xs.map((x) => [x, 100, x, 148] as const),
    ];
    const { text, shape } = await readFile(pdfOf([{ texts, rules }]), 'table.pdf');
    expect(text).toBe('科目\t预算数\n税收\t1200');
    expect(shape.tables).toHaveLength(1);
  });

  it('is read from Word, whatever it is called', async () => {
    expect((await readFile(word('增长5%'), 'report')).text).toBe('增长5%');
  });

  it.each([
    ['by the word of its part', 'text/html; charset="gb2312"', `<p>${GBK}</p>`],
    ['in GBK by the word of its page', 'text/html', `<meta charset="gb2312"><p>${GBK}</p>`],
    ['in Big5', 'text/html; charset=big5', `<p>${BIG5}</p>`],
  ])('is read from a saved page %s', async (_, type, html) => {
    expect((await readFile(mht(type, html), 'page.mht')).text).toMatch(/^增[长長]5%$/);
  });

  it.each([
    [
      'locked.pdf',
      pdfOf(
        [{ texts: [] }],
        '/Encrypt<</Filter/Standard/V 1/R 2/O(oooooooooooooooooooooooooooooooo)/U(uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu)/P -4>>/ID[(a)(a)]',
      ),
      /password/,
    ],
    ['broken.pdf', latin('%PDF-1.4\nnothing of a PDF'), /damaged/],
    ['cut.pdf', latin('nothing at all of what it says'), /damaged/],
    ['scanned.pdf', pdfOf([{ texts: [] }, { texts: [{ x: 80, y: 80, text: '1' }] }]), /scanned/],
    ['pages.pdf', pdfOf(Array.from({ length: 1501 }, () => ({ texts: [] }))), /1,500/],
    ['empty.pdf', new Uint8Array(), /the file is empty/],
    ['empty.docx', word(''), /the file is empty/],
    ['broken.docx', word('增长5%').slice(0, 90), /damaged/],
    ['old.doc', latin(`\u00d0\u00cf\u0011\u00e0${'\0'.repeat(600)}`), /save it as \.docx/],
    ['old.wps', latin(`\u00d0\u00cf\u0011\u00e0${'\0'.repeat(600)}`), /save it as \.docx/],
    ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(90_000_000).fill(0x20) }), /made to do harm/],
    ['no-pages.pdf', pdfOf([]), /the file is empty/],
    ['old-word-by-another-name.docx', latin(`\u00d0\u00cf\u0011\u00e0${'\0'.repeat(600)}`), /save it as \.docx/],
    ['rich.doc', latin('{\\rtf1\\ansi 5%}'), /save it as \.docx/],
    ['budget.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array(9) }), /spreadsheet/],
    ['budget.xls', latin(`\u00d0\u00cf\u0011\u00e0${[...'Workbook'].join('\0')}\0`), /spreadsheet/],
    ['slides.pptx', zipSync({ '[Content_Types].xml': new Uint8Array(9) }), /no PDF and no Word file/],
    ['annexes.zip', zipSync({ 'annex 1.pdf': new Uint8Array(9) }), /unpack it/],
    ['annexes.rar', latin('Rar!\u001a\u0007\u0000'), /unpack it/],
    ['annexes.pdf', latin('7z\u00bc\u00af\u0027\u001c'), /unpack it/],
    ['moved.pdf', latin('\n<!DOCTYPE html><html><body>404</body></html>'), /web page/],
    ['moved.docx', latin('<html><body>404</body></html>'), /web page/],
    ['report.ofd', zipSync({ 'OFD.xml': new Uint8Array(9) }), /save it as PDF/],
    ['locked.docx', latin(`\u00d0\u00cf\u0011\u00e0${[...'EncryptedPackage'].join('\0')}\0`), /password/],
    ['page.mht', latin('Content-Type: image/png\r\n\r\nx'), /no saved page/],
    ['large.pdf', new Uint8Array(60_000_001), /60 MB/],
  ])('is refused in words: %s', async (name, bytes, told) => {
    await expect(readFile(bytes, name)).rejects.toThrow(told);
  });
});
