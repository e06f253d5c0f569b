import type { Analysis } from '../model/schema.ts';
import { isUnclear } from '../model/unclear.ts';
import type { Span } from '../text/span.ts';

/**
 * The kinds of marks a page carries; each is one highlight, named `report-lens-<kind>`. The tint of a sentence leaves its
 * figures out, whose own grounds are the same everywhere; a `tint` kind has their places, for readers who have switched
 * the marks of such figures off.
 */
export const MARK_KINDS = [
  'sentence',
  'actual-tint',
  'target-tint',
  'actual',
  'target',
  'unclear',
  'term',
  'term-repeat',
  'elsewhere',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A place of the text that is marked, and what stands there. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** The id of the fact, the target without a figure, or the glossary entry; null for a sentence. */
  readonly id: string | null;
}

/** All marks of an analysis, in the order of the text within each kind. */
export function toMarks(analysis: Analysis): Mark[] {
  const figures = [...factMarks(analysis), ...targetMarks(analysis)];
  return [...sentenceMarks(analysis, figures), ...figures, ...termMarks(analysis)];
}

/** The sentences that give a figure for an indicator of the catalogue. */
function sentenceMarks(analysis: Analysis, figures: readonly Mark[]): Mark[] {
  const sentences = new Map<number, Span>();
  for (const { indicator, sentence } of analysis.facts)
    if (indicator !== null && !sentences.has(sentence.start)) sentences.set(sentence.start, sentence);
  const grounded = figures.filter(hasGround).sort((a, b) => a.start - b.start);
  const inOrder = [...sentences.values()].sort((a, b) => a.start - b.start);
  const marks: Mark[] = [];
  let next = 0;
  for (const { start, end } of inOrder) {
    let from = start;
    for (; next < grounded.length; next += 1) {
      const figure = grounded[next];
      if (figure === undefined || figure.start >= end) break;
      if (figure.start < from || figure.end > end) continue;
      marks.push({ kind: 'sentence', id: null, start: from, end: figure.start });
      marks.push({ kind: `${figure.kind}-tint`, id: null, start: figure.start, end: figure.end });
      from = figure.end;
    }
    marks.push({ kind: 'sentence', id: null, start: from, end });
  }
  return marks.filter(({ start, end }) => start < end);
}

function hasGround(mark: Mark): mark is Mark & { readonly kind: 'actual' | 'target' } {
  return mark.kind === 'actual' || mark.kind === 'target';
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
