import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/cli/read-file.ts';
import { assertNoBomb } from '../../../lib/document/pdf/pdf-bomb.ts';
import { packedPage, pdfOfObjects, WITH_SCRIPT, WRONG_PLACES } from '../../support/hostile-files.ts';

const REPORT = '全年全市地区生产总值增长5.6%，规模以上工业增加值增长7.2%，固定资产投资增长4.1%。';

describe('a hostile PDF', () => {
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
    [
      'a tree of pages that holds itself',
      pdfOfObjects('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 9/Kids[2 0 R]>>'),
    ],
    ['no catalogue', pdfOfObjects('<<>>')],
    ['nothing but its mark', new TextEncoder().encode('%PDF-1.7\n')],
  ])('is told to be damaged: %s', async (_, file) => {
    await expect(readFile(file, 'a.pdf')).rejects.toThrow(/damaged|scanned/);
  });

  it('of a hundred million pages, none of which is there, is told to be empty', async () => {
    const file = pdfOfObjects('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 100000000/Kids[]>>');
    await expect(readFile(file, 'a.pdf')).rejects.toThrow(/the file is empty/);
  });

  it('is read where its table of places is wrong', async () => {
    expect((await readFile(WRONG_PLACES, 'a.pdf')).text).toBe(REPORT);
  });

  it('has its scripts run by nobody', async () => {
    expect((await readFile(WITH_SCRIPT, 'a.pdf')).text).toBe(REPORT);
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
