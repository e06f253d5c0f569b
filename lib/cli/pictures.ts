import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { takeComparePictures } from './compare-pictures.ts';
import { drawIcons } from './draw-icons.ts';
import { takeInstallPicture } from './install-picture.ts';
import { takePanelPictures, withPanel } from './panel-pictures.ts';
import { build, buildWhatChanged, ROOT, run } from './run.ts';
import { takeStorePictures } from './store-pictures.ts';

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

process.exitCode = await pictures(process.argv.slice(2));

/** @param args a page, else the sample; `--width PIXELS`: the panel at that width, and nothing else */
async function pictures(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { width: { type: 'string' } } });
  const file = positionals[0] ?? join(ROOT, 'assets/sample-report.html');
  if (values.width === undefined) return takeAll(file);
  const width = Number(values.width);
  if (!Number.isInteger(width) || width < 1) {
    process.stderr.write('pictures: --width takes a number of pixels, such as 320\n');
    return 2;
  }
  const built = await buildWhatChanged(['chrome']);
  if (built !== 0) return built;
  const taken = await withPanel(file, async (stage) => takePanelPictures(stage, ALL, [width]));
  process.stdout.write(`${taken} pictures are in ${ALL}\n`);
  return 0;
}

/**
 * Takes all pictures anew: those of the README, and the panel in every look. The tests of the card, of the native
 * side panel and of the page of Firefox for add-ons keep what they see.
 */
async function takeAll(file: string): Promise<number> {
  const built = await build(['chrome', 'firefox']);
  if (built !== 0) return built;
  for (const folder of [KEPT, STORES, ICONS]) mkdirSync(folder, { recursive: true });
  const taken = await withPanel(file, async (stage) => {
    const forStores = await takeStorePictures(stage, STORES);
    await stage.speak('zh-CN');
    await drawIcons(await stage.context.newPage(), ICONS);
    await takeInstallPicture(stage.context, join(KEPT, 'install-chromium.png'));
    return forStores + (await takePanelPictures(stage, ALL));
  });
  const compared = await takeComparePictures(KEPT);
  process.stdout.write(`${taken + compared} pictures are in ${ALL} and ${STORES}\n`);
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
