import { expect, test } from 'vitest';
import territory from '../../lib/lexicon/data/territory.json' with { type: 'json' };
import { withWords } from '../../lib/lexicon/with-words.ts';

const named = withWords(/WHOLE/);

test.each(Object.entries(territory.whole))('%s is a whole territory, as in %s', (word, example) => {
  expect(named.exec(example)?.[0]).toBe(word);
});

test.each(Object.entries(territory.notWhole))('%s is none, as in %s', (word, example) => {
  expect(example).toContain(word);
  expect(named.test(example)).toBe(false);
});

test('both lists may stand in one pattern, and a plan is still a group', () => {
  const pattern = withWords(/^WHOLE(?:在)?(PLAN)期末/);
  expect(pattern.exec('全省“十三五”期末')?.[1]).toBe('“十三五”');
  expect(pattern.test('全面“十三五”期末')).toBe(false);
});
