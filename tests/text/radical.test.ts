import { expect, test } from 'vitest';
import { toSource } from '../../lib/text/normal-text.ts';
import { normalize } from '../../lib/text/normalize.ts';
import { unifiedHan } from '../../lib/text/radical.ts';

test.each([
  ['⼈', '人', 'a Kangxi radical'],
  ['⽐', '比', 'a Kangxi radical'],
  ['⻓', '长', 'a radical of the supplement'],
  ['⻝', '食', 'a radical of the supplement'],
  ['⺠', '民', 'a radical of the supplement'],
  ['度', '度', 'a compatibility form'],
  ['长', '长', 'a character'],
  ['A', 'A', 'a letter'],
  ['㎡', '㎡', 'a sign that is no character'],
])('%s is read as %s: %s', (sign, character) => {
  expect(String.fromCharCode(unifiedHan(sign.charCodeAt(0)))).toBe(character);
});

test('offsets stay those of the page, and what is shown is what is printed', () => {
  const source = '工业增⻓5.4%，培训2.8万⼈';
  const normal = normalize(source);
  expect(normal.text).toBe('工业增长5.4%,培训2.8万人');
  const { start, end } = toSource(normal, { start: normal.text.length - 1, end: normal.text.length });
  expect(source.slice(start, end)).toBe('⼈');
});
