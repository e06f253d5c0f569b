import { analyze } from '../../lib/analysis/analyze.ts';
import { bundled, largestPage, plainChromium } from './in-browser.ts';
import { print, say, title } from './measure.ts';

/** What the pointer costs on a page: the hit-test in a real browser, and the look-up of what stands there. */
export async function benchHover(): Promise<void> {
  title('hover, in a browser');
  const code = await bundled('hover-in-page.ts', 'hoverBench');
  const browser = await plainChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    await page.setContent(largestPage(), { waitUntil: 'domcontentloaded' });
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

declare global {
  var hoverBench: typeof import('./hover-in-page.ts');
}
