import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { reaching } from '../../../lib/cli/mutate/reach.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const at = (file: string) => join(ROOT, file);

test('the tests of a source are those that import it, themselves or through others, the nearest first', () => {
  const tests = ['tests/export/tasks.test.ts', 'tests/text/pinyin.test.ts', 'tests/quantity/numeral.test.ts'];
  const found = reaching(tests.map(at), new Set([at('lib/quantity/numeral.ts')]));
  expect(found.map((file) => relative(ROOT, file))).toEqual([
    'tests/quantity/numeral.test.ts',
    'tests/export/tasks.test.ts',
  ]);
});
