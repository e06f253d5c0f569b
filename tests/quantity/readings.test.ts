import { describe, expect, test } from 'vitest';
import { readFigures } from '../../lib/quantity/find.ts';
import type { Quantity } from '../../lib/quantity/quantity.ts';
import { withoutThresholds } from '../../lib/quantity/threshold.ts';
import { toSource } from '../../lib/text/normal-text.ts';
import { normalize } from '../../lib/text/normalize.ts';
import readings from './readings.json' with { type: 'json' };

/** `1米75 = 1.75米 min`, `由3至5 = 3…5个 range`, and `? 3.5.1万元` for what looks like a figure and is not understood. */
function told(text: string): string[] {
  const normal = normalize(text);
  const { quantities, unread } = readFigures(normal.text, 0, normal.text.length);
  const figures = withoutThresholds(normal.text, quantities).map((quantity) => ({
    ...quantity,
    told: figure(quantity),
  }));
  return [...figures, ...unread.map((span) => ({ ...span, told: '' }))]
    .sort((a, b) => a.start - b.start)
    .map((one) => {
      const { start, end } = toSource(normal, one);
      const letters = text.slice(start, end);
      return one.told ? `${letters} = ${one.told}` : `? ${letters}`;
    });
}

function figure({ value, unit, bound }: Quantity): string {
  return `${[value].flat().join('…')}${unit}${bound === 'exact' ? '' : ` ${bound}`}`;
}

/** What is read of phrases in which one sign decides, and of those beside them in which it does not. */
describe.each(Object.entries<Readonly<Record<string, readonly string[]>>>(readings))('%s', (_, phrases) => {
  test.each(Object.entries(phrases))('%s', (phrase, figures) => {
    expect(told(phrase)).toEqual(figures);
  });
});
