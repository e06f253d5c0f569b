import { expect, test } from 'vitest';
import { comparable, finderOf, mayHold, signatureOf } from '../../lib/insight/phrases.ts';

const SENTENCES = [
  '新增高新技术企业120家，总数超过1500家，其中205家新获评。',
  '“一网通办”上线事项38项。',
  'ＧＤＰ增长5%。',
];

test.each([
  ['高新技术企业', true],
  ['企业120家', true],
  ['一網通辦', true],
  ['gdp增长', true],
  ['业', true],
  ['技术高新', false],
  ['夜校', false],
  ['镓', false],
  ['1205', false],
])('%s may stand in them: %s', (words, answer) => {
  expect(mayHold(signatureOf(SENTENCES), [words])).toBe(answer);
});

test('every word has to be there', () => {
  expect(mayHold(signatureOf(SENTENCES), ['高新', '通办'])).toBe(true);
  expect(mayHold(signatureOf(SENTENCES), ['高新', '夜校'])).toBe(false);
});

test('what a sentence holds, its signature never denies', () => {
  const signature = signatureOf(SENTENCES);
  for (const sentence of SENTENCES)
    for (let start = 0; start < sentence.length; start += 1)
      for (let end = start + 1; end <= sentence.length; end += 1)
        expect(mayHold(signature, [sentence.slice(start, end)])).toBe(true);
});

test('places are those of the sentence as printed', () => {
  expect(finderOf(['gdp突破'])('人均ＧＤＰ突破10万元')).toBe(2);
  expect(finderOf(['未突破'])('人均ＧＤＰ突破10万元')).toBe(-1);
  expect(finderOf(['突破', '人均'])('人均ＧＤＰ突破10万元')).toBe(5);
  expect(finderOf(['突破', '户均'])('人均ＧＤＰ突破10万元')).toBe(-1);
  expect(comparable('ＧＤＰ總量')).toBe('gdp总量');
  expect(comparable('İß'.repeat(5000))).toBe('İß'.repeat(5000));
});
