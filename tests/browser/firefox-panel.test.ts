import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { PageServer } from '../../lib/cli/page-server.ts';
import { FIREFOX } from './support/firefox.ts';
import { CURRENT, MARKED, POINT, SHOWN } from './support/firefox-scripts.ts';
import { SAMPLE } from './support/fixtures.ts';
import { MarionetteFirefox } from './support/marionette.ts';

const HOST = 'www.example.gov.cn';
const TITLE = '2025年青岚区政府工作报告';
const NO_REPORT = '这一页看来不是政府报告。';

describe.skipIf(FIREFOX === null)('the panel in Firefox', () => {
  let server: PageServer;
  let firefox: MarionetteFirefox;
  let page: string;
  let panel: string;
  const address = (path: string) => `http://${HOST}:${server.port}${path}`;
  beforeAll(async () => {
    server = await PageServer.start();
    server.put('/report.html', SAMPLE.html);
    server.put('/news.html', '<!doctype html><title>公告</title><p>今日无公告。</p>');
    firefox = await MarionetteFirefox.start(FIREFOX ?? '', [HOST], BUILT.replace('chrome-mv3', 'firefox-mv3'));
    await firefox.go(address('/report.html'));
    page = await firefox.window();
    await firefox.until(MARKED);
    panel = await firefox.openPanel();
    await firefox.until(SHOWN, TITLE);
  });
  afterAll(async () => {
    await firefox?.stop();
    await server?.stop();
  });

  /** Does something in the page, and waits for what the panel says then. */
  async function then(act: () => Promise<void>, shown: string): Promise<void> {
    await firefox.turnTo(page);
    await act();
    await firefox.turnTo(panel);
    await firefox.until(SHOWN, shown);
  }

  it('a row pressed marks its place in the page until it closes, by pointer and by keyboard', async () => {
    await firefox.turnTo(panel);
    await firefox.click('#tab-facts');
    await firefox.click('[data-fact-id] .row-head');
    await firefox.turnTo(page);
    await firefox.until(CURRENT, '486.3亿元');
    await firefox.turnTo(panel);
    await firefox.press('\ue00c');
    await firefox.turnTo(page);
    await firefox.until(CURRENT, null);
  });

  it('a mark clicked in the page opens its row', async () => {
    await firefox.turnTo(page);
    const [x, y] = (await firefox.run(POINT, 'report-lens-target')) as [number, number];
    await firefox.clickAt(x, y);
    await firefox.turnTo(panel);
    await firefox.until("return document.querySelector('.row.open .chip.target') !== null;");
  });

  it('a figure set aside is there after a reload', async () => {
    await firefox.turnTo(panel);
    await firefox.press('s');
    await firefox.until("return document.querySelector('#tab-basket') !== null;");
    await firefox.reload();
    await firefox.until("return document.querySelector('#tab-basket') !== null;");
    await firefox.click('#tab-basket');
    expect(await firefox.run("return document.querySelectorAll('.basket .row').length;")).toBe(1);
  });

  it('every step of going back and forth shows the document that is there', async () => {
    await then(() => firefox.go(address('/news.html')), NO_REPORT);
    await then(() => firefox.back(), TITLE);
    await then(() => firefox.forward(), NO_REPORT);
    await then(() => firefox.back(), TITLE);
    await then(() => firefox.reload(), TITLE);
    await then(() => firefox.go('about:blank'), '要读这一页，请点工具栏上的“报告透镜”按钮。');
    await then(() => firefox.back(), TITLE);
  });

  it('and its rows lead to places in a page that came back', async () => {
    await firefox.turnTo(panel);
    await firefox.click('#tab-facts');
    await firefox.click('[data-fact-id]:not(.open) .row-head');
    await firefox.turnTo(page);
    await firefox.until("return CSS.highlights.has('report-lens-current');");
  });
});
