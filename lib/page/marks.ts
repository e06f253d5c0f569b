import type { Analysis } from '../model/schema.ts';
import { isUnclear } from '../model/unclear.ts';
import type { Span } from '../text/span.ts';

/** The kinds of marks a page carries; each is one highlight, named `report-lens-<kind>`. */
export const MARK_KINDS = ['sentence', 'actual', 'target', 'unclear', 'term', 'term-repeat', 'elsewhere'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A place of the text that is marked, and what stands there. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** The id of the fact, the target without a figure, or the glossary entry; null for a sentence. */
  readonly id: string | null;
}

/** All marks of an analysis, in the order of the text within each kind. */
export function toMarks(analysis: Analysis): Mark[] {
  return [...sentenceMarks(analysis), ...factMarks(analysis), ...targetMarks(analysis), ...termMarks(analysis)];
}

/** The sentences that give a figure for an indicator of the catalogue. */
function sentenceMarks(analysis: Analysis): Mark[] {
  const seen = new Set<number>();
  const marks: Mark[] = [];
  for (const fact of analysis.facts) {
    if (fact.indicator === null || seen.has(fact.sentence.start)) continue;
    seen.add(fact.sentence.start);
    marks.push({ kind: 'sentence', id: null, start: fact.sentence.start, end: fact.sentence.end });
  }
  return marks;
}

function factMarks(analysis: Analysis): Mark[] {
  return analysis.facts.map((fact) => ({
    kind: isUnclear(fact) ? 'unclear' : fact.status,
    id: fact.id,
    start: fact.start,
    end: fact.end,
  }));
}

function targetMarks(analysis: Analysis): Mark[] {
  return analysis.targets.map((target) => ({ kind: 'target', id: target.id, start: target.start, end: target.end }));
}

/** A term is marked fully at its first place, fainter at the later ones. */
function termMarks(analysis: Analysis): Mark[] {
  const marks = analysis.glossary.entries.flatMap((entry) => {
    const places = [...entry.mentions].sort((a, b) => a.start - b.start);
    return places.map(
      ({ start, end }, index): Mark => ({ kind: index === 0 ? 'term' : 'term-repeat', id: entry.id, start, end }),
    );
  });
  return marks.sort((a, b) => a.start - b.start);
}
