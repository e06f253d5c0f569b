import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contexts, forms } from './forms.ts';
import { figuresOf } from './read.ts';

describe('a value in any form is read back, and no part of it is a figure', () => {
  test('in at least forty forms', () => {
    expect(Object.keys(forms).length).toBeGreaterThanOrEqual(40);
  });

  test('in the sentences of the phrases that hold one figure', () => {
    expect(contexts.length).toBeGreaterThanOrEqual(600);
  });

  test.each(Object.entries(forms))('%s', (_, printed) => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...contexts), ({ text, value, unit, bound }, [before, after]) => {
        const figures = figuresOf(`${before}${text}${after}`);
        expect(figures).toEqual([{ span: text, value, unit, bound }]);
      }),
      { numRuns: 300 },
    );
  });
});
