import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import known from './known.json' with { type: 'json' };
import { labelledTexts, misreadings } from './labels.ts';

// node tests/analysis/labels/refresh.ts: writes down what of each labelled text is read otherwise today, and tells
// what is better or worse than it was.
const before: Readonly<Record<string, number>> = known;
const after: Record<string, number> = {};
for (const labelled of labelledTexts()) {
  const wrong = misreadings(labelled);
  if (wrong.length > 0) after[labelled.id] = wrong.length;
  const change = wrong.length - (before[labelled.id] ?? 0);
  if (change !== 0) process.stdout.write(`${labelled.id} ${change > 0 ? '+' : ''}${change}\n${wrong.join('\n')}\n`);
}
writeFileSync(join(import.meta.dirname, 'known.json'), `${JSON.stringify(after, null, 2)}\n`);
