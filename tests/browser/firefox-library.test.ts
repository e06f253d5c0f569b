import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { PageServer } from '../../lib/cli/page-server.ts';
import { DISTRICTS, manyReports, pageOf } from './support/districts.ts';
import { FIREFOX } from './support/firefox.ts';
import { MARKED, NAMED } from './support/firefox-scripts.ts';
import { FirefoxSidebar } from './support/firefox-sidebar.ts';
import { MarionetteFirefox } from './support/marionette.ts';
import { PATIENCE } from './support/patience.ts';

const HOST = 'www.example.gov.cn';

/** On the page of comparisons: how many reports are kept, where it shows that already. */
const KEPT = `dispatchEvent(new Event('focus')); return document.querySelector('.shelf h2 .count')?.textContent;`;

describe.skipIf(FIREFOX === null)('the library in Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-downloads-'));
  let server: PageServer;
  let firefox: MarionetteFirefox;
  const start = (profile?: string) =>
    MarionetteFirefox.start(
      FIREFOX ?? '',
      [HOST],
      BUILT.replace('chrome-mv3', 'firefox-mv3'),
      {
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        // Firefox takes out an extension of one session when it ends; its data are to stay as those of any other.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
      profile,
    );
  beforeAll(async () => {
    server = await PageServer.start();
    for (const [path, text] of Object.entries(DISTRICTS)) server.put(path, pageOf(text));
    firefox = await start();
  });
  afterAll(async () => {
    await firefox?.stop();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const says = (words: string) => firefox.until('return document.body.innerText.includes(arguments[0]);', words);
  const press = async (selector: string, words: string) => {
    await firefox.until(NAMED, selector, words);
    await firefox.click('[data-pressed]');
  };
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const openCompare = async () => {
    await firefox.open('tab');
    await firefox.goToOwn('compare.html');
  };
  /** What the files hold in which Firefox keeps the library, in bytes; those beside the database hold what is being written. */
  const written = () =>
    (existsSync(firefox.ownData) ? readdirSync(firefox.ownData, { recursive: true, encoding: 'utf8' }) : [])
      .map((name) => statSync(join(firefox.ownData, name), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((all, size) => all + size, 0);
  /** Waits until so many reports are kept. */
  const keeps = (count: string) => firefox.until(`return (() => { ${KEPT} })() === arguments[0];`, count);

  it('keeps what the panel has shown, and its page is opened by the menu of the toolbar button', async () => {
    for (const path of Object.keys(DISTRICTS)) {
      await firefox.open('tab');
      await firefox.go(`http://${HOST}:${server.port}${path}`);
      await firefox.until(MARKED);
      await firefox.openPanel();
      await firefox.until('return document.querySelector("#tab-summary") !== null;');
    }
    await new FirefoxSidebar(firefox).pressItsMenu('compare');
    await firefox.turnToPage('/compare.html');
    await keeps('4');
    await firefox.click('button.cell[aria-label*="花都区 2025"]');
    await says('未达到');
    await press('button', '固定资产投资');
    await says('固定资产投资增长4.1%，未达年初预期。');
  });

  it('goes out as lines, and a hostile file changes nothing', async () => {
    await press('summary', '导出');
    await press('details button', 'JSONL');
    const saved = () => readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    await expect.poll(saved).toEqual(['report-lens-comparison.jsonl']);
    const lines = () => readFileSync(join(folder, 'report-lens-comparison.jsonl'), 'utf8').trim().split('\n');
    await expect.poll(lines).toHaveLength(5);
    const bad = `${lines().slice(0, 2).join('\n')}\n{"title":"<img src=x onerror=alert(1)>"}\n`;
    await firefox.choose('input[type=file]', file('bad.jsonl', bad));
    await says('导入失败，未作任何改动。第 3 行：“kind”一项不合格式');
    await keeps('4');
  });

  it('has it all after the browser was closed and opened again', async () => {
    firefox = await start(await firefox.end());
    await openCompare();
    await keeps('4');
    await firefox.click('button.cell[aria-label*="花都区 2025"]');
    await says('未达到');
  });

  it('loses nothing and leaves nothing half-written when it is killed in the middle of a write', async () => {
    const before = written();
    await firefox.choose('input[type=file]', file('many.jsonl', manyReports(400)));
    // The first rows are on the disk; the transaction goes on, or has just ended.
    await expect.poll(() => written() > before, { interval: 1, timeout: PATIENCE }).toBe(true);
    firefox = await start(await firefox.kill());
    await openCompare();
    const count = await firefox.until(KEPT);
    // All of the import or nothing of it.
    expect(['4', '404']).toContain(count);
    await firefox.click('button.cell[aria-label*="花都区 2025"]');
    await says('未达到');
  });
});
