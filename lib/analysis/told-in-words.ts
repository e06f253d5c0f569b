import type { ReportContext } from '../facts/fact.ts';
import type { MainTargetRange } from '../facts/main-target.ts';
import { qualitativeOutcomes } from '../facts/qualitative-outcome.ts';
import { type QualitativeTarget, qualitativeTargets } from '../facts/qualitative-target.ts';
import { partAt } from '../report/part.ts';
import { scopeAt } from '../report/time-scopes.ts';
import { contains, type Span } from '../text/span.ts';

/** A worded target with the period of its part. */
export interface DatedTarget extends QualitativeTarget {
  readonly period: string | null;
}

/** The results without a figure in what looks back, each with the time of its paragraph or part. */
export function readOutcomes(
  text: string,
  sentences: readonly Span[],
  facts: readonly Span[],
  context: ReportContext,
): DatedTarget[] {
  const outcomes: DatedTarget[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((facts[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const part = partAt(context.parts, sentence.start);
    if (part?.part !== 'review' && part?.part !== 'problems') continue;
    const figures: Span[] = [];
    for (let i = next; (facts[i]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; i += 1)
      figures.push(facts[i] as Span);
    const period = scopeAt(context.scopes, sentence.start)?.period ?? (part.part === 'review' ? part.period : null);
    for (const outcome of qualitativeOutcomes(text, sentence, figures, context.phrases))
      outcomes.push({ ...outcome, period });
  }
  return outcomes;
}

/** The aims without a figure in what looks ahead, and in the sentences of the main targets. */
export function readTargets(
  text: string,
  sentences: readonly Span[],
  facts: readonly Span[],
  context: ReportContext,
  main: MainTargetRange | undefined,
): DatedTarget[] {
  const targets: DatedTarget[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((facts[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const part = partAt(context.parts, sentence.start);
    const isMain = main !== undefined && contains(main, sentence);
    if (!isMain && part?.part !== 'plan' && part?.part !== 'outlook' && part?.part !== 'annex') continue;
    const figures: Span[] = [];
    for (let i = next; i < facts.length; i += 1) {
      const fact = facts[i];
      if (!fact || fact.start >= sentence.end) break;
      figures.push(fact);
    }
    for (const target of qualitativeTargets(text, sentence, figures, isMain, context.phrases)) {
      targets.push({
        ...target,
        period:
          isMain && main.ofYear && context.time.year !== null ? String(context.time.year) : (part?.period ?? null),
      });
    }
  }
  return targets;
}
