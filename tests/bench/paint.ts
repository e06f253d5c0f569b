import type { Page } from 'playwright-core';
import { bundled, largestPage, median, plainChromium } from './in-browser.ts';
import { print, say, title } from './measure.ts';

const ROUNDS = 9;

/** Our marks against those of mark.js 8, which wraps every place in an element. */
export async function benchPaint(): Promise<void> {
  title('marks against mark.js, in a browser; every round on a page newly loaded, script and page cold');
  const code = await bundled('paint-in-page.ts', 'paintBench');
  const browser = await plainChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    const html = largestPage();
    const fresh = async () => {
      await page.goto('about:blank');
      await page.setContent(html, { waitUntil: 'load' });
      await page.addScriptTag({ content: code });
      await settled(page);
    };
    const times: Record<'first' | 'marks' | 'all' | 'search' | 'paint', number[]> = {
      first: [],
      marks: [],
      all: [],
      search: [],
      paint: [],
    };
    let words = '';
    for (let round = 0; round < ROUNDS; round += 1) {
      await fresh();
      const ours = await page.evaluate(() => globalThis.paintBench.ourMarks());
      await fresh();
      const all = await page.evaluate(() => globalThis.paintBench.markJs(true));
      await fresh();
      const search = await page.evaluate(() => globalThis.paintBench.markJs(false));
      await fresh();
      const paint = await page.evaluate(() => globalThis.paintBench.paintNumbers());
      times.first.push(ours.first);
      times.marks.push(ours.all);
      times.all.push(all.ms);
      times.search.push(search.ms);
      times.paint.push(paint.ms);
      words = `${ours.letters.toLocaleString('en')} characters, ${ours.marks} marks of ours; ${all.marks} numbers wrapped, ${paint.marks} painted`;
    }
    say(words);
    const numbers = median(times.all);
    say(`first marks after ${median(times.first).toFixed(0)} ms; mark.js needs ${numbers.toFixed(0)} ms`);
    print(
      'reading, analysis and painting up to the first marks, in mark.js’s one pattern',
      median(times.first) / numbers,
      {
        most: 3,
      },
    );
    print('the same up to all marks', median(times.marks) / numbers);
    const wrapping = numbers - median(times.search);
    print('its wrapping of numbers, in our painting of the same', wrapping / median(times.paint), { least: 5 });
  } finally {
    await browser.close();
  }
}

/** Waits until the page was drawn: two frames. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

declare global {
  var paintBench: typeof import('./paint-in-page.ts');
}
