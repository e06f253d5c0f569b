import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { PageServer } from '../../lib/cli/page-server.ts';
import { pdfOf, setLines } from '../support/pdf.ts';
import { FIREFOX } from './support/firefox.ts';
import { CURRENT, MARKED } from './support/firefox-scripts.ts';
import { official } from './support/fixtures.ts';
import { MarionetteFirefox } from './support/marionette.ts';

const HOST = 'www.example.gov.cn';
const ELSEWHERE = 'www.example-news.test';
const PDF = pdfOf([
  {
    texts: setLines(
      [
        '各位代表：现在，我代表青岚区人民政府，向大会报告政府工作，请予审议。',
        '2024年，全区地区生产总值增长5.6%，规模以上工业增加值增长7.2%，各项事业都有新的进步。',
        '2025年经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，居民人均可支配收入增长6%。',
      ],
      { x: 80, y: 100, ems: 36 },
    ),
  },
]);
describe.skipIf(FIREFOX === null)('a document in Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-document-'));
  let server: PageServer;
  let firefox: MarionetteFirefox;
  beforeAll(async () => {
    server = await PageServer.start();
    server.put('/files/report.pdf', { body: PDF, type: 'application/pdf' });
    server.put('/notice.html', official('<p><a href="/files/report.pdf">2025年政府工作报告.pdf</a></p>'));
    writeFileSync(join(folder, '报告.pdf'), PDF);
    firefox = await MarionetteFirefox.start(
      FIREFOX ?? '',
      [HOST, ELSEWHERE],
      BUILT.replace('chrome-mv3', 'firefox-mv3'),
      {
        // What the reader would say yes to is granted.
        'extensions.webextOptionalPermissionPrompts': false,
      },
    );
  });
  afterAll(async () => {
    await firefox?.stop();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
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
