import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { analyze } from '../../lib/analysis/analyze.ts';
import { loadAids } from '../../lib/cli/segmenter.ts';
import { nearness, RIGHT } from '../../lib/cli/train/same-name.ts';

/** Sentences of our own with the names that a reader gave their figures, before any extractor had seen them. */
const chunkSchema = z.object({
  kind: z.string(),
  text: z.string(),
  facts: z.array(z.object({ start: z.int(), end: z.int(), name: z.array(z.string()).min(1) })),
});
const chunks = readFileSync(join(import.meta.dirname, 'names.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => chunkSchema.parse(JSON.parse(line)));

const HEAD = '2025年青岚区政府工作报告\n各位代表：\n一、2024年工作回顾\n';
const aids = loadAids();

/** Each labelled figure with what its row is called; undefined where it has none. */
const rows = chunks.flatMap(({ kind, text, facts }) => {
  const found = analyze(`${HEAD}${text}\n二、2025年工作安排\n`, {}, aids).facts;
  return facts.map(({ start, end, name }) => {
    const row = found.find((fact) => fact.start === HEAD.length + start && fact.end === HEAD.length + end);
    return { kind, text, figure: text.slice(start, end), accepted: name, name: row?.name };
  });
});

function shareRight(of: typeof rows): number {
  return of.filter(({ accepted, name }) => name !== undefined && nearness(accepted, name) >= RIGHT).length / of.length;
}

describe('names of the kinds that the shared labels lack', () => {
  test('there are sixty sentences, and each label holds a figure', () => {
    expect(chunks.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter(({ figure }) => !/[\d三七]/.test(figure))).toEqual([]);
  });

  test('every labelled figure is read', () => {
    expect(rows.filter(({ name }) => name === undefined)).toEqual([]);
  });

  test('nine names of ten are right', () => {
    expect(shareRight(rows)).toBeGreaterThanOrEqual(0.9);
  });

  test.each([...new Set(chunks.map(({ kind }) => kind))])('of %s four of five', (kind) => {
    expect(shareRight(rows.filter((row) => row.kind === kind))).toBeGreaterThanOrEqual(0.8);
  });
});
