import { type NormalText, toSource } from '../text/normal-text.ts';
import type { Span } from '../text/span.ts';
import { leadInLength } from './split.ts';

/** A definition as the page writes it, without what leads into it: 是指, 即. */
export function definitionText(normal: NormalText, definition: Span): string {
  const lead = leadInLength(normal.text.slice(definition.start, definition.end));
  const { start, end } = toSource(normal, { start: definition.start + lead, end: definition.end });
  return normal.source.slice(start, end);
}

/** A range as the page writes it, for one line: without inserted pinyin, blanks made single. */
export function asWritten(normal: NormalText, range: Span): string {
  let text = '';
  for (let i = range.start; i < range.end; i += 1) {
    const gap = i > range.start && normal.source.slice(normal.ends[i - 1], normal.starts[i]);
    if (gap && /^\s+$/.test(gap)) text += ' ';
    text += shown(normal, { start: i, end: i + 1 });
  }
  return text;
}

/** A range as the page writes it, without what was cut out of it: inserted pinyin, layout blanks. A repaired run is shown repaired. */
export function shown(normal: NormalText, range: Span): string {
  let text = '';
  for (let i = range.start; i < range.end; i += 1) {
    const start = normal.starts[i] ?? 0;
    const end = normal.ends[i] ?? 0;
    text += end - start === 1 ? normal.source.charAt(start) : normal.text.charAt(i);
  }
  return text;
}
