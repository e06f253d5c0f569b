import { Culture, recognizeNumber } from '@microsoft/recognizers-text-number';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumeral } from '../../lib/quantity/numeral.ts';
import { han } from './forms.ts';

/** Plain numerals that the other reader takes for another number, or for none, and why ours is right. */
const differ: Readonly<Record<string, string>> = {};

const ours = (text: string) => readNumeral(text, 0, () => false)?.value;
const theirs = (text: string) => {
  const [found] = recognizeNumber(text, Culture.Chinese);
  return found?.text === text ? Number(found.resolution.value) : undefined;
};

test('a second reader of numerals reads plain ones as this does', () => {
  const differing = new Set<string>();
  let compared = 0;
  const compare = (text: string) => {
    const other = theirs(text);
    if (other !== undefined) compared += 1;
    if (other !== undefined && other !== ours(text)) differing.add(text);
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 9999 }), (large, small) => {
      for (const text of [han(large), han(small), String(large), `${small}万`, `${small}亿`, `${han(small)}亿`])
        compare(text);
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(compared).toBeGreaterThan(1000);
  expect([...differing].filter((text) => !Object.hasOwn(differ, text))).toEqual([]);
});
