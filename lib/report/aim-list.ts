import aims from '../lexicon/data/aims.json' with { type: 'json' };
import { withWords } from '../lexicon/with-words.ts';
import { listMark } from '../text/list-mark.ts';
import type { Span } from '../text/span.ts';
import { readYear, yearPattern } from '../text/year.ts';
import { fiveYears } from './part-period.ts';

/** A sentence that sets the main targets, from its beginning to the end of its list; normal offsets. */
export interface AimList extends Span {
  /** Whether the targets are those of a year and not of several. */
  readonly ofYear: boolean;
  /** Whether it names the report's own year: 今年, 2025年. */
  readonly own: boolean;
  /** What it calls them: 主要预期目标. */
  readonly called: string;
}

/** Lines may break inside the words: 主要预期 / 目标是. */
const spaced = (words: string): string => [...words].join('\\s*');
const names = Object.keys({ ...aims.yearAims, ...aims.otherAims })
  .map(spaced)
  .join('|');
/**
 * What leads over to the list; nothing does behind a heading of its own: (一)主要预期目标. A cell of a table's head
 * (年度预期目标) has another below.
 */
const leadOver =
  '(?:建议为|安排为|(?:安排)?如下|是|为|:)\\s*:?|(?<=\\n\\s*(?:ORDINAL、|\\(ORDINAL\\))?[^\\n。,;:、]{0,16})(?=\\n\\s*[^\\n]*\\d)';
const intro = withWords(
  new RegExp(`(?:主\\s*要\\s*)?(?:${names})\\s*(?:任务)?(?:建议)?(?:主要)?\\s*(?:${leadOver})`, 'g'),
);
const wholeYear = new RegExp(`(?:(${yearPattern})年|今年|本年度|全年)`);
const bullet = withWords(
  new RegExp(`^\\s*(?:[—–-]|${listMark}|\\d{1,2}[.、)]|\\(?(?:ORDINAL|\\d{1,2})[)、]|ORDINAL是)`),
);
const headed = withWords(/^ORDINAL、/);
const opensSection = withWords(/^(?:ORDINAL、|\()/);
/** 重点抓好以下工作： is no more of the list. */
const leadsOver = /:\s*$/;
/** A list is no longer than this. */
const longest = 1500;

/**
 * The sentences of a text that set main targets. The list ends with its sentence; where it begins on the next line, or
 * has a line for each target, with the last of its lines.
 *
 * @param year the year of the report
 */
export function findAimLists(text: string, range: Span, year: number | null): AimList[] {
  const lists: AimList[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(intro)) {
    const at = range.start + match.index;
    const start = sentenceStart(text, at, range.start);
    const lead = text.slice(start, at).replace(/\s+/g, '');
    const before = text.slice(Math.max(range.start, start - 30), at);
    const named = wholeYear.exec(lead);
    const own = named !== null && (!named[1] || readYear(named[1]) === year);
    const end = listEnd(text, at + match[0].length, range.end);
    const words = text.slice(at, end);
    const several =
      /(?:今后|未来)五年|五年(?:的)?[^。]{0,40}$|到20\d\d年|远景/.test(before) ||
      isPlan(before) ||
      /年均增长[\d.]+%|到20\d\d年/.test(words);
    lists.push({ start, end, own, ofYear: own || !several, called: match[0].replace(/\s+/g, '') });
  }
  return lists;
}

function isPlan(before: string): boolean {
  return new RegExp(`(?:${fiveYears.source})[^。]{0,40}$`).test(before);
}

/** Behind the last full stop; a line break ends a sentence too, unless it cuts a long line in its middle. */
function sentenceStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < 120 && !'。!?;'.includes(text.charAt(start - 1))) {
    if (text[start - 1] === '\n' && !isCut(text, start - 1, from)) break;
    start -= 1;
  }
  while (/\s/.test(text.charAt(start)) && start < at) start += 1;
  return start;
}

/** Whether the line that ends at `newline` goes on behind it: it is long, is no heading and has no sign at its end. */
function isCut(text: string, newline: number, from: number): boolean {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', newline - 1) + 1), newline).trim();
  return line.length > 15 && !/[。!?:;,、]$/.test(line) && !opensSection.test(line);
}

function listEnd(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + longest);
  let at = from;
  for (;;) {
    const stop = text.slice(at, limit).search(/[。\n]/);
    if (stop < 0) return limit;
    const end = at + stop;
    const line =
      text
        .slice(end + 1, Math.min(limit, end + 120))
        .split('\n')
        .find((one) => one.trim() !== '') ?? '';
    const listed = bullet.test(line) && /\d/.test(line.replace(bullet, ''));
    if (text[end] === '。') {
      if (!/^\s*\n/.test(text.slice(end + 1, end + 4)) || !listed || !isBulleted(text, from, end)) return end + 1;
    } else if (!listed && (leadsOver.test(line) || !goesOn(text.slice(from, end), line))) return end;
    at = end + 1;
  }
}

/** Whether the list has had lines of its own. */
function isBulleted(text: string, from: number, end: number): boolean {
  const line = text.lastIndexOf('\n', end);
  return line >= from && bullet.test(text.slice(line + 1, line + 12));
}

/** Whether a list that a line break cuts goes on behind it: nothing told yet, or no end of a sentence in sight. */
function goesOn(told: string, next: string): boolean {
  if (next === '' || headed.test(next.trim())) return false;
  return told.trim() === '' || !/[。!?]$/.test(told.trim());
}
