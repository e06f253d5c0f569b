import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { PageServer } from '../../lib/cli/page-server.ts';
import { FIREFOX } from './support/firefox.ts';
import { MARKED, NAMED, POINT } from './support/firefox-scripts.ts';
import { FirefoxSidebar } from './support/firefox-sidebar.ts';
import { official, SAMPLE, SAMPLE_BODY } from './support/fixtures.ts';
import { KEYS, MarionetteFirefox } from './support/marionette.ts';

const HOST = 'www.example.gov.cn';
const TITLE = '2025年青岚区政府工作报告';
/** Another place's report, below the first on one page. */
const SECOND = SAMPLE_BODY.replaceAll('青岚区', '云溪县').replaceAll('2025年', '2024年').replaceAll('2026年', '2025年');
const heading = (words: string) => `<h1 style="text-align:center">${words}</h1>`;

/** In the browser: what the clipboard holds in this form; null for nothing. */
const CLIPBOARD = `const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  held.init(null);
  held.addDataFlavor(arguments[0]);
  Services.clipboard.getData(held, Services.clipboard.kGlobalClipboard);
  const data = {};
  try { held.getTransferData(arguments[0], data); } catch { return null; }
  return data.value.QueryInterface(Ci.nsISupportsString).data;`;

/** In a page: the middle of the card's first part of this kind with these words. */
const IN_CARD = `const card = document.querySelector('report-lens-card[data-placed]')?.shadowRoot;
  for (const part of card?.querySelectorAll(arguments[0]) ?? []) {
    if (!part.textContent.includes(arguments[1])) continue;
    part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = part.getBoundingClientRect();
    if (width > 0) return [left + width / 2, top + height / 2];
  }`;

describe.skipIf(FIREFOX === null)('what a reader does with figures in Firefox', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'report-lens-downloads-'));
  let server: PageServer;
  let firefox: MarionetteFirefox;
  let page: string;
  let panel: string;
  const address = (path: string) => `http://${HOST}:${server.port}${path}`;
  beforeAll(async () => {
    server = await PageServer.start();
    server.put('/report.html', SAMPLE.html);
    server.put(
      '/two.html',
      official(
        `<div id="zoom">${heading(TITLE)}${SAMPLE_BODY}${heading('2024年云溪县政府工作报告')}${SECOND}</div>`,
        '历年政府工作报告',
      ),
    );
    firefox = await MarionetteFirefox.start(FIREFOX ?? '', [HOST], BUILT.replace('chrome-mv3', 'firefox-mv3'), {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    });
    page = await firefox.window();
    await firefox.go(address('/report.html'));
    await firefox.until(MARKED);
    panel = await firefox.openPanel();
    await firefox.until('return document.querySelector("#tab-summary") !== null;');
  });
  afterAll(async () => {
    await firefox?.stop();
    await server?.stop();
    rmSync(downloads, { recursive: true, force: true });
  });

  const there = (selector: string) => firefox.until('return document.querySelector(arguments[0]) !== null;', selector);
  const gone = (selector: string) => firefox.until('return document.querySelector(arguments[0]) === null;', selector);
  const clipboard = (form: string) => firefox.inBrowser(CLIPBOARD, form);

  /** Presses what has these words. */
  async function press(selector: string, words: string): Promise<void> {
    await firefox.until(NAMED, selector, words);
    await firefox.click('[data-pressed]');
  }

  async function clickInCard(part: string, words: string): Promise<void> {
    const [x, y] = (await firefox.until(IN_CARD, part, words)) as [number, number];
    await firefox.clickAt(x, y);
  }

  it('copies the table shown, with its columns', async () => {
    await firefox.click('#tab-facts');
    await press('.foot button', '复制表格');
    await firefox.until("return document.body.innerText.includes('已复制');");
    expect(await clipboard('text/plain')).toContain('地区生产总值\t486.3\t亿元');
    expect(await clipboard('text/html')).toContain('<td>486.3</td>');
  });

  it('sets figures aside with s and a note, keeps them over a reload, and saves them', async () => {
    await firefox.click('[data-fact-id] .row-head');
    await firefox.press('s');
    await there('.row.open [aria-pressed="true"]');
    await firefox.click('#tab-basket');
    await firefox.click('.basket .note');
    for (const letter of 'abc') await firefox.press(letter);
    await firefox.press(KEYS.tab);
    await firefox.until(
      "chrome.storage.local.get('baskets').then((kept) => { document.body.dataset.kept = JSON.stringify(kept); });" +
        "return document.body.dataset.kept?.includes('abc');",
    );
    await firefox.reload();
    await there('#tab-basket');
    await firefox.click('#tab-basket');
    await firefox.until("return document.querySelector('.basket .note')?.value === 'abc';");
    await press('.files button', 'CSV');
    await expect.poll(() => readdirSync(downloads)).toContain(`${TITLE} 摘录.csv`);
    await expect.poll(() => readFileSync(join(downloads, `${TITLE} 摘录.csv`), 'utf8')).toContain('486.3亿元');
  });

  it('shows one section alone by its count in the outline', async () => {
    await firefox.click('#tab-outline');
    await firefox.click('[role="tabpanel"] .only');
    await there('.filters [aria-pressed="true"]');
    await firefox.until("return document.querySelector('#tab-facts').getAttribute('aria-selected') === 'true';");
  });

  it('tells its keys by ?', async () => {
    await firefox.click('#tab-facts');
    await firefox.press('?');
    await there('dialog[open]');
    await firefox.press(KEYS.escape);
    await gone('dialog[open]');
  });

  it('has citation, row and the way back on the card', async () => {
    await firefox.turnTo(page);
    const [x, y] = (await firefox.run(POINT, 'report-lens-actual')) as [number, number];
    await firefox.clickAt(x, y);
    await clickInCard('button', '复制引文');
    await firefox.until(IN_CARD, 'button', '已复制');
    expect(await clipboard('text/plain')).toContain(TITLE);
    const first = String(
      await firefox.run(
        "return document.querySelector('report-lens-card').shadowRoot.querySelector('.printed').textContent;",
      ),
    );
    await clickInCard('.neighbours button', '');
    await clickInCard('.back', '');
    await firefox.until(IN_CARD, '.printed', first);
    await firefox.press(KEYS.escape);
    await firefox.turnTo(panel);
  });

  it('has in its sidebar the report of the page that is in view, and follows it back', async () => {
    const sidebar = new FirefoxSidebar(firefox);
    await firefox.turnTo(page);
    await firefox.go(address('/two.html'));
    await firefox.until(MARKED);
    await sidebar.pressItsButton();
    const scrollTo = (which: number) =>
      firefox.run(
        `const all = [...document.querySelectorAll('p')].filter((one) => one.textContent.includes('（二）创新活力'));
        all.at(arguments[0]).scrollIntoView({ block: 'start', behavior: 'instant' });
        scrollBy({ top: -innerHeight * 0.3, behavior: 'instant' });`,
        which,
      );
    const shows = (place: string) =>
      sidebar.until("return document.querySelector('header h1')?.textContent.includes(arguments[0]);", place);
    await shows('青岚区');
    await scrollTo(-1);
    await shows('云溪县');
    await scrollTo(0);
    await shows('青岚区');
  });
});
