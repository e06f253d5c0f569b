import type { Span } from '../text/span.ts';

const terminators = new Set(['。', '!', '?', '\n']);
const closers = new Set(['”', '’', ')', '』', '」', '》']);

/**
 * The sentences of `[from, to)`: up to 。！？ or a line's end, closing quotes included, blank ones left out.
 * `breaks` are further places where a sentence ends, such as the end of a bold lead phrase.
 */
export function sentencesOf(text: string, from: number, to: number, breaks: readonly number[] = []): Span[] {
  const sentences: Span[] = [];
  let start = from;
  let nextBreak = 0;
  const close = (end: number): void => {
    if (end > start && text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = end;
  };
  for (let at = from; at < to; at += 1) {
    while ((breaks[nextBreak] ?? Number.POSITIVE_INFINITY) < at) nextBreak += 1;
    if (breaks[nextBreak] === at && at > start) close(at);
    if (!terminators.has(text.charAt(at))) continue;
    let end = at + 1;
    if (text[at] !== '\n') while (end < to && closers.has(text.charAt(end))) end += 1;
    close(end);
    at = end - 1;
  }
  close(to);
  return sentences;
}
