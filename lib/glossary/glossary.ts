import { type NormalText, toNormal, toSource } from '../text/normal-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import { aliasesOf } from './alias.ts';
import { asWritten, definitionText, shown } from './as-written.ts';
import { bodyOf, notEmpty } from './body.ts';
import { findGlossary } from './find-list.ts';
import { linesOf } from './line.ts';
import type { ListEntry } from './list.ts';
import { findMarkers, type NoteMarker } from './marker.ts';
import { linkMarkers, type MarkerLinks } from './marker-links.ts';
import { type TermPlace, termMatcher } from './matcher.ts';
import { findNotes, type NoteBlock, notedEntries } from './notes.ts';
import type { GlossaryTable } from './table-list.ts';

/** What the page knows beyond the letters; all offsets into the source. */
export interface GlossaryHints {
  readonly tables?: readonly GlossaryTable[];
  /** Superscripts that were cut out of the normal text. */
  readonly markers?: readonly Span[];
  /** Where the notes at the feet of pages begin, which go on with no list above them. */
  readonly footnotes?: number;
  /** Stands before the running number in the ids of the entries; `term-` when not given. */
  readonly idPrefix?: string;
}

/** An entry with its places in the report; all offsets into the source. */
export interface GlossaryTerm {
  readonly id: string;
  /** The number as written, without the signs around it; null in a list without numbers. */
  readonly number: string | null;
  /** The term as the page writes it, without its number. */
  readonly term: string;
  /** Other forms that were looked for, as texts are compared (no quotes). */
  readonly aliases: readonly string[];
  /** The definition as the page writes it, without a leading 是指, 指, 即 or 是. */
  readonly text: string;
  /** All that stands behind the separator. */
  readonly definition: Span;
  readonly mentions: readonly Mention[];
}

export interface Mention extends Span {
  readonly form: 'exact' | 'alias' | 'marker';
}

/** The glossary of one report. */
export interface GlossaryReading {
  /** The heading as the page writes it; null without one. */
  readonly heading: string | null;
  readonly entries: readonly GlossaryTerm[];
  /** Markers whose note is not on the page; source offsets. */
  readonly unresolved: readonly (Span & { readonly marker: string })[];
  /** Ranges of the glossary in the NORMAL text: nothing in them is running text, no figure is read there. */
  readonly spans: readonly Span[];
  /** Note markers in the running text, ranges of the NORMAL text, in order: no digits of the text. */
  readonly markerSpans: readonly Span[];
}

/**
 * Reads the glossary of one report and finds its terms in the report's own text.
 *
 * @param normal the whole page, normalised
 * @param report the report's range in the normal text; other reports of the page are not looked at
 */
export function readGlossary(normal: NormalText, report: Span, hints: GlossaryHints = {}): GlossaryReading {
  const notes = findNotes(normal.text, linesOf(normal.text, report));
  // Notes that explain no terms are none of the glossary, which stands before them.
  const rest = notes === null ? report : { start: report.start, end: notes.span.start };
  const found = findAbove(normal, rest, hints) ?? findGlossary(normal, rest, hints.tables ?? []);
  if (notes !== null && found === null) return readNotes(normal, report, notes, hints);
  const body = bodyOf(normal.text, rest, found);
  const markers = findMarkers(normal, body, hints.markers ?? []);
  if (!found) {
    const unnoted = withoutNotes(normal, markers);
    return {
      heading: null,
      entries: [],
      unresolved: unnoted.map((m) => unresolvedAt(normal, m)),
      spans: [],
      markerSpans: unnoted.map((m) => m.place).filter(notEmpty),
    };
  }
  const forms = found.entries.map((entry) => aliasesOf(normal.text.slice(entry.term.start, entry.term.end)));
  const known = knownMarkers(found.entries, markers);
  const places = termMatcher(forms).find(normal.text, body, known.map((m) => m.place).filter(notEmpty));
  const links = linkMarkers(normal.text, found.entries, places, known);
  return {
    heading: found.heading && asWritten(normal, found.heading),
    entries: termsOf(normal, found.entries, forms, mentionsByEntry(normal, found.entries.length, places, links), hints),
    unresolved: links.unresolved.map((m) => unresolvedAt(normal, m)),
    spans: notes === null ? found.spans : [...found.spans, notes.span],
    markerSpans: links.spans,
  };
}

/** The glossary above the notes at the feet of pages: its last entry ends where those begin. */
function findAbove(normal: NormalText, rest: Span, { footnotes, tables = [] }: GlossaryHints) {
  if (footnotes === undefined) return null;
  const end = toNormal(normal, footnotes);
  return end > rest.start && end < rest.end ? findGlossary(normal, { start: rest.start, end }, tables) : null;
}

/** The notes that the text has marks for, each a term of its own; those without a mark are only left out of the text. */
function readNotes(normal: NormalText, report: Span, notes: NoteBlock, hints: GlossaryHints): GlossaryReading {
  const body = [
    { start: report.start, end: notes.span.start },
    { start: notes.span.end, end: report.end },
  ].filter(notEmpty);
  const markers = withoutNotes(normal, findMarkers(normal, body, hints.markers ?? []));
  const entries = notedEntries(normal.text, notes, markers);
  const links = linkMarkers(normal.text, entries, [], markers);
  return {
    heading: entries.length > 0 && notes.heading ? asWritten(normal, notes.heading) : null,
    entries: termsOf(normal, entries, [], mentionsByEntry(normal, entries.length, [], links), hints),
    unresolved: links.unresolved.map((m) => unresolvedAt(normal, m)),
    spans: [notes.span],
    markerSpans: links.spans,
  };
}

function termsOf(
  normal: NormalText,
  entries: readonly ListEntry[],
  forms: readonly ReturnType<typeof aliasesOf>[],
  mentions: readonly (readonly Mention[])[],
  hints: GlossaryHints,
): GlossaryTerm[] {
  return entries.map((entry, i) => ({
    id: `${hints.idPrefix ?? 'term-'}${i + 1}`,
    number: entry.mark ? String(entry.mark.number) : null,
    term: shown(normal, entry.term),
    aliases: (forms[i] ?? []).filter((f) => f.form === 'alias').map((f) => f.text),
    text: definitionText(normal, entry.definition),
    definition: toSource(normal, entry.definition),
    mentions: mentions[i] ?? [],
  }));
}

/** Without a list a lone ① proves nothing: several markers do, or one that stands behind a quote or is raised. */
function withoutNotes(normal: NormalText, markers: readonly NoteMarker[]): readonly NoteMarker[] {
  if (new Set(markers.map((m) => m.number)).size >= 2) return markers;
  return markers.filter((m) => m.certain || /[”’」』》]/.test(normal.text.charAt(m.place.start - 1)));
}

/** Markers the list can mean: a number it has, or one not far beyond it; [500] is none. */
function knownMarkers(entries: readonly ListEntry[], markers: readonly NoteMarker[]): NoteMarker[] {
  const numbers = entries.map((e, i) => e.mark?.number ?? i + 1);
  const highest = Math.max(0, ...numbers);
  return markers.filter((m) => m.certain || m.number <= highest);
}

function unresolvedAt(normal: NormalText, marker: NoteMarker) {
  return { ...marker.source, marker: normal.source.slice(marker.source.start, marker.source.end) };
}

/** The places of each entry, in order. A marker adds one only where no form of the term stands. */
function mentionsByEntry(
  normal: NormalText,
  count: number,
  places: readonly TermPlace[],
  links: MarkerLinks,
): Mention[][] {
  const mentions: Mention[][] = Array.from({ length: count }, () => []);
  for (const place of places) mentions[place.entry]?.push({ ...toSource(normal, place), form: place.form });
  for (const { entry, place, marker } of links.mentions) {
    const span = notEmpty(place) ? toSource(normal, place) : marker.source;
    const own = mentions[entry];
    if (own && !own.some((mention) => overlaps(mention, span))) own.push({ ...span, form: 'marker' });
  }
  for (const own of mentions) own.sort((a, b) => a.start - b.start);
  return mentions;
}
