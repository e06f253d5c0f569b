import type { FrameText } from '../frame-text.ts';
import type { PartStart } from '../part-start.ts';

/** Where the notes begin: definitions and sources, whose figures are of no time that the report states. */
const notes = /\n\s*(?:注[:：]?(?=\n|1|\[|本公报|\()|[注备][释注][:：]?\s*\n|附注|\[1\](?=[^\n]{4}))/g;

/**
 * A communiqué tells one year, the one in its title: every figure is a result of it. Its notes stand apart.
 */
export function communiqueParts({ text, range, time }: FrameText): PartStart[] {
  const period = time.year === null ? null : String(time.year);
  const parts: PartStart[] = [{ start: range.start, part: 'review', period, stated: true, settled: true }];
  const half = range.start + (range.end - range.start) / 2;
  for (const match of text.slice(range.start, range.end).matchAll(notes)) {
    const start = range.start + match.index + 1;
    if (start < half) continue;
    parts.push({ start, part: 'annex', period: null, stated: true, settled: true });
    break;
  }
  return parts;
}
