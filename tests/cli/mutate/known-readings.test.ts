import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knownReadings, remembering } from '../../../lib/cli/mutate/known-readings.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ANALYZE = join(ROOT, 'lib/analysis/analyze.ts');
const source = readFileSync(ANALYZE, 'utf8');

test.each([
  ['lib/insight/verdict.ts', true],
  ['lib/quantity/numeral.ts', false],
])('reports are read once for all trials of %s: %s', (file, isKnown) => {
  const { transform } = knownReadings(new Set([join(ROOT, file)]));
  if (typeof transform !== 'function') throw new Error('The plugin has no transform().');
  const made = (id: string) => Reflect.apply(transform, undefined, [source, id]);
  expect(made(ANALYZE) !== null).toBe(isKnown);
  expect(made(join(ROOT, file))).toBeNull();
});

test('a reading is asked for where readReport() was', () => {
  expect(remembering(source)).toContain('(aids ? readReport : known)(normal, range,');
  expect(() => remembering('export {};')).toThrow('in another way');
});
