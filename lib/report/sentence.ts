import type { Span } from '../text/span.ts';

const terminators = /[。!?\n]/g;
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
  terminators.lastIndex = from;
  for (let match = terminators.exec(text); match && match.index < to; match = terminators.exec(text)) {
    const at = match.index;
    for (let soft = breaks[nextBreak]; soft !== undefined && soft <= at; soft = breaks[nextBreak]) {
      if (soft > start) close(soft);
      nextBreak += 1;
    }
    let end = at + 1;
    if (match[0] !== '\n') while (end < to && closers.has(text.charAt(end))) end += 1;
    close(end);
    terminators.lastIndex = end;
  }
  for (const soft of breaks.slice(nextBreak)) if (soft > start && soft < to) close(soft);
  close(to);
  return sentences;
}
