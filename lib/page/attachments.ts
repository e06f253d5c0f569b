import { readable } from '../text/readable.ts';

/** A document that a page links to instead of, or beside, its text. */
export interface Attachment {
  readonly name: string;
  readonly href: string;
}

const DOCUMENT = /\.(?:pdf|docx?|wps|ofd)(?:[?#]|$)/i;
const MOST = 10;

/** The documents a page links to or shows in a viewer, in its order, each once. */
export function findAttachments(page: Document): Attachment[] {
  const found = new Map<string, Attachment>();
  const add = (address: string | null, name: string) => {
    const href = address === null ? null : resolve(address, page.baseURI);
    if (href !== null && DOCUMENT.test(href) && !found.has(href))
      found.set(href, { name: name || fileName(href), href });
  };
  for (const link of page.querySelectorAll('a[href]')) {
    add(link.getAttribute('href'), readable(link.textContent ?? ''));
  }
  for (const player of page.querySelectorAll('[pdfsrc]')) add(player.getAttribute('pdfsrc'), '');
  for (const frame of page.querySelectorAll('iframe[src], embed[src], object[data]')) {
    const address = frame.getAttribute('src') ?? frame.getAttribute('data');
    // Viewers take the file as a parameter: viewer.html?file=/files/report.pdf
    const file = /[?&]file=([^&]+)/.exec(address ?? '')?.[1];
    add(file === undefined ? address : safeDecode(file), '');
  }
  return [...found.values()].slice(0, MOST);
}

/** The absolute address, if it is one of the web: never `javascript:` or `data:`. */
function resolve(address: string, base: string): string | null {
  const url = URL.parse(address, base);
  return url !== null && /^(?:https?|file):$/.test(url.protocol) ? url.href : null;
}

function fileName(href: string): string {
  const path = href.replace(/[?#].*$/, '');
  return readable(safeDecode(path.slice(path.lastIndexOf('/') + 1)));
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the name as it stands.
    return text;
  }
}
