import { withPlans } from '../lexicon/five-year-plan.ts';
import { blankBefore, type NormalText } from '../text/normal-text.ts';
import { readOrdinal } from '../text/ordinal.ts';
import type { Span } from '../text/span.ts';

/** A heading in the text; `start` to `end` is its own words with its number, without the text that follows. */
export interface Heading extends Span {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Its number in the sequence of its level; null for an unnumbered one. */
  readonly number: number | null;
}

const numbered: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [/([一二三四五六七八九十]{1,3})、/y, 1],
  [/第([一二三四五六七八九十]{1,3})(?:部分|章)[:、\s]*/y, 1],
  [/第([一二三四五六七八九十]{1,3})节[:、\s]*/y, 2],
  [/\(([一二三四五六七八九十]{1,3})\)、?/y, 2],
  [/(\d{1,2})[.、](?!\d)/y, 3],
];

/** Words in which a heading of the first level usually ends; where its text is glued to it, it is cut behind them. */
const headingWords =
  /(?:(?:回顾|工作|安排|总体|目标|任务|重点|主要|预期|要求|思路|建议|自身|政府|建设|总结|发展|成就|和)*(?:回顾|安排|要求|目标|任务|工作|思路|建议|建设|总结|成就))/g;
const opensText =
  /^(?:“|过去|今年|去年|当前|各位|我们|\d{4}年|一年来|五年来|面对|刚刚|未来|今后|坚持|[一-龥]{0,4}是|全|经|新|在|严|切|我|以)/;
const longestHeading = 40;
/** How far a heading's stop is looked for. */
const farthestStop = 400;

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
    const heading = numberedHeading(normal, at, range, breaks) ?? plainHeading(normal, at, range, lineStart);
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
const places = /[\n(一二三四五六七八九十\d“过今]/g;

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
    if (/^[一二三四五六七八九十]{1,2}、/.test(text.slice(body, body + 3))) continue;
    const end = headingEnd(normal, body, range, breaks);
    if (text[end] === ',' && measured.test(text.slice(body, end))) return undefined;
    if (end - body < 2 || (level === 3 && isTableRow(text, end))) continue;
    return { start: at, end, level, text: text.slice(at, end), number };
  }
  return undefined;
}

/** 1、教育支出完成94亿元,为预算的99.1%: with a figure before its first comma a line is a sentence that is counted. */
const measured = /\d(?:[\d.]*[万亿]?(?:元|美元|人次?|户|家|个|亩|吨|公里|千瓦时?|%|‰)|\.\d)/;

/** “1.地区生产总值” on a line of its own with a figure alone on the next is the first cell of a flattened table. */
function isTableRow(text: string, end: number): boolean {
  return cellBelow.test(text.slice(end, end + 60));
}

/** A line that is a cell: a figure with at most 增长 before it and a bound or a bracket behind, or 持平. */
const cellBelow =
  /^\s*\n\s*(?:(?:增长|下降|提高|降低|控制在|约)?[-+≥≤<>]?\d[\d.,]*[^\s。;,]{0,6}(?:左右|以上|以内|以下)?(?:\([^()\n]*\))?|持平)\s*(?:\n|$)/;

function headingEnd(normal: NormalText, from: number, range: Span, breaks: readonly number[]): number {
  const { text } = normal;
  const limit = Math.min(range.end, from + farthestStop);
  const stop = text.slice(from, limit).search(/[。;:!?\n]/);
  let end = stop < 0 ? limit : from + stop;
  const soft = breaks.find((place) => place > from + 2 && place < end);
  if (soft !== undefined) end = soft;
  const topic = topicEnd(normal, from, end);
  if (topic !== undefined) return topic;
  const gap = gapAfter(normal, from, end);
  if (gap !== undefined) return gap;
  const cut = cutGluedText(text, from, end);
  if (cut - from <= longestHeading) return cut;
  // No stop in sight and no usual word: the heading is its first clause (or two, where the first is short).
  const comma = text.slice(from, cut).search(/(?<=.{12}),/);
  return comma > 0 && comma <= longestHeading ? from + comma : Math.min(cut, from + longestHeading * 2);
}

/** How the text of a chapter of a communiqué begins, right behind its topic. */
const opensChapter =
  /(?:全年|年末|初步核算|经[^,。;]{0,8}核算|根据[^,。;]{2,20}(?:核算|反馈)|截[至止](?:20\d\d年|年?底)|(?:19|20)\d\d年(?!工作|回顾|安排|重点))/g;
/** The topics of a communiqué by their last words: 对外经济, 人口和就业, 资源、环境和应急管理. */
const topicWords =
  /(?:综合|概况|[农林牧渔]业|农村经济|工业|建筑业|服务业|产业|房地产|投资|贸易|消费|经济|金融|财政|保险|价格|物价|就业|人口|生活|收入|保障|科技|技术|创新|教育|体育|卫生|健康|文化|旅游|环境|资源|保护|生态|安全|生产|管理|能源|交通|邮电|电信|通信|运输|物流|会展|建设|开放|市场|事业|治理|设施|外资|引资|气象|水利|GDP)$/;
const longestTopic = 24;

/**
 * 七、对外经济 全年货物进出口总额28.02亿美元: the topic ends where the chapter's text begins, with a blank between or
 * without one.
 */
function topicEnd(normal: NormalText, from: number, end: number): number | undefined {
  const words = normal.text.slice(from, Math.min(end, from + longestTopic + 12));
  for (const match of words.matchAll(opensChapter)) {
    const topic = words.slice(0, match.index);
    if (topic.length < 2 || topic.length > longestTopic || !/^[\u4e00-\u9fffA-Z、]+$/.test(topic)) continue;
    if (topicWords.test(topic) || blankBefore(normal, from + match.index)) return from + match.index;
  }
  return undefined;
}

/** “一、2020年工作回顾过去一年,是…”: the text is glued to the heading and begins with one of its usual words. */
function cutGluedText(text: string, from: number, end: number): number {
  if (end - from <= longestHeading / 2) return end;
  const words = text.slice(from, Math.min(end, from + longestHeading * 2));
  for (const match of words.matchAll(headingWords)) {
    const behind = from + match.index + match[0].length;
    if (match.index > longestHeading || behind >= end) break;
    if (opensText.test(text.slice(behind, behind + 8))) return behind;
  }
  return end;
}

const plainYear = withPlans(
  /(?:19|20)\d{2}年|[二〇○零一]{4}年|过去|今后|今年|下半年|上半年|(?=“)PLAN|民生实事|名词解释|自身建设|^附件/,
);
const plainWords =
  /(?:工作回顾|回顾|总结|工作安排|总体要求|目标任务|主要任务|重点任务|重点工作|主要工作|工作任务|主要目标|预期目标|自身建设|工作建议|安排建议|民生实事|名词解释|注释|发展成就|预算(?:收支)?草案|预算(?:收支)?(?:执行|安排)(?:[^,。]{0,14}情况)?|重点工作任务)(?:建议)?$/;
/** 2025年预算执行情况和2026年预算草案 is a title, and heads nothing. */
const twoYears = /20\d\d年.*20\d\d年/;
const plainLine = /^(?:附件?\d*[:：]?)?[^\n。,;:!?]{3,32}(?=\n|$)/;

/**
 * An unnumbered heading in the words of one (2020年工作回顾, 2025年工作安排建议): a short line of its own, or in a
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

/** The first blank that the page has between `from` and `end`, six letters or more behind the one before it. */
function gapAfter(normal: NormalText, from: number, end: number): number | undefined {
  let last = from;
  for (let at = from + 1; at < end; at += 1) {
    if (!blankBefore(normal, at)) continue;
    if (at - last >= 6 && !/\d/.test(normal.text.charAt(at - 1))) return at;
    last = at;
  }
  return undefined;
}
