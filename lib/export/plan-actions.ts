import { leadingAction } from '../lexicon/action-verbs.ts';
import { guides } from '../lexicon/guiding-words.ts';
import type { Analysis, Fact, Section } from '../model/schema.ts';
import { overlaps, type Span } from '../text/span.ts';
import { clausesOf, sentenceAround } from './clause.ts';
import { behindTime } from './due.ts';

/** Something to be done that no figure measures: 深化国有企业改革. */
export interface PlanAction extends Span {
  readonly section: string;
  readonly sentence: Span;
}

/** 狠抓落实 names nothing that could be ticked off. */
const SHORTEST = 6;

/**
 * The clauses of the plan that begin with what is to be done and hold neither figure nor aim. The sentence that says by
 * what all work is guided (总的要求是：坚持…) sets nothing to be done.
 *
 * @param isNoGoal which figures say nothing of what is to be reached: their clauses are actions like others
 */
export function planActions(analysis: Analysis, text: string, isNoGoal: (fact: Fact) => boolean): PlanAction[] {
  const held: readonly Span[] = [...analysis.facts.filter((fact) => !isNoGoal(fact)), ...analysis.targets];
  const year = analysis.reports[0]?.year ?? null;
  const headings = new Set(analysis.sections.map(({ start }) => start));
  return innermost(analysis.sections)
    .filter(({ section }) => section.part === 'plan')
    .flatMap(({ section, start, end }) =>
      clausesOf(text, start, end).map((clause) => ({
        ...clause,
        section: section.id,
        sentence: sentenceAround(text, clause),
      })),
    )
    .filter((clause) => {
      const words = text.slice(clause.start, clause.end);
      return (
        words.length >= SHORTEST &&
        leadingAction(behindTime(words, year)) !== '' &&
        !headings.has(clause.start) &&
        // 发展主要预期目标是：… says what is to come, and is nothing to be done itself.
        !words.endsWith('是') &&
        !held.some((one) => overlaps(one, clause)) &&
        !guides(text.slice(clause.sentence.start, clause.sentence.end))
      );
    });
}

/** The sections without those inside of them. */
function innermost(
  sections: readonly Section[],
): { readonly section: Section; readonly start: number; readonly end: number }[] {
  const inOrder = [...sections].sort((a, b) => a.start - b.start || a.level - b.level);
  return inOrder.map((section, index) => {
    const next = inOrder[index + 1];
    return {
      section,
      start: section.start,
      end: next !== undefined && next.start < section.end ? next.start : section.end,
    };
  });
}
