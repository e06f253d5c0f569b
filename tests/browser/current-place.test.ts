import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPUTED, pageOf } from './support/districts.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, marksOf, pointAt } from './support/marks.ts';

describe('the place whose row is open', () => {
  let installed: Installed;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/current.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    page = await installed.open('http://www.example.gov.cn/current.html');
    await marked(page);
    panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '指标' }).click();
  });
  afterAll(async () => {
    expect(installed.problems).toEqual([]);
    await installed.stop();
  });

  const current = async () => (await marksOf(page))['report-lens-current'] ?? [];
  const row = (words: string) => panel.locator('[data-fact-id]', { hasText: words }).first();

  it('keeps a mark of its own after the flash, until the row closes', async () => {
    await row('486.3亿元').locator('.row-head').click();
    // The flash may be over before it is asked for; what is left of it is the mark that stays.
    await page.waitForFunction(() => CSS.highlights.has('report-lens-current'));
    await page.waitForFunction(() => !CSS.highlights.has('report-lens-flash'));
    expect(await current()).toEqual(['486.3亿元']);
    await panel.keyboard.press('Escape');
    await page.waitForFunction(() => !CSS.highlights.has('report-lens-current'));
  });

  it('is another one once another row is opened, by the keyboard too', async () => {
    await row('217家').locator('.row-head').press('Enter');
    await page.waitForFunction(() => CSS.highlights.has('report-lens-current'));
    expect(await current()).toEqual(['217家']);
  });

  it('stays marked when the page puts the same words into new nodes', async () => {
    await page.evaluate((body) => {
      for (const element of document.querySelectorAll('#zoom')) element.innerHTML = body;
    }, SAMPLE_BODY);
    await page.waitForFunction(() => {
      const [place] = CSS.highlights.get('report-lens-current') ?? [];
      return place?.startContainer.isConnected === true;
    });
    expect(await current()).toEqual(['217家']);
  });

  it('is the one clicked in the page, whose row opens and is brought into sight', async () => {
    await panel.getByRole('tab', { name: '摘要' }).click();
    await page.bringToFront();
    const point = await pointAt(page, 'report-lens-target', '8000人');
    await page.mouse.click(point.x, point.y);
    const open = panel.locator('.row.open');
    await open.waitFor();
    expect(await open.innerText()).toContain('8000');
    const isInSight = await open.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isInSight).toBe(true);
    expect(await current()).toEqual(['8000人']);
    await page.keyboard.press('Escape');
  });

  it('is marked no more once the panel is closed', async () => {
    await panel.close();
    await page.waitForFunction(() => !CSS.highlights.has('report-lens-current'));
  });
});

describe('a figure that others give anew', () => {
  it('is lit together with them', async () => {
    const installed = await Installed.start();
    installed.server.put('/checks.html', pageOf(COMPUTED));
    const page = await installed.open('http://www.example.gov.cn/checks.html');
    await marked(page);
    const panel = await installed.openPanel(page);
    await panel.locator('.checks summary').click();
    await panel.locator('.check').getByRole('button', { name: '190.5%' }).click();
    await page.waitForFunction(() => CSS.highlights.get('report-lens-current')?.size === 3);
    expect((await marksOf(page))['report-lens-current']?.toSorted()).toEqual(['190.5%', '264家', '767家']);
    await installed.stop();
  });
});

describe('marks that a script of the page takes out', () => {
  let installed: Installed;
  let page: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/wiped.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    page = await installed.open('http://www.example.gov.cn/wiped.html');
    await marked(page);
  });
  afterAll(async () => {
    expect(installed.problems).toEqual([]);
    await installed.stop();
  });

  const wipe = () =>
    page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
  const isWhole = () => CSS.highlights.has('report-lens-actual') && document.adoptedStyleSheets.length === 1;

  it('are there again when somebody turns to the page', async () => {
    const before = await marksOf(page);
    await wipe();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForFunction(isWhole);
    expect(await marksOf(page)).toEqual(before);
  });

  it('are there again when a row is pressed in the panel', async () => {
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '指标' }).click();
    await wipe();
    await panel.locator('.row-head').first().click();
    await page.waitForFunction(isWhole);
    await panel.close();
  });

  it('are there again when the page is read anew', async () => {
    await wipe();
    await page.evaluate(() => document.querySelector('#zoom')?.append('另外新建公园77个。'));
    await page.waitForFunction(isWhole);
  });
});

describe('a page whose script takes all marks out for ever', () => {
  it('is said to be one in the panel, until the script ends', async () => {
    const installed = await Installed.start();
    installed.server.put('/wiping.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    const page = await installed.open('http://www.example.gov.cn/wiping.html');
    await marked(page);
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '指标' }).click();
    await page.evaluate(() => {
      Object.assign(globalThis, { wiping: setInterval(() => CSS.highlights.clear(), 20) });
    });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await panel.locator('.row-head').first().click();
    const banner = panel.getByText('反复清除标记');
    await banner.waitFor();
    await page.evaluate(() => clearInterval(Reflect.get(globalThis, 'wiping')));
    await panel.getByRole('button', { name: '重新读取' }).click();
    await marked(page);
    // It is told to be over once the marks are seen to have stayed.
    await panel.locator('.row-head').nth(1).click();
    await banner.waitFor({ state: 'detached' });
    expect(installed.problems).toEqual([]);
    await installed.stop();
  });
});

describe('a page that gives the name of the card a meaning of its own', () => {
  it('neither fills the card nor keeps it away, nor moves it', async () => {
    const installed = await Installed.start();
    const page = await hostilePage(installed);
    const point = await pointAt(page, 'report-lens-actual', '486.3亿元');
    await page.mouse.click(point.x, point.y);
    await page.waitForFunction(() =>
      document.querySelector(':popover-open')?.shadowRoot?.textContent?.includes('准确值'),
    );
    const box = await page.evaluate(() => {
      const { left, top } = document.querySelector(':popover-open')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { left, top };
    });
    expect(Math.abs(box.left - point.x)).toBeLessThan(400);
    expect(Math.abs(box.top - point.y)).toBeLessThan(400);
    await installed.stop();
  });
});

async function hostilePage(installed: Installed): Promise<Page> {
  const script = `<style>* { --report-lens-x: 900px !important; --report-lens-y: 700px !important }</style>
<script>customElements.define('report-lens-card', class extends HTMLElement {
  connectedCallback() { this.remove(); }
});</script>`;
  installed.server.put('/named.html', official(`${script}<div id="zoom">${SAMPLE_BODY}</div>`));
  const page = await installed.open('http://www.example.gov.cn/named.html');
  await marked(page);
  return page;
}
