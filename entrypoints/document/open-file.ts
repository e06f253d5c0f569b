import { decodeText, isBinary, looksLikeHtml } from '../../lib/document/decode-text.ts';
import { fileKind } from '../../lib/document/file-kind.ts';
import { pageOfMht } from '../../lib/document/mht.ts';
import { Unreadable } from '../../lib/document/unreadable.ts';
import { readDocx } from '../../lib/document/word/read-docx.ts';
import { computedLook } from '../../lib/page/element-look.ts';
import { readBody } from '../../lib/page/page-text.ts';
import { laySavedPage } from '../../lib/page/saved-page.ts';
import { appendBlocks } from '../../lib/page/word-page.ts';
import { finish } from '../../lib/work/steps.ts';
import type { GivenFile } from './given-file.ts';
import type { OpeningListener } from './opening-listener.ts';

/**
 * Shows a file in an element and reads it.
 *
 * @param signal ends it, and lets go what it holds
 * @throws {Unreadable} where it cannot be read
 */
export async function openFile(
  file: GivenFile,
  sheet: Element,
  listener: OpeningListener,
  signal: AbortSignal,
): Promise<void> {
  switch (fileKind(file.bytes, file.name)) {
    case 'pdf': {
      // Larger than all the rest of this page.
      const { openPdf } = await import('./open-pdf.ts');
      return openPdf(file.bytes, sheet, listener, signal);
    }
    case 'docx': {
      const article = sheet.ownerDocument.createElement('article');
      appendBlocks(article, await readDocx(file.bytes));
      sheet.append(article);
      const page = finish(readBody(sheet.ownerDocument, article, computedLook(window)));
      if (page.text.trim() === '') throw new Unreadable('empty');
      listener.readAll(page);
      return;
    }
    case 'mht': {
      const { bytes, charset } = pageOfMht(file.bytes);
      return openPage(bytes, charset, sheet, listener);
    }
    case 'text':
      if (!/\.x?html?$/i.test(file.name) && !looksLikeHtml(file.bytes)) throw new Unreadable('no-page');
      return openPage(file.bytes, null, sheet, listener);
  }
}

function openPage(bytes: Uint8Array, charset: string | null, sheet: Element, listener: OpeningListener): void {
  const html = isBinary(bytes) ? null : decodeText(bytes, true, charset);
  const article = sheet.ownerDocument.createElement('article');
  const known = html === null ? null : laySavedPage(html, article);
  if (known === null) throw new Unreadable('no-page');
  sheet.append(article);
  const page = finish(readBody(sheet.ownerDocument, article, computedLook(window)));
  if (page.text.trim() === '') throw new Unreadable('empty');
  listener.readAll({ ...page, shape: { ...page.shape, ...known } });
}
