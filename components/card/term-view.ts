import { linksInDefinition } from '../../lib/glossary/links.ts';
import type { Analysis, GlossaryEntry } from '../../lib/model/schema.ts';
import { readable, readableSlice, shownSlice } from '../../lib/text/readable.ts';
import { repairedReading } from '../../lib/text/repaired.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';

/** A piece of a definition; one with an entry is a term explained there. */
export interface DefinitionPart {
  readonly text: string;
  readonly entry: string | null;
}

/** One entry as a card shows it. */
export interface Explanation {
  readonly id: string;
  readonly term: string;
  readonly number: string | null;
  readonly definition: readonly DefinitionPart[];
}

/** How the term is written at its place, where that is not as the glossary writes it. */
export interface FormMet {
  readonly words: string;
  readonly form: 'alias' | 'marker';
}

/** Everything the card of a term shows; plain data. */
export interface TermView extends Explanation {
  readonly met: FormMet | null;
  /** How the place was probably written, where the copy has it damaged. */
  readonly repaired: string | null;
  /** The place is damaged, whether it could be repaired or not. */
  readonly damaged: boolean;
  /** Which of the term's places this is, from 1; 0 for none of them. */
  readonly place: number;
  readonly places: number;
  /** The entry stands in this very page; else `source` names where. */
  readonly here: boolean;
  /** The title of the other report that explains the term. */
  readonly source: string | null;
}

/** Longer words beside a marker say less than their end. */
const LONGEST_FORM = 24;

/** The card of an entry at one of its places, or at none. */
export function termView(analysis: Analysis, text: string, entry: GlossaryEntry, place: Span | null): TermView {
  const index = entry.mentions.findIndex((mention) => mention.start === place?.start);
  const mention = entry.mentions[index];
  return {
    ...explanation(entry, analysis.glossary.entries),
    met: mention === undefined ? null : formMet(text, entry, mention),
    repaired: mention === undefined ? null : repairedReading(text, mention, analysis.damage),
    damaged: mention !== undefined && analysis.damage.some((run) => run.kind !== 'unread' && overlaps(run, mention)),
    place: index + 1,
    places: entry.mentions.length,
    here: true,
    source: null,
  };
}

/** An entry with the terms in its definition that have entries of their own. */
export function explanation(
  entry: Pick<GlossaryEntry, 'id' | 'term' | 'number' | 'text'>,
  entries: readonly GlossaryEntry[],
): Explanation {
  const parts: DefinitionPart[] = [];
  let at = 0;
  for (const link of linksInDefinition(entries, entry)) {
    if (link.start < at) continue;
    parts.push(
      { text: shown(entry.text, at, link.start), entry: null },
      { text: shown(entry.text, link.start, link.end), entry: link.entry },
    );
    at = link.end;
  }
  parts.push({ text: shown(entry.text, at, entry.text.length), entry: null });
  return {
    id: entry.id,
    term: readable(entry.term),
    number: entry.number,
    definition: parts.filter((part) => part.text !== ''),
  };
}

/** A definition as text: what is copied. */
export function definitionText(explained: Explanation): string {
  return explained.definition
    .map((part) => part.text)
    .join('')
    .trim();
}

function formMet(text: string, entry: GlossaryEntry, mention: GlossaryEntry['mentions'][number]): FormMet | null {
  if (mention.form === 'exact') return null;
  const words = readableSlice(text, mention);
  if (bare(words) === bare(readable(entry.term))) return null;
  return { form: mention.form, words: words.length > LONGEST_FORM ? `…${words.slice(-LONGEST_FORM)}` : words };
}

/** A piece of a definition: its lines stay apart, blank ones and inserted pinyin go. */
function shown(text: string, start: number, end: number): string {
  return shownSlice(text, { start, end })
    .replaceAll(/[ \t\u3000\u00a0]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n');
}

function bare(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}+]/gu, '');
}
