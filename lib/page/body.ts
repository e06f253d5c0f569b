import { isHan } from '../text/character.ts';
import { finish, type Steps } from '../work/steps.ts';

/** Containers that the common systems of official sites put the text into. Generic names such as `.content` are left to the score. */
const KNOWN =
  '#zoom, #Zoom, #zoomcon, #fontzoom, .j-fontContent, #UCAP-CONTENT, ucapcontent, .TRS_Editor, .TRS_UEDITOR, .trs_editor_view, .pages_content, .article-content, .article-body, .article-con, .Article_content, #ivs_content, .main-txt, .bt-content, .news_cont_d_wrap, .tyxxy_main, .ewb-article-content, .infoContent_info, #vsb_content, .v_news_content, .wp_articlecontent, .easysite-news-text, #easysiteText, .WordSection1, .Section0, #js_content, #NewsContent, #mainText, #div_zhengwen, .conTxt, .wzcon, .xl-xqnr, .art_con, #neirong';

const SKIPPED = new Set(
  'script style template noscript nav footer select option button textarea svg iframe'.split(' '),
);
/** Text a report must not lose although little of it may stand outside its container. */
const BELONGS = /名词解释|名詞解釋|名词注释|用语说明|有关用语|术语解释/;
/** The part of the best score that a deeper block has to keep. */
const KEEP = 0.9;
/** Han signs that may stand bare on the way to the body, such as 当前位置. More are running text of tags left open. */
const MOST_BARE = 24;
const KEEP_KNOWN = 0.85;

/** The element that holds the page's running text, and how much Han text it holds. */
export interface FoundBody {
  readonly element: Element;
  readonly score: number;
}

/**
 * Finds the element that holds the report's text.
 *
 * The score of an element is its Han text outside of links, labels counting next to nothing. The body is the deepest element that
 * keeps nearly all of the page's score; a container known by name wins where it keeps nearly as much.
 */
export function findBody(page: Document): FoundBody | null {
  return finish(findBodySteps(page));
}

/** A page with fewer Han signs of running text says no more than that there is a document … */
const FEWEST_HAN = 200;
/** … and one with more elements than this says more, in whatever words. */
const MANY_ELEMENTS = 4000;

/** Whether a page has running text of its own, beside menus and links. */
export function hasText(page: Document): boolean {
  if (page.getElementsByTagName('*').item(MANY_ELEMENTS) !== null) return true;
  return (findBody(page)?.score ?? 0) >= FEWEST_HAN;
}

/** `findBody()` in steps. */
export function* findBodySteps(page: Document): Steps<FoundBody | null> {
  const root = page.body ?? page.documentElement;
  if (root === null) return null;
  const scores = yield* scoreElements(root);
  const scoreOf = (element: Element) => scores.get(element) ?? 0;
  const densest = descend(root, scoreOf);
  const enough = scoreOf(densest) * KEEP_KNOWN;
  if (enough === 0) return { element: densest, score: 0 };
  const known = [...root.querySelectorAll(KNOWN)].filter((element) => scoreOf(element) >= enough);
  // Document order puts a container before the ones inside it: the last is the deepest.
  const inside = known.filter((element) => densest.contains(element)).at(-1);
  const around = known.filter((element) => element.contains(densest)).at(-1);
  const inner = inside !== undefined && !losesGlossary(densest, inside) ? inside : undefined;
  const element = inner ?? around ?? densest;
  return { element, score: scoreOf(element) };
}

function descend(root: Element, scoreOf: (element: Element) => number): Element {
  let best = root;
  let bare = 0;
  for (;;) {
    const enough = scoreOf(best) * KEEP;
    const inner: Element | undefined = [...best.children].find((child) => scoreOf(child) >= enough);
    bare += bareText(best);
    if (enough === 0 || inner === undefined || bare > MOST_BARE || losesGlossary(best, inner)) return best;
    best = inner;
  }
}

/** The Han signs that stand in an element itself. Each of `<div>甲<div>乙<div>丙` is nearly all of the one around it. */
function bareText(element: Element): number {
  let count = 0;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) count += hanCount(child.nodeValue ?? '');
  }
  return count;
}

/** Whether the glossary stands in `outer` beside `inner`. */
function losesGlossary(outer: Element, inner: Element): boolean {
  for (const child of outer.children) {
    if (child === inner || child.contains(inner) || SKIPPED.has(child.localName)) continue;
    const text = child.textContent ?? '';
    if (text.length > 200 && BELONGS.test(text)) return true;
  }
  return false;
}

/** Adds up, for every element, the Han signs inside it that are no link's. */
function* scoreElements(root: Element): Steps<Map<Element, number>> {
  const order: Element[] = [];
  const scores = new Map<Element, number>();
  const todo: Element[] = [root];
  for (let element = todo.pop(); element !== undefined; element = todo.pop()) {
    order.push(element);
    let own = 0;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) own += worthOf(child.nodeValue ?? '');
      else if (child.nodeType === 1 && !isLeftOut(child as Element)) todo.push(child as Element);
    }
    scores.set(element, own);
    yield;
  }
  // Every element stands after its parent in `order`: backwards, each is complete before it is added to its parent.
  for (const element of order.reverse()) {
    const parent = element.parentElement;
    if (element !== root && parent !== null) {
      scores.set(parent, (scores.get(parent) ?? 0) + (scores.get(element) ?? 0));
    }
    yield;
  }
  return scores;
}

/** Running text has a comma, a stop, or is long; menus and the foot of a portal are labels, of which it may have thousands. */
const RUNNING = /[，。；、]/;
const LONG = 16;
const LABEL = 0.05;

/** What a piece of text counts for: a report in few words has to weigh more than the menus around it. */
function worthOf(text: string): number {
  const han = hanCount(text);
  return han === 0 ? 0 : han >= LONG || RUNNING.test(text) ? han : han * LABEL;
}

/** How many Han signs a text has. Counted, not matched: a page may hold a million in one node. */
export function hanCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isHan(text.charCodeAt(at))) count += 1;
  return count;
}

/** A link inside the text is one of its words … */
const LONGEST_WORD = 6;
/** … and what is longer than this is no link, whatever it stands in. */
const SHORTEST_ARTICLE = 1000;

/**
 * Scripts, forms and navigation; and links of some length: keyword links inside the text are short. An `<a name>` is no
 * link: one that is never closed goes on in every paragraph behind it. Nor is one that holds a whole article, and leads
 * to its top.
 */
function isLeftOut(element: Element): boolean {
  const tag = element.localName.toLowerCase();
  if (tag !== 'a' || !element.hasAttribute('href')) return SKIPPED.has(tag);
  const { length } = element.textContent ?? '';
  return length > LONGEST_WORD && length < SHORTEST_ARTICLE;
}
