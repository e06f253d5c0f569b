import { GlobalWorkerOptions, getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { browser } from 'wxt/browser';
import type { PageLayout } from '../../lib/document/layout/page-layout.ts';
import { readPages } from '../../lib/document/layout/read-pages.ts';
import { assertNoBomb } from '../../lib/document/pdf/pdf-bomb.ts';
import { assertText, pagesOfPdf, pdfReason } from '../../lib/document/pdf/read-pdf.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { TextMap } from '../../lib/page/text-map.ts';
import { nextTask } from '../../lib/work/rest.ts';
import { sliced } from '../../lib/work/sliced.ts';
import { GrowingParts } from './growing-parts.ts';
import type { OpeningListener } from './opening-listener.ts';
import { PageViews } from './page-views.ts';

/**
 * Shows a PDF page by page, its letters over its picture where marks can be set on them, and reads it.
 *
 * @param signal ends it: nothing of it is kept
 */
export async function openPdf(
  bytes: Uint8Array,
  sheet: Element,
  listener: OpeningListener,
  signal: AbortSignal,
): Promise<void> {
  await assertNoBomb(bytes);
  signal.throwIfAborted();
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
  signal.addEventListener('abort', () => void loading.destroy(), { once: true });
  try {
    const file = await loading.promise;
    const views = new PageViews(sheet, file, signal);
    const pages: PageLayout[] = [];
    const parts = new GrowingParts(signal);
    for await (const page of pagesOfPdf(file, OPS)) {
      signal.throwIfAborted();
      pages.push(page);
      views.add(page);
      listener.progress(pages.length, file.numPages);
      if (pages.length === file.numPages) break;
      if (pages.every(({ items }) => items.length === 0)) continue;
      parts.offer(async (ended) => {
        const part = await readSheet(sheet, views, [...pages], ended);
        if (!ended.aborted) await listener.readPart(part);
      });
    }
    parts.end();
    assertText(pages);
    listener.readAll(await readSheet(sheet, views, pages, signal));
  } catch (error) {
    signal.throwIfAborted();
    throw pdfReason(error);
  }
}

/** Reads the pages that are there, each letter where it is shown. */
async function readSheet(
  sheet: Element,
  views: PageViews,
  pages: readonly PageLayout[],
  signal: AbortSignal,
): Promise<PageText> {
  const { text, shape, pieces } = await sliced(readPages(pages), { signal, sliceMs: 8, rest: nextTask });
  const map = new TextMap();
  for (const { page, item, from, start, length } of pieces) {
    const node = views.node(page, item);
    if (node !== null) map.add({ node, from, start, length });
  }
  return { body: sheet, text, shape, map };
}
