import { computedLook } from '../../lib/page/element-look.ts';
import { readPage } from '../../lib/page/page-text.ts';
import { reportDocument } from '../../lib/page/report-document.ts';

/** Decides on the page this stands in and reads it; how many characters there were. */
export function read(): number {
  reportDocument(document);
  const page = readPage(document, computedLook(window));
  if (page === null) throw new Error('The page was not read.');
  return page.text.length;
}
