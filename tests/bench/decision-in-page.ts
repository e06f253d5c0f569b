import { reportDocument } from '../../lib/page/report-document.ts';

/** How long the decision takes on the page this stands in, in milliseconds, and what it is. */
export function decide(): { ms: number; isReport: boolean } {
  const start = performance.now();
  const isReport = reportDocument(document) !== null;
  return { ms: performance.now() - start, isReport };
}
