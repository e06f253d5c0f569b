import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from '../../lib/cli/chromium.ts';
import { bundled, median, plainChromium } from './in-browser.ts';
import { print, say, title } from './measure.ts';

const PAGES = join(import.meta.dirname, '../pages');
const LOADS = 9;

/** A list of fifty thousand documents: more than any real one, and no report. */
const LONG_LIST = `<title>通知公告</title><ul>${'<li><a href="/art/1.html">关于印发全区安全生产工作要点的通知</a><span>2025-01-02</span></li>'.repeat(50_000)}</ul>`;

/** What a page that is no report pays for the extension: the decision, and the script that takes it. */
export async function benchDecision(): Promise<void> {
  title('the decision on pages that are no report, in a browser; each load is cold');
  const code = await bundled('decision-in-page.ts', 'decisionBench');
  const pages = new Map(
    readdirSync(PAGES)
      .filter((name) => name.startsWith('not-'))
      .map((name) => [name, readFileSync(join(PAGES, name, 'source.html'), 'utf8')]),
  );
  pages.set('a list of 50,000 documents', LONG_LIST);
  const browser = await plainChromium();
  try {
    const page = await browser.newPage();
    let dearest = { name: '', ms: 0 };
    for (const [name, html] of pages) {
      const times: number[] = [];
      for (let load = 0; load < LOADS; load += 1) {
        await page.goto('about:blank');
        await page.setContent(html, { waitUntil: 'domcontentloaded' });
        await page.addScriptTag({ content: code });
        const { ms, isReport } = await page.evaluate(() => globalThis.decisionBench.decide());
        if (isReport) throw new Error(`${name} was taken for a report.`);
        times.push(ms);
      }
      const ms = median(times);
      if (ms > dearest.ms) dearest = { name, ms };
    }
    say(`${pages.size} pages, ${LOADS} loads each; the dearest: ${dearest.name}`);
    print('the decision on the dearest page at its median, milliseconds', dearest.ms, { most: 1 });
  } finally {
    await browser.close();
  }
  const script = gzipSync(readFileSync(join(BUILT, 'content-scripts/report.js'))).length;
  print('the script that every official page loads, kB (gzip)', script / 1000, { most: 12 });
}

declare global {
  var decisionBench: typeof import('./decision-in-page.ts');
}
