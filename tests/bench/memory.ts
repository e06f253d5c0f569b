import type { Page } from 'playwright-core';
import type { Installed } from '../browser/support/installed.ts';
import { largestPage } from './in-browser.ts';
import { longPage, OFFICIAL, OTHER, openMarked, pageHeap, rested, withInstalled } from './installed.ts';
import { print, say, title } from './measure.ts';
import type { ReportText } from './texts.ts';

const RESCANS = 100;

/** What the extension holds in a page: on a very long one, and after many readings of the same. */
export async function benchMemory(reports: readonly ReportText[]): Promise<void> {
  const text = reports.map((report) => report.text).join('\n');
  await withInstalled(async (installed) => {
    title('memory of the content script, after garbage was collected');
    installed.server.put('/million.html', longPage(text, 1_000_000));
    const read = await openMarked(installed, `${OFFICIAL}/million.html`);
    const plain = await installed.open(`${OTHER}/million.html`);
    const held = (await pageHeap(installed, read)) - (await pageHeap(installed, plain));
    print('a page of 1,000,000 characters: script heap with the reader less that without, MB', held, { most: 40 }, 1);
    await read.close();
    await plain.close();

    installed.server.put('/again.html', largestPage());
    const page = await openMarked(installed, `${OFFICIAL}/again.html`);
    const panel = await installed.openPanel(page);
    await rescans(installed, page, panel, 10);
    const before = await pageHeap(installed, page);
    await rescans(installed, page, panel, RESCANS);
    const after = await pageHeap(installed, page);
    say(`${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after ${RESCANS} readings, each of changed words`);
    print('the heap after them, in that before', after / before, { most: 1.1 });
  });
}

/** Changes the words of the page and has them read and painted, over and over. */
async function rescans(installed: Installed, page: Page, panel: Page, count: number): Promise<void> {
  const tab = await installed.tabOf(page);
  for (let rescan = 0; rescan < count; rescan += 1) {
    const words = `全年新建公园${count}${rescan}个。`;
    await page.evaluate((own) => {
      const last = document.querySelector('#own') ?? document.createElement('p');
      last.id = 'own';
      last.textContent = own;
      const [place] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      if (!last.isConnected) place?.startContainer.parentElement?.append(last);
    }, words);
    // As the panel's own button does; the page's watcher alone would give up after twelve.
    await panel.evaluate((id) => {
      const port = chrome.tabs.connect(id, { name: 'report-lens-panel', frameId: 0 });
      port.postMessage({ type: 'read-again' });
    }, tab);
    await page.waitForFunction(() => {
      const own = document.querySelector('#own');
      return [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((place) => own?.contains(place.startContainer)),
      );
    });
  }
  await rested(page);
}
