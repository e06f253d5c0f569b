import { framesOf } from '../clause/frame.ts';
import type { Measured } from '../naming/carried/shared-measure.ts';
import { finishName } from '../naming/finish/finish.ts';
import { nameFigures } from '../naming/name.ts';
import { keptOwner } from '../naming/owner/kept-owner.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import { nameConfidence } from './confidence.ts';
import type { ReadFact, ReportContext } from './fact.ts';
import { makeFact } from './make-fact.ts';
import { repairAcross } from './passes.ts';

/**
 * The facts of one sentence: its clauses are read once, its figures named by the rules, the names judged where a judge is
 * at hand and finished; each figure with a name is a fact, and what facts tell of each other is mended last.
 *
 * @param quantities those of the sentence, in order
 * @param before the facts of the sentence directly before it in the paragraph
 */
export function factsOfSentence(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  context: ReportContext,
  before: readonly ReadFact[] = [],
): ReadFact[] {
  const frames = framesOf(text, sentence, quantities, context.phrases);
  const ruled = nameFigures(text, frames, before.map(measuredBefore));
  const chosen = context.names?.(text, sentence, frames, ruled);
  const facts = frames.flatMap((frame, i): ReadFact[] => {
    const own = ruled[i];
    if (!own) return [];
    const choice = chosen?.[i];
    const place = { text, quantity: frame.quantity, region: context.region };
    const name = finishName(choice ? keptOwner(choice.name, own.name) : own.name, place);
    if (!name) return [];
    const fact = makeFact({ text, sentence, frames, i, frame, context }, { ...own, name });
    return [choice ? { ...fact, confidence: Math.min(fact.confidence, nameConfidence(choice.certainty)) } : fact];
  });
  return repairAcross(text, facts, frames);
}

/** A fact as a name of the next sentence may take its measure. */
function measuredBefore({ name, kind, unit }: ReadFact): Measured {
  return { name, unit, changes: kind === 'growth' || kind === 'change' };
}
