import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { PageServer } from '../../lib/cli/page-server.ts';
import { FIREFOX } from './support/firefox.ts';
import { CURRENT, MARKED, SHOWN } from './support/firefox-scripts.ts';
import { FirefoxSidebar } from './support/firefox-sidebar.ts';
import { official, SAMPLE } from './support/fixtures.ts';
import { KEYS, MarionetteFirefox } from './support/marionette.ts';

const HOST = 'www.example.gov.cn';
const ELSEWHERE = 'www.copies.test';
const TITLE = '2025年青岚区政府工作报告';
const NO_REPORT = '这一页看来不是政府报告。';
const NEEDS_BUTTON = '要读这一页，请点工具栏上的“报告透镜”按钮。';

describe.skipIf(FIREFOX === null)('the sidebar of Firefox', () => {
  let server: PageServer;
  let firefox: MarionetteFirefox;
  let sidebar: FirefoxSidebar;
  const address = (path: string, host = HOST) => `http://${host}:${server.port}${path}`;
  beforeAll(async () => {
    server = await PageServer.start();
    server.put('/report.html', SAMPLE.html);
    server.put('/news.html', official('<p>重点项目集中开工，总投资12亿元。</p>', '要闻'));
    firefox = await MarionetteFirefox.start(
      FIREFOX ?? '',
      [HOST, ELSEWHERE],
      BUILT.replace('chrome-mv3', 'firefox-mv3'),
    );
    sidebar = new FirefoxSidebar(firefox);
    await firefox.go(address('/report.html'));
    await firefox.until(MARKED);
  });
  afterAll(async () => {
    await firefox?.stop();
    await server?.stop();
  });

  it('has the title in the language of the browser, and the icon of the extension', async () => {
    const { label, iconUrl } = await sidebar.listed();
    expect(['报告透镜', '報告透鏡', 'Report Lens']).toContain(label);
    expect(iconUrl).toMatch(/^moz-extension:.*\/icon\/\d+\.png$/);
  });

  it('opens by its key and fills with the report', async () => {
    await sidebar.pressItsKey();
    await sidebar.until(SHOWN, TITLE);
    await sidebar.close();
  });

  it('opens by its button and fills with the report', async () => {
    await sidebar.pressItsButton();
    await sidebar.until(SHOWN, TITLE);
  });

  it('marks the place of a row by pointer, and lets it go by keyboard', async () => {
    await sidebar.click('#tab-facts');
    await sidebar.click('[data-fact-id] .row-head');
    await firefox.until(CURRENT, '486.3亿元');
    await sidebar.press(KEYS.escape);
    await firefox.until(CURRENT, null);
  });

  it('opens a row by the keyboard alone', async () => {
    await sidebar.click('#tab-facts');
    await sidebar.press('j');
    await sidebar.until(
      "return document.querySelector('.row.open') !== null || document.activeElement?.closest('[data-fact-id]') !== null;",
    );
    await sidebar.press(KEYS.enter);
    await firefox.until("return CSS.highlights.has('report-lens-current');");
    await sidebar.press(KEYS.escape);
    await firefox.until(CURRENT, null);
  });

  it.each([240, 190])('stands whole under each tab, %i pixels wide', async (width) => {
    expect(Math.round(await sidebar.widen(width))).toBe(width);
    await sidebar.until('return innerWidth === arguments[0];', width);
    for (const tab of ['summary', 'facts', 'targets', 'terms', 'outline']) {
      await sidebar.click(`#tab-${tab}`);
      await sidebar.until('return document.getElementById(arguments[0]).ariaSelected === "true";', `tab-${tab}`);
      // What scrolls sideways by itself is reached there: the tabs, the chips.
      const beside = await sidebar.run(`return [...document.querySelectorAll('[role="tabpanel"] *, header *, footer *')]
        .filter((element) => element.closest('.chips, .unseen, .plot') === null)
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.className);`);
      expect([tab, beside]).toEqual([tab, []]);
    }
  });

  it('shows the document that is there at every one of seven steps', async () => {
    const steps: readonly [() => Promise<void>, string][] = [
      [() => firefox.go(address('/news.html')), NO_REPORT],
      [() => firefox.back(), TITLE],
      [() => firefox.forward(), NO_REPORT],
      [() => firefox.back(), TITLE],
      [() => firefox.reload(), TITLE],
      [() => firefox.go('about:blank'), NEEDS_BUTTON],
      [() => firefox.back(), TITLE],
    ];
    for (const [step, shown] of steps) {
      await step();
      await sidebar.until(SHOWN, shown);
    }
  });

  it('follows the active tab of its window', async () => {
    const report = await firefox.window();
    await firefox.open('tab');
    await sidebar.until(SHOWN, NEEDS_BUTTON);
    await firefox.go(address('/news.html'));
    await sidebar.until(SHOWN, NO_REPORT);
    await firefox.close();
    await firefox.turnTo(report);
    await sidebar.until(SHOWN, TITLE);
  });

  it('reads a report of any other site when its button is pressed', async () => {
    await firefox.go(address('/report.html', ELSEWHERE));
    await sidebar.until(SHOWN, NEEDS_BUTTON);
    expect(await firefox.run('return CSS.highlights.size;')).toBe(0);
    await sidebar.pressItsButton();
    await firefox.until(MARKED);
    await sidebar.until(SHOWN, TITLE);
    await firefox.go(address('/report.html'));
    await sidebar.until(SHOWN, TITLE);
  });

  it('is of use without the permission for official sites: its button reads', async () => {
    const permission = { permissions: [], origins: ['*://*.gov.cn/*'] };
    const change = (deed: 'add' | 'remove') =>
      firefox.inBrowser(
        `const { extension } = WebExtensionPolicy.getByID(extensionId);
         await ExtensionPermissions[arguments[0]](extensionId, arguments[1], extension);`,
        deed,
        permission,
      );
    await change('remove');
    await firefox.reload();
    await sidebar.until(SHOWN, NEEDS_BUTTON);
    expect(await firefox.run('return CSS.highlights.size;')).toBe(0);
    await sidebar.pressItsButton();
    await sidebar.until(SHOWN, TITLE);
    await firefox.until(MARKED);
    await change('add');
    await firefox.reload();
    await firefox.until(MARKED);
    await sidebar.until(SHOWN, TITLE);
  });
});
