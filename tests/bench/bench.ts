import process from 'node:process';
import { build } from '../../lib/cli/run.ts';
import { benchDecision } from './decision.ts';
import { benchGlossary } from './glossary.ts';
import { benchGrowth } from './growth.ts';
import { benchHostilePage } from './hostile-page.ts';
import { benchHover } from './hover.ts';
import { benchLibrary } from './library.ts';
import { benchLiving } from './living.ts';
import { benchManyFiles } from './many-files.ts';
import { say, summary } from './measure.ts';
import { benchMemory } from './memory.ts';
import { benchPage } from './page.ts';
import { benchPaint } from './paint.ts';
import { benchPanel } from './panel.ts';
import { benchRealPages } from './real-pages.ts';
import { benchRecognizers } from './recognizers.ts';
import { benchSegmentation } from './segmentation.ts';
import { reportTexts } from './texts.ts';

// Ratios measured in one run, so that they say the same on a slow machine as on a fast one.
// `npm run bench` runs all groups, `npm run bench -- growth glossary` some of them.
const reports = reportTexts();
const groups: Readonly<Record<string, () => void | Promise<void>>> = {
  recognizers: () => benchRecognizers(reports),
  segmentation: () => benchSegmentation(reports),
  growth: () => benchGrowth(reports),
  glossary: () => benchGlossary(reports),
  'many-files': () => benchManyFiles(reports),
  page: benchPage,
  // These need a browser; those of BUILT have the extension as it is now installed in it.
  'hostile-page': benchHostilePage,
  hover: benchHover,
  decision: benchDecision,
  paint: benchPaint,
  panel: () => benchPanel(reports),
  living: () => benchLiving(reports),
  'real-pages': benchRealPages,
  memory: () => benchMemory(reports),
  library: () => benchLibrary(reports),
};

const BUILT = ['decision', 'living', 'real-pages', 'memory', 'library'];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0) {
  process.stderr.write(`No group ${unknown.join(', ')}. Known: ${Object.keys(groups).join(', ')}.\n`);
  process.exit(2);
}
say(`measured on ${reports.length === 1 ? reports[0]?.name : `${reports.length} reports`}`);
const isChosen = (name: string) => chosen.length === 0 || chosen.includes(name);
if (BUILT.some(isChosen) && (await build(['chrome'])) !== 0) process.exit(1);
for (const [name, run] of Object.entries(groups)) if (isChosen(name)) await run();
summary();
