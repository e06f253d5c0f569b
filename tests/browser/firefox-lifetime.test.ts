import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { PageServer } from '../../lib/cli/page-server.ts';
import { FIREFOX } from './support/firefox.ts';
import { POINT } from './support/firefox-scripts.ts';
import { official, SAMPLE } from './support/fixtures.ts';
import { KEYS, MarionetteFirefox } from './support/marionette.ts';

const HOST = 'www.example.gov.cn';
const INSTALLED = BUILT.replace('chrome-mv3', 'firefox-mv3');
const GROUND = "getComputedStyle(document.body, '::highlight(report-lens-target)').backgroundColor";
const MARKED = `return ${GROUND} !== 'rgba(0, 0, 0, 0)';`;
const UNMARKED = `return ${GROUND} === 'rgba(0, 0, 0, 0)';`;
/** How many cards are to be seen, of how many. */
const CARDS = `const cards = [...document.querySelectorAll('report-lens-card')];
  return [cards.filter((card) => card.checkVisibility()).length, cards.length];`;

describe.skipIf(FIREFOX === null)('a page that is open in Firefox while the extension changes', () => {
  let server: PageServer;
  let firefox: MarionetteFirefox;
  beforeEach(async () => {
    server = await PageServer.start();
    server.put('/report.html', SAMPLE.html);
    server.put(
      '/frame.html',
      official('<iframe src="/report.html" style="width:100%;height:600px"></iframe>', '政府工作报告'),
    );
    firefox = await MarionetteFirefox.start(FIREFOX ?? '', [HOST], INSTALLED);
    await firefox.go(`http://${HOST}:${server.port}/report.html`);
    await firefox.until(MARKED);
  });
  afterEach(async () => {
    await firefox?.stop();
    await server?.stop();
  });

  const switchExtension = (deed: 'enable' | 'disable' | 'uninstall') =>
    firefox.inBrowser('await (await AddonManager.getAddonByID(extensionId))[arguments[0]]();', deed);

  /** Keeps the card of a term by a click. */
  async function keepCard(): Promise<void> {
    const [x, y] = (await firefox.run(POINT, 'report-lens-term')) as [number, number];
    await firefox.clickAt(x, y);
    await firefox.until(
      "return document.querySelector('report-lens-card')?.shadowRoot?.textContent.includes('名词解释');",
    );
    expect(await firefox.run(CARDS)).toEqual([1, 1]);
  }

  it('shows neither marks nor card when it is switched off, and one of each when it is switched on again', async () => {
    await keepCard();
    await switchExtension('disable');
    await firefox.until(UNMARKED);
    expect(await firefox.run(CARDS)).toEqual([0, 1]);
    await switchExtension('enable');
    await firefox.until(MARKED);
    expect(await firefox.run(CARDS)).toEqual([0, 0]);
    await keepCard();
    await firefox.press(KEYS.escape);
    await firefox.until("return document.querySelector('report-lens-card') === null;");
  });

  it('is read by the version that takes over: the buttons of its card answer', async () => {
    const next = mkdtempSync(join(tmpdir(), 'report-lens-next-'));
    try {
      cpSync(INSTALLED, next, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(next, 'manifest.json'), 'utf8'));
      writeFileSync(join(next, 'manifest.json'), JSON.stringify({ ...manifest, version: '9.9.9' }));
      await keepCard();
      await firefox.install(next);
      // The card of the version before goes with its marks.
      await firefox.until("return document.querySelector('report-lens-card') === null;");
      await firefox.until(MARKED);
      await keepCard();
      await firefox.press(KEYS.escape);
      await firefox.until("return document.querySelector('report-lens-card') === null;");
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  });

  it('shows nothing of an extension that was removed', async () => {
    await keepCard();
    await switchExtension('uninstall');
    await firefox.until(UNMARKED);
    expect(await firefox.run(CARDS)).toEqual([0, 1]);
  });

  it('cannot hide a card by the variable that shows it', async () => {
    await firefox.run(`const style = document.createElement('style');
      style.textContent = '* { --report-lens-there: none !important; }';
      document.head.append(style);`);
    await keepCard();
  });

  it('has marks in a frame, and loses them too', async () => {
    await firefox.go(`http://${HOST}:${server.port}/frame.html`);
    const inFrame = (script: string) =>
      script.replaceAll('getComputedStyle(document.body', 'frames[0].getComputedStyle(frames[0].document.body');
    await firefox.until(inFrame(MARKED));
    await switchExtension('disable');
    await firefox.until(inFrame(UNMARKED));
  });
});
