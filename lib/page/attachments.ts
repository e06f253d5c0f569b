import { readable } from '../text/readable.ts';
import { articleTitle } from './page-titles.ts';

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
      found.set(href, { name: nameOf(name) || nameOf(fileName(href)) || articleTitle(page), href });
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

/** What a link says besides its document's name, and the numbers that a system gives to files. */
const ASIDE =
  /(?:点击|在线)?(?:下载|查看|预览|阅读)(?:附件|全文|此?文件)?|(?<![\p{L}\p{N}])(?:[\dA-Fa-f]{8,}|[A-Z]\d{8,})(?![\p{L}\p{N}])|[\dA-Fa-f]{16,}|[\dA-Za-z]{20,}/gu;
const LOOSE = /^[\s\-_.:：>》»\p{So}]+|[\s\-_:：>》»\p{So}]+$/gu;
const EXTENSION = /^\.?(?:pdf|docx?|wps|ofd)$/i;

/** The words of a link that name its document; empty where it has none of its own: 下载, 20260603093614665.pdf. */
function nameOf(words: string): string {
  const name = words
    .replaceAll(ASIDE, '')
    .replaceAll(/[-_]{2,}/g, '-')
    .replaceAll(LOOSE, '')
    .replace(/[-_]+(?=\.\w+$)/, '')
    .replace(/^附件[:：]\s*/, '');
  return EXTENSION.test(name) || /^附件\d*$/.test(name) ? '' : name;
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
