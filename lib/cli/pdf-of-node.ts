import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PageLayout } from '../document/layout/page-layout.ts';
import { readPages } from '../document/layout/read-pages.ts';
import { assertNoBomb } from '../document/pdf/pdf-bomb.ts';
import { assertText, pagesOfPdf, pdfReason } from '../document/pdf/read-pdf.ts';
import { finish } from '../work/steps.ts';
import type { FileText } from './document.ts';

const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => join(PDFJS, name) + sep;

/** Reads a PDF with pdf.js. @throws {Unreadable} where it is locked, broken, scanned or too long */
export async function readPdf(bytes: Uint8Array): Promise<FileText> {
  await assertNoBomb(bytes);
  // Loaded where a PDF is read: it is larger than all the rest.
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    // pdf.js takes the bytes for itself, and takes no Buffer, as which Node reads files.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
  });
  try {
    const file = await loading.promise;
    const pages: PageLayout[] = [];
    for await (const page of pagesOfPdf(file, OPS)) pages.push(page);
    assertText(pages);
    const { text, shape } = finish(readPages(pages));
    return { text, shape, fromHtml: true };
  } catch (error) {
    throw pdfReason(error);
  } finally {
    await loading.destroy();
  }
}
