import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import type { SegmenterName } from '../bench/segmenters.ts';

const ROOT = join(import.meta.dirname, '../..');
const GOLD = join(ROOT, '../shared/gold');

const scoreSchema = z.object({
  spanF1: z.number(),
  factF1: z.number(),
  period: z.number(),
  name: z.number(),
  status: z.number(),
});

/** Parts of one: 0.998 is 99.8 %. */
export type GoldScore = z.infer<typeof scoreSchema>;

/** Whether the development set lies beside the project. */
export const hasGold = existsSync(join(GOLD, 'facts.jsonl'));

/** The score of analyze() on the development set, with one of the segmenters or none. */
export function goldScore(segmenter: SegmenterName): GoldScore {
  const command = `${process.execPath} tests/bench/analyze-with.ts ${segmenter}`;
  const lines = execFileSync(process.execPath, [join(GOLD, 'score.mjs'), '--json', '--run', command], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return scoreSchema.parse(JSON.parse(lines.trim().split('\n').at(-1) ?? ''));
}
