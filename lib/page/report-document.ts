import { looksLikeReport } from './decide.ts';

/** Frames inside frames are looked into this deep, and so many on a page. */
const DEEPEST = 3;
const MOST = 12;

/** The document that holds a report: the page's own, or that of a frame of the same site; null where none does. */
export function reportDocument(page: Document): Document | null {
  for (const document of documentsOf(page)) if (looksLikeReport(document)) return document;
  return null;
}

/** A page and the documents of its frames that are of the same site; others give no document. */
export function documentsOf(page: Document): Document[] {
  const found = [page];
  let level: readonly Document[] = found;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    level = level.flatMap(framesOf).slice(0, MOST);
    found.push(...level);
  }
  return found.slice(0, MOST);
}

function framesOf(page: Document): Document[] {
  // The window counts its frames by itself; looking for them goes over the whole page.
  if (page.defaultView?.length === 0) return [];
  const frames = page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame');
  return [...frames].flatMap((frame) => frame.contentDocument ?? []);
}
