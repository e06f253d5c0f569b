import { findHeadings, type Heading } from '../../lib/report/heading.ts';
import { type PartStart, partAt, type ReportTime } from '../../lib/report/part.ts';
import { readOutline } from '../../lib/report/section.ts';
import { normalize } from '../../lib/text/normalize.ts';

/** The headings of a text. `breaks` are words behind which a bold lead ends. */
export function headingsOf(source: string, ...breaks: readonly string[]): Heading[] {
  const normal = normalize(source);
  const places = breaks.map((words) => normal.text.indexOf(words) + words.length);
  return findHeadings(normal, { start: 0, end: normal.text.length }, places);
}

/** Level and words of the headings of a text. */
export function outlineOf(source: string, ...breaks: readonly string[]): string[] {
  return headingsOf(source, ...breaks).map((heading) => `${heading.level} ${heading.text}`);
}

/** Level and heading of the sections of a text: its headings without the items that are only counted. */
export function sectionsOf(source: string): string[] {
  const normal = normalize(source);
  const { sections } = readOutline(normal, { start: 0, end: normal.text.length }, { year: 2025, halfYear: false });
  return sections.map(({ level, heading }) => `${level} ${heading}`);
}

/** The part in which some words of a report stand. */
export function partOf(source: string, words: string, time: ReportTime = { year: 2025, halfYear: false }): PartStart {
  const normal = normalize(source);
  const outline = readOutline(normal, { start: 0, end: normal.text.length }, time);
  const at = normal.text.indexOf(normalize(words).text);
  if (at < 0) throw new Error(`The text has no ${words}.`);
  return partAt(outline.parts, at)!;
}
