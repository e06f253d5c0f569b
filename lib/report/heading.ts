import { withWords } from '../lexicon/with-words.ts';
import { blankBefore, type NormalText } from '../text/normal-text.ts';
import { readOrdinal } from '../text/ordinal.ts';
import type { Span } from '../text/span.ts';
import { gapAfter, headingEnd } from './heading-end.ts';
import { isTopic } from './topic.ts';

/** A heading in the text; `start` to `end` is its own words with its number, without the text that follows. */
export interface Heading extends Span {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Its number in the sequence of its level; null for an unnumbered one. */
  readonly number: number | null;
}

const numbered: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [withWords(/(ORDINAL)、/y), 1],
  [withWords(/第(ORDINAL)(?:部分|章)[:、\s]*/y), 1],
  [withWords(/第(ORDINAL)节[:、\s]*/y), 2],
  [withWords(/\((ORDINAL)\)、?/y), 2],
  [/(\d{1,2})[.、](?!\d)/y, 3],
];
/** 01综合, 02农业: a chapter of a communiqué, its number over the topic or on a line of its own above it. */
const topicLine = /(\d{2})\s*([\u4e00-\u9fff、]{2,24})(?=\s*(?:\n|$))/y;

/**
 * The headings of a report, in order. A heading stands at the start of a line, or (in copies that run a whole report
 * into one paragraph) behind a full stop or a blank, provided its number is the next of its level.
 *
 * @param breaks ends of bold leads in normal offsets: a run-in heading without a stop ends there
 */
export function findHeadings(normal: NormalText, range: Span, breaks: readonly number[] = []): Heading[] {
  const { text } = normal;
  const found: Heading[] = [];
  const last = [0, 0, 0];
  for (const at of candidatePlaces(normal, range)) {
    const lineStart = startsLine(text, at, range);
    const heading =
      numberedHeading(normal, at, range, breaks) ??
      plainHeading(normal, at, range, lineStart) ??
      (lineStart ? topicHeading(text, at, (last[0] ?? 0) + 1) : undefined);
    if (!heading) continue;
    if (heading.number !== null) {
      const expected = (last[heading.level - 1] ?? 0) + 1;
      // Lists inside a paragraph (“一、二、三产”) do not go on the report's own numbering.
      if (!lineStart && heading.number !== expected && heading.number !== 1) continue;
      if (!lineStart && heading.number === 1 && heading.level === 3) continue;
      last[heading.level - 1] = heading.number;
      for (let deeper = heading.level; deeper < 3; deeper += 1) last[deeper] = 0;
    }
    found.push(heading);
  }
  return found;
}

/** Line starts, and inside a line the places behind a full stop or a blank where a heading's number stands. */
function* candidatePlaces(normal: NormalText, range: Span): Generator<number> {
  const { text } = normal;
  const first = skipBlanks(text, range.start);
  yield first;
  places.lastIndex = first + (text[first] === '\n' ? 0 : 1);
  for (let match = places.exec(text); match && match.index < range.end; match = places.exec(text)) {
    const sign = match[0];
    const at = match.index;
    if (sign === '\n') {
      const line = skipBlanks(text, at + 1);
      if (line < range.end) yield line;
      places.lastIndex = Math.max(at + 1, text[line] === '\n' ? line : line + 1);
      continue;
    }
    if (!behindStop.test(text.slice(Math.max(0, at - 12), at))) continue;
    if (!/[\d“过今]/.test(sign) || blankBefore(normal, at)) yield at;
  }
}

/** Whether only blanks stand between the line's start and `at`. */
function startsLine(text: string, at: number, range: Span): boolean {
  let before = at;
  while (text[before - 1] === ' ') before -= 1;
  return before <= range.start || text[before - 1] === '\n';
}

/** A full stop before a heading, the number of a printed page between: …0.5%。—11— 九、居民收入, …。10 十、财政. */
const behindStop = /[。!?;”:)] ?(?:[—–-] ?\d{1,3} ?[—–-] ?|\d{1,3} ?)?$/;
const headed = withWords(/^ORDINAL、/);
const places = withWords(/[\n(NUMERAL\d“过今]/g);

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function numberedHeading(normal: NormalText, at: number, range: Span, breaks: readonly number[]): Heading | undefined {
  const { text } = normal;
  for (const [pattern, level] of numbered) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const number = readOrdinal(match[1]);
    const body = pattern.lastIndex;
    if (number === undefined || !/[\u4e00-\u9fff“"《\d]/.test(text.charAt(body))) continue;
    // 一、二、三产 and (一)、(二)项 are lists.
    if (headed.test(text.slice(body, body + 3))) continue;
    const end = headingEnd(normal, body, range, breaks);
    if (text[end] === ',' && measured.test(text.slice(body, end))) return undefined;
    if (end - body < 2 || (level === 3 && isTableRow(text, end))) continue;
    return { start: at, end, level, text: text.slice(at, end), number };
  }
  return undefined;
}

/**
 * Whether a heading is an item that is counted, and heads nothing: 2.新建供水管道20公里,泵站1座。 fills its line. An annex is
 * such a list, and its items are what it is looked up for.
 */
export function isCountedItem(text: string, { level, end, text: words }: Heading): boolean {
  if (level !== 3 || !words.includes(',') || !measured.test(words)) return false;
  return /^[。;]?\s*(?:\n|$)/.test(text.slice(end, end + 4));
}

/** The topic of a chapter behind its number, where that is the next one. */
function topicHeading(text: string, at: number, expected: number): Heading | undefined {
  topicLine.lastIndex = at;
  const [whole = '', number, topic = ''] = topicLine.exec(text) ?? [];
  if (Number(number) !== expected || !isTopic(topic)) return undefined;
  const end = at + whole.length;
  // A number on a line of its own is left to itself.
  const start = whole.includes('\n') ? end - topic.length : at;
  return { start, end, level: 1, text: text.slice(start, end), number: expected };
}

/** 1、教育支出完成94亿元,为预算的99.1%: with a figure a line is a sentence that is counted. */
const measured = /\d(?:[\d.]*[万亿]?(?:元|美元|人次?|户|家|个|[所座条处项名]|亩|吨|公里|千瓦时?|(?:平方)?米|%|‰)|\.\d)/;

/** “1.地区生产总值” on a line of its own with a figure alone on the next is the first cell of a flattened table. */
function isTableRow(text: string, end: number): boolean {
  return cellBelow.test(text.slice(end, end + 60));
}

/** A line that is a cell: a figure with at most 增长 before it and a bound or a bracket behind, or 持平. */
const cellBelow =
  /^\s*\n\s*(?:(?:增长|下降|提高|降低|控制在|约)?[-+≥≤<>]?\d[\d.,]*[^\s。;,]{0,6}(?:左右|以上|以内|以下)?(?:\([^()\n]*\))?|持平)\s*(?:\n|$)/;

const plainYear = withWords(/YEAR年|过去|今后|今年|下半年|上半年|(?=“)PLAN|民生实事|名词解释|自身建设|^附件/);
const plainWords = withWords(
  /(?:回顾|总结|PLANHEAD|自身建设|民生实事|名词解释|注释|发展成就|预算(?:收支)?草案|预算(?:收支)?(?:执行|安排)(?:[^,。]{0,14}情况)?)(?:建议)?$/,
);
/** 2025年预算执行情况和2026年预算草案 is a title, and heads nothing. */
const twoYears = /20\d\d年.*20\d\d年/;
const plainLine = /^(?:附件?\d*[:：]?)?[^\n。,;:!?]{3,32}(?=\n|$)/;

/**
 * An unnumbered heading in the words of one (2024年工作回顾, 2025年工作安排): a short line of its own, or in a
 * report that is one paragraph a few words between two blanks.
 */
function plainHeading(normal: NormalText, at: number, range: Span, lineStart: boolean): Heading | undefined {
  const { text } = normal;
  const farthest = Math.min(range.end, at + 40);
  const newline = text.slice(at, farthest).indexOf('\n');
  const limit = newline < 0 ? farthest : at + newline;
  const inline = gapAfter(normal, at, limit);
  const words =
    inline === undefined ? (plainLine.exec(text.slice(at, limit))?.[0].trim() ?? '') : text.slice(at, inline);
  if (!lineStart && inline === undefined) return undefined;
  if (!plainWords.test(words) || !plainYear.test(words) || twoYears.test(words) || /[。,;:!?\n]/.test(words))
    return undefined;
  return { start: at, end: at + words.length, level: 1, text: words, number: null };
}
