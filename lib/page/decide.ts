import { isHan } from '../text/character.ts';
import { hanOrdinal } from '../text/ordinal.ts';
import { headings, metaTitle } from './page-titles.ts';
import { kindOfTitle, namesReport, type TitleKind, tellsOfReport } from './report-title.ts';

/** The opening and closing words of a spoken report. */
const SPOKEN = /各位(?:代表|委员|委員)[:：!！,，、]|请予(?:审议|审查)|請予(?:審議|審查)/;
/** What only a written plan has: chapters. */
const CHAPTERS = new RegExp(`第${hanOrdinal}[章篇编](?=\\s|\\S{2,30})`, 'g');
const HEADINGS = new RegExp(`(?:^|[\\s。；])[（(]?${hanOrdinal}[、）)]`, 'g');

/** How a speaker begins, before the delegates or a standing committee; news of a report does not quote this. */
const SALUTATION =
  /(?:各位(?:代表|委员|委員)|常委会|常委會|主任、.{2,40})[\s\u200b-\u200d]*[:：][\s\u200b-\u200d]*(?:(?:现在|現在)\s*[，,]?\s*)?(?:我(?:受|代表|谨代表)|受.{2,24}(?:委托|委託))/;

/** How news tells of a report, sentence by sentence. Reports themselves tell of others: 省委全会报告提出. */
const TOLD =
  /本[报网]讯|[（(](?:本报)?(?:通讯员|记者)|(?:^|[。；！？”\s])(?:政府工作)?(?:报告|報告)(?:指出|提出|强调|強調|要求|认为)/g;
/** A report may stand beside a headline or two that tell of it. */
const FEWEST_TOLD = 3;

/** A file that holds nothing but the glossary of a report shown in parts: terms, each with what is meant. */
const GLOSSARY = /(?:名词|名詞|用语|术语)(?:解释|解釋|注释|说明)/;
const MEANINGS = /[：:,，](?:即|是?指)/g;
const FEWEST_MEANINGS = 3;
/** Shorter texts are news of a report, not the report … */
const SHORTEST = 2000;
/** … but the first part of a report that is shown in parts may be short. */
const SHORTEST_PART = 250;
const SHORTEST_UNSPOKEN = 8000;
/** A communiqué tells growths one after the other; what tells of one quotes a few. */
const GROWTH = /(?:增长|增長|增加|上升|上涨|上漲|提高|下降|减少|減少|降低|回落)(?:了)?\s*[\d.]/g;
const COUNTED = /\d\s*(?:[%％‰]|万?人|户|個|个)/g;
const MONEY = /\d\s*(?:[%％]|[万亿萬億]*元)/g;
/** What a text needs whose title promises more than it says: Han signs, and figures of its sort. */
const NEEDED: Readonly<Record<Exclude<TitleKind, 'report'>, readonly [han: number, figure: RegExp, figures: number]>> =
  {
    communique: [1500, GROWTH, 30],
    census: [1000, COUNTED, 30],
    account: [1000, MONEY, 15],
    budget: [1000, MONEY, 25],
    abstract: [1000, MONEY, 25],
  };

/** Of a page with more elements than this that no title calls a report, only the beginning is looked at … */
const MANY_ELEMENTS = 4000;
/** … and with more than this, no heading is looked for either. */
const TOO_MANY_ELEMENTS = 12_000;
/** … so many texts of it: menus first, then the salutation. */
const BEGINNING = 1200;
/** Elements whose text is part of `textContent`, and none of the page. */
const NOT_SHOWN = 'script, style, noscript, textarea';
/** `NodeFilter.SHOW_TEXT`, for documents without a window. */
const TEXTS = 4;

/**
 * Whether a page holds a report, decided from its titles and words alone.
 * Runs on every page of the official sites: no layout is forced, no text is walked twice, and of the longest list of
 * links no more is read than of a short one.
 */
export function looksLikeReport(page: Document): boolean {
  const body = page.body;
  if (body === null) return false;
  // By `item()`: an index in brackets has the browser count all elements first.
  const elements = body.getElementsByTagName('*');
  const isMany = elements.item(MANY_ELEMENTS) !== null;
  const promised = promisedKinds([
    metaTitle(isMany ? page.head : page),
    ...(isMany && elements.item(TOO_MANY_ELEMENTS) !== null ? [] : headings(page)),
    page.title,
  ]);
  const text = promised.size > 0 || !isMany ? (body.textContent ?? '') : beginning(page, body);
  return isReport(text, promised) && isReport(withoutScripts(body, text), promised);
}

/** What the titles of a page promise. Where one of them tells of a report, only a whole one is taken for it. */
function promisedKinds(titles: readonly string[]): Set<TitleKind> {
  const isTold = titles.some(tellsOfReport);
  const kinds = new Set<TitleKind>();
  for (const title of titles) {
    const kind = isTold ? (namesReport(title) ? 'report' : null) : kindOfTitle(title);
    if (kind !== null) kinds.add(kind);
    // It is one that may be spoken as well.
    if (kind === 'budget') kinds.add('report');
  }
  return kinds;
}

function isReport(text: string, promised: ReadonlySet<TitleKind>): boolean {
  if (text.length < SHORTEST_PART) return false;
  const isTitled = promised.size > 0;
  const isSpoken = SPOKEN.test(text) && (isTitled || namesReport(opening(text)));
  if (isSpoken && SALUTATION.test(text)) return hasHan(text, SHORTEST_PART);
  if ((!isSpoken && !isTitled) || isTold(text)) return false;
  if (isSpoken && hasHan(text, SHORTEST)) return true;
  for (const kind of promised) if (kind !== 'report' && keepsPromise(text, kind)) return true;
  if (isSpoken || !promised.has('report')) return false;
  if (GLOSSARY.test(text) && (text.match(MEANINGS)?.length ?? 0) >= FEWEST_MEANINGS) return true;
  if (text.length < SHORTEST_UNSPOKEN) return false;
  const parts = (text.match(CHAPTERS)?.length ?? 0) + (text.match(HEADINGS)?.length ?? 0);
  return parts >= 6 && sentenceCount(text) >= 60;
}

function keepsPromise(text: string, kind: Exclude<TitleKind, 'report'>): boolean {
  const [han, figure, figures] = NEEDED[kind];
  return hasHan(text, han) && (text.match(figure)?.length ?? 0) >= figures;
}

/**
 * A page may carry its report in a script, or in a field that nobody sees, until it renders it: the text of an element
 * then holds what is not there to be read yet. Taken out of reports alone: on other pages it is not worth the time.
 */
function withoutScripts(body: Element, text: string): string {
  let seen = text;
  for (const script of body.querySelectorAll(NOT_SHOWN)) seen = seen.replace(script.textContent ?? '', () => '');
  return seen;
}

/** The words before and after the first address to the delegates. */
function opening(text: string): string {
  const at = Math.max(text.search(SPOKEN), 0);
  return text.slice(Math.max(0, at - 400), at + 200);
}

function isTold(text: string): boolean {
  return (text.match(TOLD)?.length ?? 0) >= FEWEST_TOLD;
}

function sentenceCount(text: string): number {
  return text.split('。').length - 1;
}

/** Whether a text has so many Han signs; no more of it is looked at than is needed. */
function hasHan(text: string, least: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < least; at += 1) if (isHan(text.charCodeAt(at))) count += 1;
  return count >= least;
}

/** The first texts of an element. */
function beginning(page: Document, element: Element): string {
  const texts = page.createTreeWalker(element, TEXTS);
  const read: string[] = [];
  // The step gives the node itself: asking for it once more costs as much again.
  for (let node = texts.nextNode(); node !== null && read.length < BEGINNING; node = texts.nextNode())
    read.push(node.nodeValue ?? '');
  return read.join('');
}
