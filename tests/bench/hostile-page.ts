import type { Page } from 'playwright-core';
import { bundled, plainChromium } from './in-browser.ts';
import { asPage } from './installed.ts';
import { print, say, title } from './measure.ts';

/** So many elements has the larger of two pages. */
const ELEMENTS = 100_000;
const ROUNDS = 7;

/** Markup that no report has, by how many elements it is made of. */
const SHAPES: Readonly<Record<string, (elements: number) => string>> = {
  'raised signs inside each other': (elements) => `<p>${'<sup>①'.repeat(elements)}`,
  'blocks that are never closed': (elements) => '<div>增长5%。'.repeat(elements),
  'marks of bold that are never closed': (elements) => '<p><b>增长5%。'.repeat(elements / 2),
  'spans side by side in one line': (elements) => `<p>${'<span>5</span>'.repeat(elements)}</p>`,
  'line breaks in one block': (elements) => `<p>${'增长5%。<br>'.repeat(elements)}</p>`,
  'cells that claim a million places each': (elements) =>
    `<table>${'<tr><td rowspan="65534" colspan="1000">5%</td></tr>'.repeat(elements / 10)}</table>`,
  'tables inside each other': (elements) => '<table><tr><td>5%'.repeat(elements / 10),
};

/** Reading a page of hostile markup: twice the elements may take 2.5 times as long. */
export async function benchHostilePage(): Promise<void> {
  title(`hostile markup, decided on and read: twice the elements, up to ${ELEMENTS.toLocaleString('en')} of them`);
  const code = await bundled('hostile-page-in-page.ts', 'hostilePageBench');
  const browser = await plainChromium();
  try {
    for (const [name, markup] of Object.entries(SHAPES)) {
      const page = await browser.newPage();
      const less = await cheapest(page, code, markup(ELEMENTS / 2));
      const more = await cheapest(page, code, markup(ELEMENTS));
      say(`${less.ms.toFixed(0)} and ${more.ms.toFixed(0)} ms, ${more.letters.toLocaleString('en')} characters read`);
      print(`${name}: doubled`, more.ms / less.ms, { most: 2.5 });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** The cheapest of some readings of one page, in processor time of its thread: a busy machine lengthens only the clock. */
async function cheapest(page: Page, code: string, markup: string): Promise<{ ms: number; letters: number }> {
  const opening = '各位代表：现在，我代表区人民政府，向大会报告工作，请予审议。\n地区生产总值增长5.6%。';
  await page.goto('about:blank');
  await page.setContent(asPage(opening).replace('</p></div>', `</p>${markup}</div>`), { waitUntil: 'load' });
  await page.addScriptTag({ content: code });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  let least = { ms: Number.POSITIVE_INFINITY, letters: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await spent();
    const letters = await page.evaluate(() => globalThis.hostilePageBench.read());
    const ms = (await spent()) - before;
    if (ms < least.ms) least = { ms, letters };
  }
  await session.detach();
  return least;
}

declare global {
  var hostilePageBench: typeof import('./hostile-page-in-page.ts');
}
