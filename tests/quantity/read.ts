import { findQuantities } from '../../lib/quantity/find.ts';
import type { Quantity } from '../../lib/quantity/quantity.ts';
import { withoutThresholds } from '../../lib/quantity/threshold.ts';
import { toSource } from '../../lib/text/normal-text.ts';
import { normalize } from '../../lib/text/normalize.ts';

/** A figure as the phrase files write it. */
export interface Figure {
  readonly span: string;
  readonly value: Quantity['value'];
  readonly unit: string;
  readonly bound: Quantity['bound'];
}

/** The figures of a phrase, thresholds left out, each with its letters in the phrase itself. */
export function figuresOf(phrase: string): Figure[] {
  const normal = normalize(phrase);
  const quantities = withoutThresholds(normal.text, findQuantities(normal.text, 0, normal.text.length));
  return quantities.map((quantity) => {
    const { start, end } = toSource(normal, quantity);
    return { span: phrase.slice(start, end), value: quantity.value, unit: quantity.unit, bound: quantity.bound };
  });
}

/** The letters of the figures of a phrase. */
export function spansOf(phrase: string): string[] {
  return figuresOf(phrase).map((figure) => figure.span);
}
