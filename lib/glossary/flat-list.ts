import type { Span } from '../text/span.ts';
import { type Line, linesOf } from './line.ts';
import { numberMarks } from './number-mark.ts';
import { splitEntry } from './split.ts';

/** Where an entry may start inside a paragraph: behind the end of a sentence. */
const BEFORE = new Set(['。', ';', '!', '?', '”', '’', ')', '》', '\n', ' ']);

/**
 * Lines of a list that lost its line breaks: the text is cut where the next expected number follows the end of a
 * sentence and a term follows the number.
 *
 * In: normal text and the range behind the heading. Out: lines as `readList` takes them. Each number is searched from
 * the place of the last, so the text is read about once.
 */
export function flatLines(text: string, range: Span): Line[] {
  const cuts: number[] = [];
  let at = range.start;
  for (let number = 1; number < 400; number += 1) {
    const found = nextEntry(text, { start: at, end: range.end }, number, cuts.length === 0);
    if (found === undefined) break;
    cuts.push(found);
    at = found + 1;
  }
  const ends = [...cuts.slice(1), range.end];
  return cuts.flatMap((start, i) => linesOf(text, { start, end: ends[i] ?? range.end }));
}

function nextEntry(text: string, range: Span, number: number, first: boolean): number | undefined {
  for (let i = range.start; i < range.end; i += 1) {
    if (!(first && i === range.start) && !BEFORE.has(text[i - 1] ?? '')) continue;
    const head = text.slice(i, Math.min(range.end, i + 8));
    const mark = numberMarks(head).find((m) => m.number === number && m.style !== 'bare');
    if (!mark) continue;
    if (splitEntry(text, { start: i + mark.length, end: Math.min(range.end, i + 200) })) return i;
  }
  return undefined;
}
