import { GlobalWorkerOptions, getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { browser } from 'wxt/browser';
import type { PageLayout } from '../../lib/document/layout/page-layout.ts';
import { readPages } from '../../lib/document/layout/read-pages.ts';
import { assertNoBomb } from '../../lib/document/pdf/pdf-bomb.ts';
import { assertText, pagesOfPdf, pdfReason } from '../../lib/document/pdf/read-pdf.ts';
import { TextMap } from '../../lib/page/text-map.ts';
import { nextTask } from '../../lib/work/rest.ts';
import { sliced } from '../../lib/work/sliced.ts';
import type { OpeningListener } from './opening-listener.ts';
import { PageViews } from './page-views.ts';

/** The first so many pages are read by themselves, so that their marks are there while the others come. */
const FIRST_PAGES = 8;

/** Shows a PDF page by page, its letters over its picture where marks can be set on them, and reads it. */
export async function openPdf(bytes: Uint8Array, sheet: Element, listener: OpeningListener): Promise<void> {
  await assertNoBomb(bytes);
  GlobalWorkerOptions.workerSrc = browser.runtime.getURL('/pdf.worker.mjs');
  const loading = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: browser.runtime.getURL('/cmaps/' as '/pdf.worker.mjs'),
    cMapPacked: true,
    standardFontDataUrl: browser.runtime.getURL('/standard_fonts/' as '/pdf.worker.mjs'),
  });
  try {
    const file = await loading.promise;
    const views = new PageViews(sheet, file);
    const pages: PageLayout[] = [];
    const read = async () => {
      const steps = readPages(pages);
      const { text, shape, pieces } = await sliced(steps, {
        signal: new AbortController().signal,
        sliceMs: 8,
        rest: nextTask,
      });
      const map = new TextMap();
      for (const { page, item, from, start, length } of pieces) {
        const node = views.node(page, item);
        if (node !== null) map.add({ node, from, start, length });
      }
      listener.read({ body: sheet, text, shape, map });
    };
    for await (const page of pagesOfPdf(file, OPS)) {
      pages.push(page);
      views.add(page);
      listener.progress(pages.length, file.numPages);
      if (pages.length === FIRST_PAGES && file.numPages > FIRST_PAGES) await read();
    }
    assertText(pages);
    await read();
    const place = /^#page=(\d{1,4})$/.exec(location.hash)?.[1];
    if (place !== undefined) views.show(Number(place));
  } catch (error) {
    throw pdfReason(error);
  }
}
