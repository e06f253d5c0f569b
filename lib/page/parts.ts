/** Another file that holds a part of the same report. */
export interface PagePart {
  readonly name: string;
  readonly href: string;
}

/** What a pager's links say: a number, the next one, the rest. */
const PAGER = /^(?:第?\d{1,2}页?|[[（(]\d{1,2}[\])）]|上一页|下一页|首页|尾页|末页|余下全文|全文|阅读全文)$/;
/** The number of a part at the end of a file's name: report_6.html, index_1.html, t20250101_123_07.shtml. */
const PART = /(?:[_-]\d{1,2})?(\.s?html?)$/i;
const MOST = 30;

/**
 * The other parts of a report that a site spreads over several files, in the order of the pager, each once.
 * A link belongs to the pager if it says so and leads to a file of the page's own name with another number.
 */
export function findPageParts(page: Document): PagePart[] {
  // A <base> tells where links lead from, and nothing of the page's own address.
  const own = URL.parse(page.URL);
  if (own === null) return [];
  const found = new Map<string, PagePart>();
  for (const link of page.querySelectorAll('a[href]')) {
    const name = (link.textContent ?? '').replaceAll(/\s+/g, '');
    if (!PAGER.test(name)) continue;
    const url = URL.parse(link.getAttribute('href') ?? '', page.baseURI);
    if (url === null || url.origin !== own.origin || url.pathname === own.pathname) continue;
    if (!PART.test(url.pathname) || stem(url.pathname) !== stem(own.pathname)) continue;
    url.hash = '';
    // A numbered link names its part better than 下一页 does.
    const known = found.get(url.href);
    if (known === undefined || (/\D/.test(known.name) && /^\d+$/.test(name))) {
      found.set(url.href, { name, href: url.href });
    }
  }
  return [...found.values()].slice(0, MOST);
}

function stem(path: string): string {
  return path.replace(PART, '$1');
}
