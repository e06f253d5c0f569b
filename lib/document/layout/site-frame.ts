import { titleWords } from '../../report/report-kind.ts';
import { isBoilerplate } from '../../report/site-line.ts';
import { overlapsAny, type Span } from '../../text/span.ts';

/** What a site sets around its pages, in short lines; a report has no such lines. */
const SITE =
  /首页|网站|无障碍|無障礙|ICP备|公网安备|(?:当前|所在)(?:的)?位置|登录|注册|(?:高级|站内)?搜索$|关键[字词]|繁体|简体|长者|IPv6|版权所有|客户端|友情链接|打印本页|浏览器/i;
/** So many of them make a page of a site that was printed. */
const FEWEST = 3;
/** A line of text ends as a sentence does, or has clauses; a line of a site is short. */
const SENTENCE = /[。；！？：:][”"』」）)]*$/;
const LONG = 40;
const CLAUSES = 20;
/** Text has begun where so large a part of the letters of so many lines stands in lines of text. */
const WINDOW = 10;
const DENSE = 0.6;
/** The title stands no further above the text. */
const MOST_BETWEEN = 25;
/** So many lines that are no text may still belong to it before what the site sets below. */
const MOST_BEHIND = 8;
/** A title is no shorter; what is may be the name of a column. */
const SHORTEST_TITLE = 10;
const SALUTATION = /^(?:各位(?:代表|委员)|主任、|尊敬的)/;

interface Line extends Span {
  readonly text: string;
  readonly isText: boolean;
  readonly isSite: boolean;
}

/**
 * What of a text stands around a report because a page of the web was printed with all that its site sets around it:
 * menus above the title, counters and addresses below the text. Nothing where a document has no such lines.
 *
 * @param tables the tables in the text, which are no part of a menu
 * @returns ranges of whole lines, in order, each with the line end behind it
 */
export function siteFrame(text: string, tables: readonly Span[]): Span[] {
  const lines = linesOf(text, tables);
  if (lines.filter(({ isSite }) => isSite).length < FEWEST) return [];
  const begin = bodyStart(lines);
  if (begin < 0) return [];
  const title = titleAbove(lines, begin);
  const end = bodyEnd(lines);
  const cuts = lines.flatMap(({ start, end: to, isSite, text: line }, i): Span[] => {
    if (i === title.line) return title.at > 0 ? [{ start, end: start + title.at }] : [];
    return i < title.line || i >= end || (isSite && isBoilerplate(line)) ? [{ start, end: to }] : [];
  });
  return joined(cuts);
}

function linesOf(text: string, tables: readonly Span[]): Line[] {
  let at = 0;
  return text.split('\n').map((raw) => {
    const line = { start: at, end: at + raw.length + 1 };
    at = line.end;
    const compact = raw.replaceAll(/\s+/g, '');
    const isInTable = overlapsAny(tables, line);
    const isShort = compact.length < LONG && !/。./.test(compact);
    const isSite =
      !isInTable && (isBoilerplate(raw) || (isShort && SITE.test(compact)) || /ICP备|公网安备/.test(compact));
    const isText =
      isInTable ||
      (!isSite &&
        ((compact.length >= CLAUSES && /[，。；]/.test(compact)) ||
          SENTENCE.test(compact) ||
          SALUTATION.test(compact)));
    return { ...line, text: raw, isText, isSite };
  });
}

/** The first line of text that more text follows: a menu may have a sentence in it. */
function bodyStart(lines: readonly Line[]): number {
  return lines.findIndex((line, i) => {
    if (!line.isText) return false;
    const near = lines.slice(i, i + WINDOW);
    return lettersOf(near.filter(({ isText }) => isText)) >= lettersOf(near) * DENSE;
  });
}

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Where the title above the text begins: behind the path to the page where both stand on one line; else what is no line of the site. */
function titleAbove(lines: readonly Line[], begin: number): { readonly line: number; readonly at: number } {
  for (let line = begin - 1; line >= Math.max(0, begin - MOST_BETWEEN); line -= 1) {
    const { text = '', isText = true } = lines[line] ?? {};
    const from = /^.*[>＞]\s*/.exec(text)?.[0].length ?? 0;
    const title = text.slice(from).replaceAll(/\s+/g, '');
    if (isText || !titleWords.test(title) || /[:：]/.test(title) || (from > 0 && title.length < SHORTEST_TITLE))
      continue;
    // 统 计 公 报 is the end of a title in two lines.
    const isWhole = title.length >= SHORTEST_TITLE;
    return isWhole ? { line, at: from } : { line: Math.max(0, line - 1), at: 0 };
  }
  let line = begin;
  while (line > 0 && begin - line < MOST_BEHIND && lines[line - 1]?.isSite === false) line -= 1;
  return { line, at: 0 };
}

function bodyEnd(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ isText }) => isText);
  const foot = lines.findIndex(({ isSite }, i) => i > last && isSite);
  if (foot < 0) return lines.length;
  // A table may be the last of it, pasted with a line for each cell; a list of links has no figures.
  const behind = lines.slice(last + 1, foot).findLastIndex(({ text }) => /\d/.test(text));
  return foot - last <= MOST_BEHIND ? foot : last + behind + 2;
}

function joined(lines: readonly Span[]): Span[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const range = ranges.at(-1);
    if (range?.end === start) range.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}
