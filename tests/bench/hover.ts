import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { analyze } from '../../lib/analysis/analyze.ts';
import { print, say, title } from './measure.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The largest page at hand: several reports one after the other. */
const LARGEST = join(ROOT, '../shared/pages/reports-list.html');
const SAMPLE = join(ROOT, 'assets/sample-report.html');

/** What the pointer costs on a page: the hit-test in a real browser, and the look-up of what stands there. */
export async function benchHover(): Promise<void> {
  title('hover, in a browser');
  const file = existsSync(LARGEST) ? LARGEST : SAMPLE;
  const code = await bundled();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    await page.setContent(readFileSync(file, 'utf8').replaceAll(/<script[\s\S]*?<\/script>/gi, ''), {
      waitUntil: 'domcontentloaded',
    });
    await page.addScriptTag({ content: code });
    const read = await page.evaluate(() => globalThis.hoverBench.read());
    if (read === null) throw new Error('The page could not be read.');
    const analysis = analyze(read.text, read.shape);
    const { ms, hits, points } = await page.evaluate((given) => globalThis.hoverBench.measure(given), analysis);
    say(`${read.text.length.toLocaleString('en')} characters, ${points} points, ${hits} on text`);
    print('hit-test and look-up at the median, milliseconds', ms, { most: 1 }, 3);
    print('points of letters that were found again', hits / points, { least: 0.95 }, 3);
  } finally {
    await browser.close();
  }
}

/** The page's half of the measurement as one script. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'hover-in-page.ts'), formats: ['iife'], name: 'hoverBench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('Nothing was built.');
  // A script of its own scope would keep the name to itself.
  return `${chunk.code}\nglobalThis.hoverBench = hoverBench;`;
}

declare global {
  var hoverBench: typeof import('./hover-in-page.ts');
}
