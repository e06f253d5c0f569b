import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Judge } from '../naming/judge/ranker.ts';
import { judgeFrom } from '../naming/judge/weights.ts';

/** Where the weights of names are kept; the extension loads them from its package. */
export const WEIGHTS_FILE = 'assets/public/name-weights.bin';

/** The judge of names, as in the extension's background. */
export function readJudge(): Judge {
  return judgeFrom(readFileSync(fileURLToPath(new URL(`../../${WEIGHTS_FILE}`, import.meta.url))));
}
