import { isGlossaryLinkText } from '../glossary/heading.ts';
import { readable } from '../text/readable.ts';

/** A link of the page behind which its glossary stands, or may stand. */
export interface GlossaryLink {
  readonly name: string;
  readonly href: string;
  /** `glossary`: its text says so · `last-part`: the last of the parts a report is shown in, where glossaries stand */
  readonly kind: 'glossary' | 'last-part';
}

const MOST = 5;
const LAST = /^(?:末页|尾页|最后一页|末頁|尾頁|最後一頁)$/;

/** The links that lead to a glossary; where none says so, the last part of a report shown in parts. */
export function findGlossaryLinks(page: Document): GlossaryLink[] {
  const named = new Map<string, GlossaryLink>();
  let last: GlossaryLink | null = null;
  for (const link of page.querySelectorAll('a[href]')) {
    const name = readable(link.textContent ?? '');
    const isNamed = isGlossaryLinkText(name);
    if (!isNamed && !LAST.test(name) && !isLastNumber(link, name)) continue;
    const href = webAddress(link.getAttribute('href') ?? '', page.baseURI);
    if (href === null) continue;
    if (isNamed) named.set(href, named.get(href) ?? { name, href, kind: 'glossary' });
    else last = { name, href, kind: 'last-part' };
  }
  if (named.size > 0) return [...named.values()].slice(0, MOST);
  return last === null ? [] : [last];
}

/** Whether a link is the highest of the numbers of a pager: 1 2 3, at least two of them links in a row. */
function isLastNumber(link: Element, name: string): boolean {
  if (!/^\d{1,2}$/.test(name)) return false;
  const box = link.parentElement?.matches('li, span') ? link.parentElement.parentElement : link.parentElement;
  const numbers = [...(box?.querySelectorAll('a, span, b, em, strong') ?? [])]
    .map((element) => element.textContent?.trim() ?? '')
    .filter((text) => /^\d{1,2}$/.test(text))
    .map(Number);
  return numbers.length >= 2 && numbers.includes(1) && Math.max(...numbers) === Number(name);
}

/** The absolute address, if it is one of the web: never `javascript:` or `data:`. */
function webAddress(address: string, base: string): string | null {
  if (address === '#') return null;
  const url = URL.parse(address, base);
  return url !== null && /^(?:https?|file):$/.test(url.protocol) ? url.href : null;
}
