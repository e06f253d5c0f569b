import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { WEIGHTS_FILE } from './name-weights.ts';
import { crossValidate, type Trial } from './train/cross-validate.ts';
import { examplesOf } from './train/examples.ts';
import { readLabels, SETS } from './train/labels.ts';
import { learn } from './train/learn.ts';
import { quantize } from './train/quantize.ts';

const FOLDS = 8;
const GOLD = fileURLToPath(new URL('../../../shared/gold', import.meta.url));

const errorsWanted = process.argv.includes('--errors');
const examples = readLabels(GOLD).flatMap(examplesOf);
process.stdout.write(`${examples.length} labelled figures\n`);
const trials = crossValidate(examples, FOLDS);
for (const set of SETS)
  report(
    set === '.' ? 'development' : set,
    trials.filter(({ example }) => example.set === set),
  );
report('all', trials);
const differ = trials.filter(({ example, chosen }) => chosen !== example.rule);
process.stdout.write(
  `differs from the rules in ${differ.length}: right in ${share(differ, 'right')}, the rules in ${share(differ, 'ruleRight')}\n`,
);
process.stdout.write(
  `asked to be checked, the least certain twelfth holds ${heldBy(trials, 0.08)} of the wrong names\n`,
);
if (errorsWanted)
  for (const { example, chosen, right, ruleRight, certainty } of trials.filter(
    (trial) => !trial.right || !trial.ruleRight,
  ))
    process.stdout.write(
      `${right ? 'mended' : ruleRight ? 'spoilt' : 'wrong'}\t${certainty.toFixed(2)}\t${example.accepted[0]}\tchosen ${chosen}\trule ${example.rule}\t${example.context.replaceAll('\n', ' ')}\n`,
    );
const file = fileURLToPath(new URL(`../../${WEIGHTS_FILE}`, import.meta.url));
writeFileSync(file, quantize(learn(examples)));
process.stdout.write(`${WEIGHTS_FILE} written\n`);

function report(name: string, of: readonly Trial[]): void {
  process.stdout.write(
    `${name}: ${of.length}, rules ${share(of, 'ruleRight')}, with the model ${share(of, 'right')}, to the letter ${share(of, 'exact')}\n`,
  );
}

function share(of: readonly Trial[], field: 'right' | 'ruleRight' | 'exact'): string {
  return ((100 * of.filter((trial) => trial[field]).length) / (of.length || 1)).toFixed(1);
}

/** How many of the wrong names in a hundred are among the least certain part of all. */
function heldBy(of: readonly Trial[], part: number): string {
  const doubted = of.toSorted((a, b) => a.certainty - b.certainty).slice(0, Math.round(part * of.length));
  const wrong = (trials: readonly Trial[]) => trials.filter(({ right }) => !right).length;
  return ((100 * wrong(doubted)) / (wrong(of) || 1)).toFixed(1);
}
