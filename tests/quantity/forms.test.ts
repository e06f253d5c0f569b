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

describe('any run of digits, Han numerals and scale words is one figure or none', () => {
  const parts = fc.constantFrom(...['3', '12', '456', '2000', '.5', '点5', '点五'], ...'二五九十百千万亿几');

  test('no part of it is a figure of its own', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('3', '12', '五', '九', '十'),
        fc.array(parts, { minLength: 1, maxLength: 4 }),
        (first, rest) => {
          const run = `${first}${rest.join('')}`;
          // 3万五保户: a count without a unit may be followed by a word that begins like a numeral.
          const measured = figuresOf(`总量达到${run}元。`).filter(({ unit }) => unit === '元');
          for (const { span } of measured) expect(span).toBe(`${run}元`);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
