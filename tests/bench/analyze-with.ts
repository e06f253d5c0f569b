import { readFileSync } from 'node:fs';
import process from 'node:process';
import { analyze } from '../../lib/analysis/analyze.ts';
import { isSegmenterName, segmenters } from './segmenters.ts';

// node tests/bench/analyze-with.ts neither|jieba|Intl FILE… [--format jsonl]: one analysis a line, for the scorer.
const [name = '', ...rest] = process.argv.slice(2);
if (!isSegmenterName(name)) throw new Error(`No segmenter ${name}. Known: ${Object.keys(segmenters).join(', ')}.`);
const files = rest.slice(0, rest.includes('--format') ? rest.indexOf('--format') : undefined);
for (const file of files) {
  const analysis = analyze(readFileSync(file, 'utf8'), {}, segmenters[name]);
  process.stdout.write(`${JSON.stringify({ file, ...analysis })}\n`);
}
