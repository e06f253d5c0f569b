import process from 'node:process';
import { build } from '../../lib/cli/run.ts';
import { say, summary } from './measure.ts';
import { reportTexts } from './texts.ts';

// Ratios measured in one run, so that they say the same on a slow machine as on a fast one.
// `npm run bench` runs all groups, `npm run bench -- growth glossary` some of them; a group is loaded when it is run.
const reports = reportTexts();
const groups: Readonly<Record<string, () => Promise<void>>> = {
  recognizers: async () => (await import('./recognizers.ts')).benchRecognizers(reports),
  segmentation: async () => (await import('./segmentation.ts')).benchSegmentation(reports),
  growth: async () => (await import('./growth.ts')).benchGrowth(reports),
  glossary: async () => (await import('./glossary.ts')).benchGlossary(reports),
  'many-files': async () => (await import('./many-files.ts')).benchManyFiles(reports),
  page: async () => (await import('./page.ts')).benchPage(),
  // These need a browser; those of BUILT have the extension as it is now installed in it.
  'hostile-page': async () => (await import('./hostile-page.ts')).benchHostilePage(),
  hover: async () => (await import('./hover.ts')).benchHover(),
  decision: async () => (await import('./decision.ts')).benchDecision(),
  paint: async () => (await import('./paint.ts')).benchPaint(),
  panel: async () => (await import('./panel.ts')).benchPanel(reports),
  living: async () => (await import('./living.ts')).benchLiving(reports),
  'real-pages': async () => (await import('./real-pages.ts')).benchRealPages('closed'),
  'real-pages-beside-panel': async () => (await import('./real-pages.ts')).benchRealPages('open'),
  memory: async () => (await import('./memory.ts')).benchMemory(reports),
  library: async () => (await import('./library.ts')).benchLibrary(reports),
};

const BUILT = ['decision', 'living', 'real-pages', 'real-pages-beside-panel', 'memory', 'library'];

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
