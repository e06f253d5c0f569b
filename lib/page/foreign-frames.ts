import { readable } from '../text/readable.ts';
import type { Attachment } from './attachments.ts';

/** A frame that is smaller than this shows no report: adverts, counters, players. In pixels. */
const LEAST = { width: 400, height: 300 };
const MOST = 3;

/** The large frames of a page that show other sites, by their addresses: what stands in them can be opened alone. */
export function findForeignFrames(page: Document): Attachment[] {
  if (page.defaultView?.length === 0) return [];
  const found = new Map<string, Attachment>();
  for (const frame of page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe[src], frame[src]')) {
    if (frame.contentDocument !== null) continue;
    const { width, height } = frame.getBoundingClientRect();
    const url = URL.parse(frame.getAttribute('src') ?? '', page.baseURI);
    if (width < LEAST.width || height < LEAST.height || url === null || !/^https?:$/.test(url.protocol)) continue;
    found.set(url.href, { name: readable(frame.title).trim() || url.host, href: url.href });
  }
  return [...found.values()].slice(0, MOST);
}
