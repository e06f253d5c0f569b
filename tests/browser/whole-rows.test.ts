import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

/** So far apart are the points of a row that are tried, in pixels. */
const GRID = 4;

describe('a row acts wherever it is pressed', () => {
  let installed: Installed;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    const page = await installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    panel = await installed.openPanel(page);
  });
  afterAll(() => installed.stop());

  for (const width of [190, 240, 320, 400, 600]) {
    it(`in every list, at ${width} pixels`, async () => {
      await panel.setViewportSize({ width, height: 800 });
      for (const tab of ['facts', 'targets', 'terms', 'outline']) {
        await panel.locator(`#tab-${tab}`).click();
        await panel.locator('[role="tabpanel"] .row').first().waitFor();
        expect([tab, await deadShare(panel)]).toEqual([tab, 0]);
      }
    });
  }

  it('and its sentence, once it is open, can be selected', async () => {
    await panel.locator('#tab-facts').click();
    await panel.locator('.row-head').first().click();
    const isFree = await panel.locator('.row.open .sentence').evaluate((sentence) => {
      const box = sentence.getBoundingClientRect();
      return sentence.contains(document.elementFromPoint(box.left + 20, box.top + box.height / 2));
    });
    expect(isFree).toBe(true);
  });
});

/** The share of the closed rows in sight that is none of their buttons', by a grid of hit tests. */
function deadShare(panel: Page): Promise<number> {
  return panel.evaluate((step) => {
    const list = document.querySelector('[role="tabpanel"]')?.getBoundingClientRect();
    const heads = document.querySelector('.figures thead')?.getBoundingClientRect().bottom ?? 0;
    if (list === undefined) return 1;
    let tried = 0;
    let dead = 0;
    for (const row of document.querySelectorAll('[role="tabpanel"] .row:not(.open)')) {
      const box = row.getBoundingClientRect();
      // The line below a row parts it from the next.
      for (let y = Math.max(box.top, list.top, heads) + 1; y < Math.min(box.bottom - 1, list.bottom); y += step) {
        for (let x = Math.max(box.left, list.left) + 1; x < Math.min(box.right, list.right, innerWidth); x += step) {
          tried += 1;
          // The count of a heading leads to its figures.
          const hit = document.elementFromPoint(x, y)?.closest('.row-head, .only');
          if (hit === undefined || hit === null || !row.contains(hit)) dead += 1;
        }
      }
    }
    return tried === 0 ? 1 : dead / tried;
  }, GRID);
}
