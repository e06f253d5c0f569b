import { expect, test } from 'vitest';
import { readYear } from '../../lib/text/year.ts';

test.each([
  ['2021', 2021],
  ['二〇二一', 2021],
  ['一九九八', 1998],
  ['三〇二一', undefined],
  ['2百', undefined],
  ['', undefined],
])('%s', (written, year) => {
  expect(readYear(written)).toBe(year);
});
