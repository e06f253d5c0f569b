import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { takeComparePictures } from './compare-pictures.ts';
import { takePanelPictures } from './panel-pictures.ts';
import { build, ROOT, run } from './run.ts';

/** All pictures of the panel, to be looked at; too many to be kept. */
const ALL = join(ROOT, '.output/pictures');
/** Those of the README. */
const KEPT = join(ROOT, 'docs/pictures');
/** Those that the stores show, and the icons of the package. */
const STORES = join(ROOT, 'docs/stores/pictures');
const ICONS = join(ROOT, 'assets/public/icon');
const BEST: Readonly<Record<string, string>> = {
  'summary-light-420-zh-CN.png': 'panel-summary.png',
  'facts-light-420-zh-CN.png': 'panel-figures.png',
  'targets-dark-420-zh-CN.png': 'panel-targets.png',
};

process.exitCode = await takeAll(process.argv[2] ?? join(ROOT, 'assets/sample-report.html'));

/**
 * Takes all pictures anew: those of the README, and the panel in every look. The tests of the card, of the native
 * side panel and of the page of Firefox for add-ons keep what they see.
 */
async function takeAll(file: string): Promise<number> {
  const built = await build(['chrome', 'firefox']);
  if (built !== 0) return built;
  const taken = await takePanelPictures(file, { all: ALL, stores: STORES, icons: ICONS, kept: KEPT });
  const compared = await takeComparePictures(KEPT);
  process.stdout.write(`${taken + compared} pictures are in ${ALL} and ${STORES}\n`);
  mkdirSync(KEPT, { recursive: true });
  for (const [name, kept] of Object.entries(BEST)) copyFileSync(join(ALL, name), join(KEPT, kept));
  return run(
    'vitest',
    [
      'run',
      'tests/browser/card.test.ts',
      'tests/browser/native-panel.test.ts',
      'tests/browser/firefox-install.test.ts',
    ],
    {
      REPORT_LENS_PICTURES: KEPT,
    },
  );
}
