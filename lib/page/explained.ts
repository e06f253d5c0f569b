import type { LibraryEntry } from '../glossary/library.ts';
import type { ElsewherePlace } from '../glossary/links.ts';
import { withMarker } from '../glossary/marker-tail.ts';
import type { Analysis, Fact, GlossaryEntry } from '../model/schema.ts';
import type { Span } from '../text/span.ts';
import { IntervalIndex } from './interval-index.ts';

/** A place of the text that has a card. */
export type Explained =
  | (Span & { readonly kind: 'term'; readonly entry: GlossaryEntry; readonly mention: Span })
  | (Span & { readonly kind: 'elsewhere'; readonly entry: LibraryEntry; readonly mention: Span })
  | (Span & { readonly kind: 'fact'; readonly fact: Fact; readonly mention: Span });

/** Every place of a page that has a card: terms with the markers behind them, terms of other reports, facts. */
export class ExplainedPlaces {
  /** Every place of the report's own terms, in the order of the text. */
  readonly terms: readonly Explained[];
  /** Every figure, in the order of the text. */
  readonly facts: readonly Explained[];
  readonly #terms: IntervalIndex<Explained>;
  readonly #facts: IntervalIndex<Explained>;

  constructor(analysis: Analysis | null, text: string, elsewhere: readonly ElsewherePlace<LibraryEntry>[] = []) {
    const own = (analysis?.glossary.entries ?? []).flatMap((entry) =>
      entry.mentions.map((mention) => termPlace(text, entry, mention)),
    );
    const others = elsewhere.map((place): Explained => ({ ...place, kind: 'elsewhere', mention: place }));
    this.terms = own.sort((a, b) => a.start - b.start);
    this.#terms = new IntervalIndex([...own, ...others]);
    this.facts = (analysis?.facts ?? []).map(factPlace).sort((a, b) => a.start - b.start);
    this.#facts = new IntervalIndex(this.facts);
  }

  /** The term at an offset; the shortest where several are. */
  term(offset: number): Explained | null {
    return this.#terms.at(offset)[0] ?? null;
  }

  /** The term or the fact at an offset: the shorter of them, the term where they are equal. */
  any(offset: number): Explained | null {
    const term = this.term(offset);
    const fact = this.#facts.at(offset)[0] ?? null;
    if (term === null || fact === null) return term ?? fact;
    return fact.end - fact.start < term.end - term.start ? fact : term;
  }
}

/** A place of an entry, its note marker with it. */
export function termPlace(text: string, entry: GlossaryEntry, mention: Span): Explained {
  return { kind: 'term', entry, mention, ...withMarker(text, mention, entry.number) };
}

/** The place of a fact. */
export function factPlace(fact: Fact): Explained {
  return { kind: 'fact', fact, mention: fact, start: fact.start, end: fact.end };
}

/** Whether two places are the same. */
export function isSamePlace(a: Explained, b: Explained): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}

/** The id by which a place has a row in the panel; null for a term of another report. */
export function rowOf(place: Explained): string | null {
  switch (place.kind) {
    case 'fact':
      return place.fact.id;
    case 'term':
      return place.entry.id;
    case 'elsewhere':
      return null;
  }
}
