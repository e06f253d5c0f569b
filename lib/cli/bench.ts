import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseHTML } from 'linkedom';
import { analyze } from '../analysis/analyze.ts';
import { markupLook } from '../page/element-look.ts';
import { readPage } from '../page/page-text.ts';
import { ROOT } from './run.ts';

// Ratios measured in one run, so that they say the same on a slow machine as on a fast one.
const html = readFileSync(join(ROOT, 'assets/sample-report.html'), 'utf8');
const { document } = parseHTML(html);
const page = readPage(document, markupLook());
if (page === null) throw new Error('The sample report could not be read.');
const text = page.text;
const eightfold = Array.from({ length: 8 }, () => text).join('\n');

const scan = median(() => [...eightfold.matchAll(/\d+(?:\.\d+)?[^\d\s]{0,3}/g)].length);
const one = median(() => analyze(text).facts.length);
const eight = median(() => analyze(eightfold).facts.length);
const walk = median(() => readPage(document, markupLook())?.text.length ?? 0);
const print = (name: string, value: number) => process.stdout.write(`${name.padEnd(64)} ${value.toFixed(2)}\n`);

print('analysis of a text, against one scan for numbers', eight / scan);
print('analysis of eight times the text, against eight analyses', eight / (8 * one));
print('reading a page into text, against its analysis', walk / one);

/** The middle of several runs, in milliseconds; the first ones only warm up. */
function median(work: () => number): number {
  const times: number[] = [];
  for (let run = 0; run < 12; run += 1) {
    const start = performance.now();
    work();
    if (run > 4) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
