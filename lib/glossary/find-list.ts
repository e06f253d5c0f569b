import { withWords } from '../lexicon/with-words.ts';
import type { NormalText } from '../text/normal-text.ts';
import type { Span } from '../text/span.ts';
import { flatLines } from './flat-list.ts';
import { announcesGlossary, gluedHeadings, type HeadingStrength, headingStrength } from './heading.ts';
import { labelledEntries } from './labelled-list.ts';
import { type Line, linesOf } from './line.ts';
import { type EntryList, type ListEntry, readList } from './list.ts';
import { numberMarks } from './number-mark.ts';
import { type GlossaryTable, tableLists } from './table-list.ts';

/** The glossary of a report as it was found; offsets into the normal text. */
export interface FoundGlossary {
  readonly heading: Span | null;
  /** The ranges the glossary takes, heading included; nothing in them is running text. */
  readonly spans: readonly Span[];
  readonly entries: readonly ListEntry[];
}

/** So many entries prove a list with numbers under a heading that says what it is, and under one that may be an ordinary word. */
const PROOF: Readonly<Record<HeadingStrength, number>> = { strong: 2, weak: 3 };
/** A page has few headings of a glossary: a table of contents, an annex list, the section. */
const HEADINGS_TRIED = 8;
/** A list that only a sentence announces must be a long one. */
const ANNOUNCED = 4;
/** What is longer is a paragraph in the place of a term. */
const LONGEST_TERM = 80;
const ANNEX_LINE = withWords(/^附(?:件|录|表)?(?:ORDINAL|\d{1,3})?[:.、]?$/);

/**
 * Finds the glossary of one report: as a table, under the last heading that entries follow, glued into a paragraph,
 * or word by word with labels. The last heading wins because a table of contents has the same words.
 *
 * In: the normal text, the report's range in it, the page's tables (source offsets). Null where there is none.
 */
export function findGlossary(normal: NormalText, range: Span, tables: readonly GlossaryTable[]): FoundGlossary | null {
  const { text } = normal;
  const lines = linesOf(text, range);
  const found =
    inTables(normal, range, tables, lines) ??
    underHeading(text, range, lines) ??
    glued(text, lines, range) ??
    labelled(lines) ??
    boxed(text, lines) ??
    announced(text, lines) ??
    footnotes(text, lines);
  if (!found) return null;
  const entries = found.entries.filter(({ term }) => term.end - term.start <= LONGEST_TERM);
  return entries.length === 0 ? null : { ...found, entries };
}

function inTables(
  normal: NormalText,
  range: Span,
  tables: readonly GlossaryTable[],
  lines: readonly Line[],
): FoundGlossary | null {
  const lists = tableLists(normal, range, tables);
  const first = lists[0];
  if (!first) return null;
  const above = lines.findLastIndex(
    (line) => line.end <= first.start && line.start >= first.start - 200 && headingStrength(line.text) !== null,
  );
  const heading = lines[above];
  return {
    heading: heading ?? null,
    spans: lists.map((list, i) => ({ start: i === 0 && heading ? heading.start : list.start, end: list.end })),
    entries: lists.flatMap((list) => list.entries),
  };
}

function underHeading(text: string, range: Span, lines: readonly Line[]): FoundGlossary | null {
  let tried = 0;
  for (let i = lines.length - 1; i >= 0 && tried < HEADINGS_TRIED; i -= 1) {
    const heading = lines[i];
    const strength = heading ? headingStrength(heading.text) : null;
    if (!heading || !strength) continue;
    tried += 1;
    let list: EntryList = readList(text, lines, i + 1);
    if (list.entries.length < 3) {
      const flat = readList(text, flatLines(text, { start: heading.end, end: range.end }), 0);
      if (flat.entries.length > list.entries.length) list = flat;
    }
    if (list.entries.length < PROOF[strength]) continue;
    const annex = lines[i - 1];
    const start = annex && ANNEX_LINE.test(annex.text) ? annex.start : heading.start;
    return { heading, spans: [{ start, end: list.end }], entries: list.entries };
  }
  return null;
}

/** A report that is one paragraph has its heading and entries inside it. */
function glued(text: string, lines: readonly Line[], range: Span): FoundGlossary | null {
  for (const line of lines.toReversed()) {
    for (const place of gluedHeadings(line.text).slice(-HEADINGS_TRIED).toReversed()) {
      const heading = { start: line.start + place.start, end: line.start + place.end };
      const list = readList(text, flatLines(text, { start: heading.end, end: range.end }), 0);
      if (list.entries.length < 3) continue;
      return { heading, spans: [{ start: heading.start, end: list.end }], entries: list.entries };
    }
  }
  return null;
}

function labelled(lines: readonly Line[]): FoundGlossary | null {
  const entries = labelledEntries(lines);
  if (entries.length === 0) return null;
  return { heading: null, spans: entries.map((e) => ({ start: e.term.start, end: e.definition.end })), entries };
}

const BOXED = /^【([^】]{2,30})】$/;
/** So many terms in brackets, each on a line of its own, are a list where nothing heads them. */
const FEWEST_BOXED = 3;

/** Terms in brackets, 【链长制】, each on a line of its own above what it means, where the text before speaks of them. */
function boxed(text: string, lines: readonly Line[]): FoundGlossary | null {
  const first = lines.findIndex((line) => BOXED.test(line.text));
  const terms = lines.slice(Math.max(first, 0)).flatMap((line) => BOXED.exec(line.text)?.[1] ?? []);
  if (terms.length < FEWEST_BOXED) return null;
  const before = text.slice(lines[0]?.start ?? 0, lines[first]?.start ?? 0);
  if (terms.filter((term) => before.includes(term)).length * 2 < terms.length) return null;
  const list = readList(text, lines, first);
  if (list.entries.length < FEWEST_BOXED) return null;
  return { heading: null, spans: [{ start: lines[first]?.start ?? list.start, end: list.end }], entries: list.entries };
}

/** A list without a heading, directly behind a sentence that announces it, as the press prints one. */
function announced(text: string, lines: readonly Line[]): FoundGlossary | null {
  const index = lines.findLastIndex((line, i) => announcesGlossary(line.text) && startsAtOne(lines[i + 1]));
  if (index < 0) return null;
  const list = readList(text, lines, index + 1);
  if (list.entries.length < ANNOUNCED) return null;
  return { heading: null, spans: [{ start: list.start, end: list.end }], entries: list.entries };
}

function startsAtOne(line: Line | undefined): boolean {
  return (
    line !== undefined && numberMarks(line.text).some((m) => m.number === 1 && m.style !== 'bare' && m.style !== 'han')
  );
}

/** Notes at the foot without a heading: [1] 术语:…, where the running text has the same mark behind a word. */
function footnotes(text: string, lines: readonly Line[]): FoundGlossary | null {
  const first = lines.findLastIndex((line) =>
    numberMarks(line.text).some((m) => m.number === 1 && (m.style === 'bracket' || m.style === 'circle')),
  );
  const line = lines[first];
  const sign = line ? /^[[〔]\^?1[\]〕]|^[①❶⑴]/.exec(line.text)?.[0] : undefined;
  if (!line || sign === undefined) return null;
  const inText = lines
    .slice(0, first)
    .some((l) => l.text.indexOf(sign, 1) > 0 && /[^。;:,、(]/.test(l.text.charAt(l.text.indexOf(sign, 1) - 1)));
  const list = inText ? readList(text, lines, first) : { entries: [], start: 0, end: 0 };
  if (list.entries.length < 3) return null;
  return { heading: null, spans: [{ start: line.start, end: list.end }], entries: list.entries };
}
