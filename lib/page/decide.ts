import { isHan } from '../text/character.ts';

/** Titles of the four kinds of reports, in both scripts; blanks are taken out before. */
const TITLE =
  /(?:政府)?工作(?:报告|報告)|(?:计划|計劃|規劃|规划).{0,12}(?:执行|執行)情况|(?:预算|預算).{0,6}(?:草案|执行情况|執行情況)|(?:规划|規劃)(?:和.{0,20})?(?:纲要|綱要)|(?:远景|遠景)(?:目标|目標)(?:纲要|綱要)/;
/** The opening and closing words of a spoken report. */
const SPOKEN = /各位(?:代表|委员|委員)[:：!！,，、]|请予(?:审议|审查)|請予(?:審議|審查)/;
/** What only a written plan has: chapters. */
const CHAPTERS = /第[一二三四五六七八九十]+[章篇编](?=\s|\S{2,30})/g;
const HEADINGS = /(?:^|[\s。；])[（(]?[一二三四五六七八九十]{1,3}[、）)]/g;

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
/** What copies put into words: the reading of a character in brackets. */
const PINYIN = /\([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɡńňǹ]{1,6}\)|\s/g;

/** Shorter texts are news of a report, not the report … */
const SHORTEST = 2000;
/** … but the first part of a report that is shown in parts may be short. */
const SHORTEST_PART = 250;
const SHORTEST_UNSPOKEN = 8000;

/** Of a page with more elements than this that no title calls a report, only the beginning is looked at … */
const MANY_ELEMENTS = 4000;
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
  const isMany = body.getElementsByTagName('*').item(MANY_ELEMENTS) !== null;
  const isTitled = isTitledReport(page) || (!isMany && isHeadedReport(page));
  const text = isTitled || !isMany ? (body.textContent ?? '') : beginning(page, body);
  return isReport(text, isTitled) && isReport(withoutScripts(body, text), isTitled);
}

function isReport(text: string, isTitled: boolean): boolean {
  if (text.length < SHORTEST_PART) return false;
  const isSpoken = SPOKEN.test(text) && (isTitled || TITLE.test(opening(text)));
  if (isSpoken && SALUTATION.test(text)) return hasHan(text, SHORTEST_PART);
  if ((!isSpoken && !isTitled) || isTold(text)) return false;
  if (isSpoken) return hasHan(text, SHORTEST);
  if (GLOSSARY.test(text) && (text.match(MEANINGS)?.length ?? 0) >= FEWEST_MEANINGS) return true;
  if (text.length < SHORTEST_UNSPOKEN) return false;
  const parts = (text.match(CHAPTERS)?.length ?? 0) + (text.match(HEADINGS)?.length ?? 0);
  return parts >= 6 && sentenceCount(text) >= 60;
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

function isTitledReport(page: Document): boolean {
  const meta = page.head?.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content') ?? '';
  return namesReport(page.title) || namesReport(meta);
}

/** Looked for in the whole page where there is none. */
function isHeadedReport(page: Document): boolean {
  return namesReport((page.querySelector('h1, .title, #title')?.textContent ?? '').slice(0, 200));
}

/** Whether a title is that of a report. */
export function namesReport(title: string): boolean {
  return TITLE.test(title.replaceAll(PINYIN, ''));
}

/** The words before and after the first address to the delegates. */
function opening(text: string): string {
  const at = Math.max(text.search(SPOKEN), 0);
  return text.slice(Math.max(0, at - 400), at + 200).replaceAll(PINYIN, '');
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
  let text = '';
  for (let read = 0; read < BEGINNING && texts.nextNode() !== null; read += 1)
    text += texts.currentNode.nodeValue ?? '';
  return text;
}
