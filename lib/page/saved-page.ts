import { markupLook } from './element-look.ts';
import { type PageText, readPage } from './page-text.ts';

/** Elements that a text is made of; all others only hold some. */
const KEPT = new Set(
  'p div br table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 sup sub b strong ul ol li blockquote'.split(' '),
);
/** Elements that hold none of it. */
const LEFT_OUT = new Set(
  'script style template noscript iframe object embed svg math head form button input select textarea'.split(' '),
);

/** Handlers go before the page is parsed: the browser forbids each of them, and complains of it. */
const HANDLER = /(?<=<[^<>]{0,4000}\s)on[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/**
 * Lays what a saved page says into a document of ours: its body's paragraphs and tables as bare elements without styles,
 * links, pictures or handlers, so that nothing of it runs and nothing is fetched.
 *
 * @param html a page as text; parsed, never shown itself
 * @returns what the page knows of its text beside its letters; null where it has no body
 */
export function laySavedPage(
  html: string,
  into: Element,
): Omit<PageText['shape'], 'tables' | 'markers' | 'softBreaks'> | null {
  const source = new DOMParser().parseFromString(html.replaceAll(HANDLER, ''), 'text/html');
  const read = readPage(source, markupLook());
  if (read === null) return null;
  copyChildren(read.body, into);
  // Places of the page's own text are none of the copy's.
  const { tables: _, markers: __, softBreaks: ___, ...known } = read.shape;
  return known;
}

/** Styles stay behind, and with them what hid an element. */
function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** Without recursion: a page with unclosed tags nests thousands deep. */
function copyChildren(from: Node, into: Element): void {
  const page = into.ownerDocument;
  const open: { readonly next: Iterator<Node>; readonly into: Element }[] = [];
  const enter = (node: Node, copy: Element) => open.push({ next: node.childNodes.values(), into: copy });
  enter(from, into);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { done, value: node } = top.next.next();
    if (done === true) open.pop();
    else if (node.nodeType === Node.TEXT_NODE) top.into.append(node.textContent ?? '');
    else if (node instanceof Element) {
      const tag = node.localName;
      if (LEFT_OUT.has(tag) || isHidden(node)) continue;
      if (!KEPT.has(tag)) {
        enter(node, top.into);
        continue;
      }
      const copy = page.createElement(tag);
      for (const span of ['rowspan', 'colspan']) {
        const value = node.getAttribute(span);
        if (value !== null) copy.setAttribute(span, value);
      }
      top.into.append(copy);
      enter(node, copy);
    }
  }
}
