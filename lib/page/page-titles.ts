import { readable } from '../text/readable.ts';
import { kindOfTitle, reportTitle } from './report-title.ts';

/** So many first headings of each height are looked at: a site's own name, a menu or a sidebar may stand in the first. */
const MOST_HEADINGS = 3;
const LONGEST = 200;

/**
 * The title of the article by the metas of a page; empty where they tell none.
 *
 * @param within the page, or its head alone: of a long page a search through all of it is dear
 */
export function metaTitle(within: ParentNode): string {
  return metaContent(within, 'ArticleTitle').replaceAll(/<br\s*\/?>/gi, '');
}

/** The first words that a page's metas of this name hold; some systems write blanks into the name. */
function metaContent(within: ParentNode, name: string): string {
  for (const meta of within.querySelectorAll(`meta[name*="${name}" i]`)) {
    if ((meta.getAttribute('name') ?? '').trim().length !== name.length) continue;
    const content = (meta.getAttribute('content') ?? '').trim();
    if (content !== '') return content;
  }
  return '';
}

/** So many elements are looked at for the way to a page, and its words are no longer than this. */
const MOST_WAYS = 3;
const LONGEST_WAY = 120;

/**
 * The names that a page gives itself beside its title, the closest first: its column (on the site of a province that
 * of a city), the way to it (当前位置：首页 > 云溪市 > 统计公报), its site.
 */
export function namesOfPage(page: Document): string[] {
  const ways = [...page.querySelectorAll('[class*="crumb" i], [class*="position" i], [id*="position" i], .dqwz')]
    .slice(0, MOST_WAYS)
    .map((way) => (way.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    .filter((words) => words.length <= LONGEST_WAY)
    .flatMap((words) => words.split(/[>»›/|：:\s]+/).reverse());
  return [metaContent(page, 'ColumnName'), ...ways, metaContent(page, 'SiteName')].filter((words) => words !== '');
}

/** The day a page was published, 2026-05-15; undefined where its metas tell none. */
export function publishedOn(page: Document): string | undefined {
  return /^(?:19|20)\d\d-\d\d-\d\d/.exec(metaContent(page, 'PubDate'))?.[0];
}

/** Where systems without headings put a title: each has its own name for it. */
const TITLE_NAMES = ['tit', 'article-title', 'news-title', 'con-title', 'biaoti'];
/** … and where a page without a name for it centres it. */
const CENTRED = 'center, p[align="center" i], p[style*="text-align: center" i], p[style*="text-align:center" i]';
const MOST_CENTRED = 2;

/** The words of the first headings of a page, and of the first elements that it calls a title or centres. */
export function headings(page: Document): string[] {
  const titled = page.getElementsByClassName('title');
  const called = [titled.item(0), titled.item(1), page.getElementById('title')];
  const first = called.map((element) => (element === null ? '' : wordsOf(element))).find((words) => words !== '');
  const named = TITLE_NAMES.flatMap((name) => page.getElementsByClassName(name).item(0) ?? []);
  const centred = [...page.querySelectorAll(CENTRED)].slice(0, MOST_CENTRED);
  return [
    ...firstOf(page, 'h1').map(wordsOf),
    first ?? '',
    ...[...firstOf(page, 'h2'), ...named, ...centred, ...firstOf(page, 'h3')].map(wordsOf),
  ].filter((words) => words !== '');
}

function firstOf(page: Document, tag: string): Element[] {
  const all = page.getElementsByTagName(tag);
  const found: Element[] = [];
  for (let at = 0; at < MOST_HEADINGS; at += 1) {
    const heading = all.item(at);
    if (heading === null) break;
    found.push(heading);
  }
  return found;
}

/** The words of an element, or those that stand for the picture it is drawn as. */
function wordsOf(element: Element): string {
  const words = (element.textContent ?? '').trim();
  if (words !== '') return words.slice(0, LONGEST);
  return (element.getElementsByTagName('img').item(0)?.getAttribute('alt') ?? '').trim().slice(0, LONGEST);
}

/**
 * The title of the article: the first of its metas, headings and the document's title that names a report, else the
 * first there is.
 *
 * @param beside texts over the body, the nearest first: a title may stand in an element of any name
 */
export function articleTitle(page: Document, beside: Iterable<string> = []): string {
  const own = [metaTitle(page), ...headings(page), page.title].map(readable).filter((title) => title !== '');
  const named = own.find((title) => kindOfTitle(title) !== null);
  if (named !== undefined) return reportTitle(named);
  for (const words of beside) if (words.length <= LONGEST && kindOfTitle(words) !== null) return reportTitle(words);
  return own[0] ?? '';
}
