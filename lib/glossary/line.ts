import type { Span } from '../text/span.ts';

/** A line of the normal text without the blanks at its ends; offsets into the normal text. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a range, blank ones left out. Offsets into the text given. */
export function linesOf(text: string, range: Span): Line[] {
  const lines: Line[] = [];
  let at = range.start;
  while (at < range.end) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 || found > range.end ? range.end : found;
    const line = trimmed(text, { start: at, end: stop });
    if (line.end > line.start) lines.push({ ...line, text: text.slice(line.start, line.end) });
    at = stop + 1;
  }
  return lines;
}

/** The range without blanks at its ends. */
export function trimmed(text: string, range: Span): Span {
  let { start, end } = range;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200d) || unit === 0xfeff;
}
