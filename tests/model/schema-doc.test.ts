import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  analysisSchema,
  basisSchema,
  factSchema,
  mainTargetSchema,
  printedSchema,
  reportSchema,
  targetSchema,
  timeSpanSchema,
} from '../../lib/model/schema.ts';
import { ANALYSIS_VERSION, DAMAGE_KINDS, KINDS, PARTS, REPORT_KINDS, STAGES } from '../../lib/model/terms.ts';

const DOC = readFileSync(resolve(import.meta.dirname, '../../docs/schema.md'), 'utf8');

test.each([
  analysisSchema,
  reportSchema,
  factSchema,
  targetSchema,
  mainTargetSchema,
  timeSpanSchema,
  basisSchema,
  printedSchema,
])('the page on the schema names every field', (schema: z.ZodObject) => {
  const missing = Object.keys(schema.shape).filter((field) => !new RegExp(`[\`{ ]${field}[\`,}]`).test(DOC));
  expect(missing).toEqual([]);
});

test('and every word of its lists, in the version at hand', () => {
  const words = [...REPORT_KINDS, ...PARTS, ...KINDS, ...STAGES, ...DAMAGE_KINDS];
  expect(words.filter((word) => !DOC.includes(`\`${word}\``))).toEqual([]);
  expect(DOC).toContain(`version ${ANALYSIS_VERSION}`);
});
