import { expect, it } from 'vitest';
import { SAME } from '../../../lib/document/pdf/matrix.ts';
import type { DrawingStep } from '../../../lib/document/pdf/page-steps.ts';
import { UnnamedLetters } from '../../../lib/document/pdf/unnamed-letters.ts';

const OPS = { setFont: 1, showText: 2 };
const shown = { left: 0, top: 0, right: 600, bottom: 800 };

/** The steps that show letters of a font, each by its number and the sign that it comes as. */
const letters = (font: string, given: readonly (readonly [number, string])[]): DrawingStep[] =>
  [
    { step: OPS.setFont, given: [font, 12] },
    { step: OPS.showText, given: [given.map(([originalCharCode, unicode]) => ({ originalCharCode, unicode }))] },
  ].map((step) => ({ ...step, way: SAME, shown }));
const byNumber = (...numbers: number[]) => numbers.map((number) => [number, String.fromCharCode(number)] as const);

it.each<[string, DrawingStep[], string, string]>([
  // 局 is the forty-ninth letter of its font, which is the sign 1.
  ['布12个 of a font without names', letters('f', byNumber(1, 2, 49)), '布1\u00022个', '布\ufffd\ufffd2个'],
  ['a letter with a name in such a font', letters('f', [...byNumber(2), [60, '局']]), '\u0002局<', '\ufffd局<'],
  ['a font whose numbers are those of its signs', letters('f', byNumber(49, 50, 0x5c40)), '局12', '局12'],
  ['another font', letters('g', byNumber(1, 49)), '局12', '局12'],
])('%s', (_, steps, text, expected) => {
  const unnamed = new UnnamedLetters();
  unnamed.look(steps, OPS);
  expect(unnamed.told(text, 'f')).toBe(expected);
});

it('is remembered on the pages behind, with the letters that only they show', () => {
  const unnamed = new UnnamedLetters();
  unnamed.look(letters('f', byNumber(1)), OPS);
  unnamed.look(letters('f', byNumber(51)), OPS);
  expect(unnamed.told('3个', 'f')).toBe('\ufffd个');
});
