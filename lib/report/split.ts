import type { Span } from '../text/span.ts';
import { speechLines } from './speech.ts';

/** A title line: short, names a report, no sentence. */
const titleLine =
  /^(?:[【[][^】\]\n]{1,20}[】\]])?[^\n。,;!?]{0,40}(?:政府工作报告|工作报告|计划执行情况.{0,12}报告|预算.{0,20}报告|规划纲要)(?:\([^)\n]{1,12}\))?$/;
/** Two reports on a page are at least this far apart: a report is no shorter. */
const shortest = 1500;

/**
 * The reports of a text, in order. An aggregator page holds several, each with a title line or a speech line of its
 * own; what stands before the first title is no report. Usually there is one, the whole text.
 */
export function splitReports(text: string): Span[] {
  const starts: number[] = [];
  const speeches = speechLines(text);
  for (const line of lines(text)) {
    const words = text.slice(line.start, line.end).trim();
    const isTitle = words.length <= 60 && titleLine.test(words);
    const speech = speeches.find((candidate) => candidate.start >= line.start && candidate.start < line.end);
    if (!isTitle && !speech) continue;
    const at = speech && !isTitle ? Math.max(line.start, speech.start) : line.start;
    const last = starts.at(-1);
    // A title with a speech line right below it is sure: such reports may be short.
    if (last !== undefined && isTitle && hasText(text, last, at) && speechFollows(speeches, line.end)) {
      starts.push(at);
      continue;
    }
    // Title and speech line of one report stand close together; a title that is followed by text starts a new one.
    if (last === undefined || (at - last > shortest && followedByText(text, line.end))) starts.push(at);
    else if (last !== undefined && at - last <= shortest && isTitle && !hasText(text, last, at))
      starts[starts.length - 1] = keepFirst(last, at, text);
  }
  if (starts.length < 2) return [{ start: 0, end: text.length }];
  return starts.map((start, i) => ({ start: i === 0 ? 0 : start, end: starts[i + 1] ?? text.length }));
}

/** Whether a speech line stands within a line or two of a title's end. */
function speechFollows(speeches: readonly Span[], titleEnd: number): boolean {
  return speeches.some((speech) => speech.start >= titleEnd && speech.start - titleEnd < 40);
}

function keepFirst(first: number, second: number, text: string): number {
  // A bare 政府工作报告 of the page's own heading gives way to the fuller title below it.
  return text
    .slice(first, second)
    .trim()
    .split('\n')
    .every((line) => line.trim().length <= 8)
    ? second
    : first;
}

function followedByText(text: string, from: number): boolean {
  return text.slice(from, from + 3000).replace(/\s/g, '').length > 400;
}

function hasText(text: string, from: number, to: number): boolean {
  return text.slice(from, to).replace(/\s/g, '').length > 200;
}

function* lines(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}
