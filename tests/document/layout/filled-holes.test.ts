import { expect, it } from 'vitest';
import { pageOf, readingOf } from '../../support/layout.ts';
import type { PdfText } from '../../support/pdf.ts';

/** What is read of items on one line. */
const read = (...texts: readonly (readonly [x: number, text: string])[]): string =>
  readingOf(pageOf(texts.map(([x, text]): PdfText => ({ x, y: 100, text })))).text;

it.each<[string, [number, string][], string]>([
  [
    'in the hole that its word leaves',
    [
      [80, '全区总产'],
      [128, '(ch n)总值'],
      [146.5, 'ǎ'],
    ],
    '全区总产(chǎn)总值',
  ],
  [
    'in each of two holes',
    [
      [80, '(d ngr n)'],
      [92.5, 'ā'],
      [116.5, 'é'],
    ],
    '(dāngrén)',
  ],
])('a letter of another font is read %s', (_, items, text) => expect(read(...items)).toBe(text));

it('a blank that nothing fills parts two words, and letters drawn over others cut nothing', () => {
  expect(read([80, 'GDP growth of 2025'])).toBe('GDP growth of 2025');
  expect(read([80, '增长5.6%'], [86, '长'])).toContain('增长5.6%');
});
