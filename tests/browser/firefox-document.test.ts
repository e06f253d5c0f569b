import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { PageServer } from '../../lib/cli/page-server.ts';
import { REFUSED } from '../support/hostile-files.ts';
import { pdfOf, setLines } from '../support/pdf.ts';
import { FIREFOX } from './support/firefox.ts';
import { CURRENT, MARKED, NAMED, POINT } from './support/firefox-scripts.ts';
import { FirefoxSidebar } from './support/firefox-sidebar.ts';
import { official } from './support/fixtures.ts';
import { MarionetteFirefox } from './support/marionette.ts';

const HOST = 'www.example.gov.cn';
const ELSEWHERE = 'www.example-news.test';
const PARAGRAPHS = [
  '各位代表：现在，我代表青岚区人民政府，向大会报告政府工作，请予审议。',
  '2024年，全区地区生产总值增长5.6%，规模以上工业增加值增长7.2%，各项事业都有新的进步。',
  '2025年经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，居民人均可支配收入增长6%。',
];
const FIRST = { texts: setLines(PARAGRAPHS, { x: 80, y: 100, ems: 36 }) };
const FURTHER = { texts: setLines(PARAGRAPHS.slice(1), { x: 80, y: 200, ems: 36 }) };
const PDF = pdfOf([FIRST]);
describe.skipIf(FIREFOX === null)('a document in Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-document-'));
  const downloads = mkdtempSync(join(tmpdir(), 'report-lens-downloads-'));
  let server: PageServer;
  let firefox: MarionetteFirefox;
  beforeAll(async () => {
    server = await PageServer.start();
    server.put('/files/report.pdf', { body: PDF, type: 'application/pdf' });
    server.put('/files/shown.pdf', { body: PDF, type: 'application/pdf' });
    server.put('/notice.html', official('<p><a href="/files/report.pdf">2025年政府工作报告.pdf</a></p>'));
    writeFileSync(join(folder, '报告.pdf'), PDF);
    firefox = await MarionetteFirefox.start(
      FIREFOX ?? '',
      [HOST, ELSEWHERE],
      BUILT.replace('chrome-mv3', 'firefox-mv3'),
      {
        // What the reader would say yes to is granted.
        'extensions.webextOptionalPermissionPrompts': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
      },
    );
  });
  afterAll(async () => {
    await firefox?.stop();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
    rmSync(downloads, { recursive: true, force: true });
  });

  const opened = async () => {
    await firefox.open('tab');
    await firefox.goToOwn('document.html');
    await firefox.until("return document.querySelector('input[type=file]') !== null;");
  };
  /** Gives the page a file, as a reader does. */
  const choose = async (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    await firefox.choose('input[type=file]', join(folder, name));
  };

  it('opens by the toolbar button on a tab that shows it', async () => {
    const before = await firefox.window();
    await firefox.open('tab');
    await firefox.go(`http://${HOST}:${server.port}/files/shown.pdf`);
    await new FirefoxSidebar(firefox).pressItsButton();
    await firefox.turnToPage('/document.html');
    await firefox.until("return new URLSearchParams(location.search).get('src')?.endsWith('/files/shown.pdf');");
    await firefox.until(MARKED);
    await firefox.close();
    await firefox.turnTo(before);
  });

  it('opens from the notice of a page that links to it, with marks, and a row shows its place', async () => {
    await firefox.open('tab');
    await firefox.go(`http://${HOST}:${server.port}/notice.html`);
    await firefox.openPanel();
    await firefox.until("return document.querySelector('.attachments button') !== null;");
    await firefox.click('.attachments button');
    const shown = await firefox.turnToPage('/document.html');
    await firefox.until(MARKED);
    await firefox.until("return document.querySelector('.page canvas') !== null;");
    await firefox.openPanel();
    await firefox.until("return document.querySelector('#tab-facts') !== null;");
    await firefox.click('#tab-facts');
    await firefox.until("return document.querySelector('[data-fact-id] .row-head') !== null;");
    await firefox.click('[data-fact-id] .row-head');
    await firefox.turnTo(shown);
    await firefox.until(CURRENT, '5.6%');
  });

  it('has a card on its marks, whose row opens; its figures are taken away as a table', async () => {
    const shown = await firefox.window();
    const [x = 0, y = 0] = (await firefox.until(POINT, 'report-lens-target')) as readonly number[];
    await firefox.clickAt(x, y);
    await firefox.until("return document.querySelector('report-lens-card') !== null;");
    const panel = await firefox.openPanel();
    await firefox.until("return document.querySelector('#tab-facts') !== null;");
    await firefox.turnTo(shown);
    // A second click on the place of a card that is open selects words.
    await firefox.press('\ue00c');
    await firefox.until("return document.querySelector('report-lens-card') === null;");
    await firefox.clickAt(x, y);
    await firefox.turnTo(panel);
    await firefox.until("return document.querySelector('.row.open') !== null;");
    await firefox.until(NAMED, 'button', '导出');
    await firefox.click('[data-pressed]');
    await firefox.until(NAMED, '.export button', '表格 CSV');
    await firefox.click('[data-pressed]');
    const table = () => readdirSync(downloads).find((name) => name.endsWith('.csv')) ?? '';
    await expect.poll(table).not.toBe('');
    await expect.poll(() => readFileSync(join(downloads, table()), 'utf8')).toContain('居民人均可支配收入');
  });

  it('is a file that is dropped', async () => {
    await opened();
    await firefox.run(
      `const dropped = new DataTransfer();
      dropped.items.add(new File([Uint8Array.from(arguments[0])], '报告.pdf', { type: 'application/pdf' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));`,
      [...PDF],
    );
    await firefox.until(MARKED);
  });

  it.each(REFUSED)('%s is refused in words, and the next one opens all the same', async (name, file, told) => {
    await opened();
    await choose(name, file());
    await firefox.until(
      "return new RegExp(arguments[0]).test(document.querySelector('[role=status]').textContent);",
      told.source,
    );
    await choose('报告.pdf', PDF);
    await firefox.until(MARKED);
  });

  it('of 300 pages has its first marks while the others come, and keeps few pictures', async () => {
    await opened();
    await choose('long.pdf', pdfOf([FIRST, ...Array.from({ length: 299 }, () => FURTHER)]));
    await firefox.until(MARKED);
    expect(await firefox.run("return document.querySelectorAll('.page').length;")).toBeLessThan(300);
    await firefox.until('return document.querySelector(\'.page[data-page="300"]\') !== null;');
    await firefox.run('document.querySelector(\'.page[data-page="300"]\').scrollIntoView();');
    await firefox.until('return document.querySelector(\'.page[data-page="300"] canvas\') !== null;');
    await firefox.until("return document.querySelectorAll('.page canvas').length < 12;");
  });

  it('of another site is fetched when the reader allows that site', async () => {
    await firefox.open('tab');
    const source = `http://${ELSEWHERE}:${server.port}/files/report.pdf`;
    await firefox.goToOwn(`document.html?src=${encodeURIComponent(source)}`);
    await firefox.until("return document.querySelector('button.action') !== null;");
    expect(server.asked.filter((path) => path.startsWith(ELSEWHERE))).toEqual([]);
    await firefox.click('button.action');
    await firefox.until(MARKED);
  });

  it('is a file that is chosen', async () => {
    await firefox.open('tab');
    await firefox.goToOwn('document.html');
    await firefox.until("return document.querySelector('input[type=file]') !== null;");
    await firefox.choose('input[type=file]', join(folder, '报告.pdf'));
    await firefox.until(MARKED);
    await firefox.until("return document.querySelector('h1').textContent === '报告.pdf';");
  });
});
