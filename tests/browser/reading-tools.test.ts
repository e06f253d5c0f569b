import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE_MS, REST_MS } from '../../lib/page/watch.ts';
import { cardOf, restOn } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, marksOf, pointAt } from './support/marks.ts';

/** Ways in which the tools of official sites change the size or the letters of a text. */
const TOOLS: readonly (readonly [string, () => void])[] = [
  [
    'sets the size of the text',
    () => {
      for (const zoom of document.querySelectorAll<HTMLElement>('#zoom')) zoom.style.fontSize = '24px';
    },
  ],
  [
    'sets the size of every paragraph',
    () => {
      for (const line of document.querySelectorAll<HTMLElement>('#zoom p')) line.style.fontSize = '22px';
    },
  ],
  [
    'changes the class of the page',
    () => {
      document.body.className = 'large';
    },
  ],
  [
    'zooms the page',
    () => {
      document.documentElement.style.zoom = '1.25';
    },
  ],
  [
    'writes the text anew',
    () => {
      const zoom = document.querySelector('#zoom');
      if (zoom) zoom.innerHTML = zoom.innerHTML.replaceAll('<p', '<p style="font-size:22px"');
    },
  ],
  [
    'sets every sentence apart to read it aloud',
    () => {
      const walker = document.createTreeWalker(document.querySelector('#zoom') ?? document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const pieces = text.data.split(/(?<=[，。；])/).map((piece) => {
          const box = document.createElement('font');
          box.textContent = piece;
          return box;
        });
        text.replaceWith(...pieces);
      }
    },
  ],
];

/** Waits until every mark stands on letters that are in the page. */
async function marksInPage(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const places = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return places.length > 0 && places.every((place) => place.startContainer.isConnected);
  });
}

describe('a page whose reader changes the letters', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
    const style = '<style>.large{font-size:26px}#zoom{line-height:2}</style>';
    installed.server.put('/tools.html', official(`${style}<div id="zoom">${SAMPLE_BODY}</div>`));
  });
  afterAll(async () => {
    expect(installed.problems).toEqual([]);
    await installed.stop();
  });

  it.each(TOOLS)('and %s keeps marks and card right', async (_, tool) => {
    const page = await installed.open('http://www.example.gov.cn/tools.html');
    await marked(page);
    const before = await marksOf(page);
    await restOn(page, 'report-lens-term', '链长制');
    await page.keyboard.press('Enter');
    await page.locator('report-lens-card [aria-label="下一处"]').waitFor();
    await page.evaluate(tool);
    await marksInPage(page);
    expect(await marksOf(page)).toEqual(before);
    // The pinned card has gone along with its place.
    const place = await pointAt(page, 'report-lens-term', '链长制');
    await page.waitForFunction(
      ([x, y]) => {
        const card = document.querySelector('report-lens-card')?.shadowRoot?.querySelector('.card');
        const box = card?.getBoundingClientRect();
        if (box === undefined) return false;
        const zoom = document.documentElement.currentCSSZoom ?? 1;
        const near = (a: number, b: number) => Math.abs(a - b) < 80 * zoom;
        return (near(box.top, y ?? 0) || near(box.bottom, y ?? 0)) && box.left < (x ?? 0) + 40;
      },
      [place.x, place.y],
    );
    await page.mouse.click(2, 2);
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    await restOn(page, 'report-lens-term', '链长制');
    expect(await cardOf(page).count()).toBe(1);
    await page.close();
  });

  it('answers ten thousand changes in one storm with one reading', async () => {
    const page = await installed.open('http://www.example.gov.cn/tools.html');
    await marked(page);
    const worker = await installed.worker();
    await worker.evaluate(() => {
      const readings: string[] = [];
      Reflect.set(globalThis, 'readings', readings);
      chrome.runtime.onConnect.addListener((port) =>
        port.onMessage.addListener((message: { type: string; text: string }) => {
          if (message.type === 'analyze') readings.push(message.text.slice(-12));
        }),
      );
    });
    // A slow machine makes pauses that count as rest, and a storm that goes on for longer than is waited for.
    const allowed = await page.evaluate(
      async ({ rest, patience }) => {
        const began = performance.now();
        let pauses = 0;
        const zoom = document.querySelector('#zoom');
        for (let round = 1; round <= 50; round += 1) {
          for (let change = 1; change <= 200; change += 1) {
            const line = document.createElement('p');
            line.textContent = `另外新建公园${round * 1000 + change}个。`;
            zoom?.append(line);
            if (change < 200) line.remove();
          }
          const stopped = performance.now();
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (performance.now() - stopped >= rest) pauses += 1;
        }
        return 1 + pauses + Math.floor((performance.now() - began) / patience);
      },
      { rest: REST_MS, patience: PATIENCE_MS },
    );
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('report-lens-actual') ?? []), ...(CSS.highlights.get('report-lens-target') ?? [])].some(
        (place) => place.startContainer.nodeValue?.includes('公园50200个'),
      ),
    );
    const readings = await worker.evaluate(() => Reflect.get(globalThis, 'readings') as string[]);
    expect(readings.at(-1)).toContain('公园50200个');
    expect(readings.length).toBeLessThanOrEqual(allowed);
  });
});
