import { blankBefore, type NormalText } from '../text/normal-text.ts';
import type { Span } from '../text/span.ts';
import { topicEnd } from './topic.ts';

/** Words in which a heading of the first level usually ends; where its text is glued to it, it is cut behind them. */
const headingWords =
  /(?:(?:回顾|工作|安排|总体|目标|任务|重点|主要|预期|要求|思路|建议|自身|政府|建设|总结|发展|成就|和)*(?:回顾|安排|要求|目标|任务|工作|思路|建议|建设|总结|成就))/g;
const opensText =
  /^(?:“|过去|今年|去年|当前|各位|我们|\d{4}年|一年来|五年来|面对|刚刚|未来|今后|坚持|[一-龥]{0,4}是|全|经|新|在|严|切|我|以)/;
const longestHeading = 40;
/** How far a heading's stop is looked for. */
const farthestStop = 400;

/**
 * Where a heading ends that has no line of its own: at its stop, at a bold lead's end, behind a chapter's topic, at a
 * blank, behind its usual words, or with its first clause.
 *
 * @param from behind its number
 * @param breaks ends of bold leads in normal offsets
 */
export function headingEnd(normal: NormalText, from: number, range: Span, breaks: readonly number[]): number {
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

/** The first blank that the page has between `from` and `end`, six letters or more behind the one before it. */
export function gapAfter(normal: NormalText, from: number, end: number): number | undefined {
  let last = from;
  for (let at = from + 1; at < end; at += 1) {
    if (!blankBefore(normal, at)) continue;
    if (at - last >= 6 && !/\d/.test(normal.text.charAt(at - 1))) return at;
    last = at;
  }
  return undefined;
}
