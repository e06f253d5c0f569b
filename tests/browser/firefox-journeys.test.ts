import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { PageServer } from '../../lib/cli/page-server.ts';
import { districtReport } from '../insight/reports.ts';
import { FIREFOX } from './support/firefox.ts';
import { keyboardOf, pointerOf } from './support/firefox-hands.ts';
import { MARKED, SHOWN } from './support/firefox-scripts.ts';
import { SAMPLE } from './support/fixtures.ts';
import { KEYS, MarionetteFirefox } from './support/marionette.ts';

const HOST = 'www.example.gov.cn';
const TITLE = '2025年青岚区政府工作报告';
const PRIVATE = '2025年碧湖区政府工作报告';

/** A page with less than some 250 signs is no report yet. */
const TASKS = '持续改善民生，办好群众身边的实事，让发展成果更多更公平惠及全体居民。'.repeat(9);
const YEARS: Readonly<Record<string, string>> = {
  '/a2024.html': districtReport(2024, { targets: '地区生产总值增长5.5%左右，固定资产投资增长6%', tasks: TASKS }),
  '/a2025.html': districtReport(2025, {
    review: '地区生产总值增长5.6%，固定资产投资增长4.1%，未达年初预期。',
    tasks: TASKS,
  }),
  '/a2026.html': districtReport(2026, { review: '地区生产总值增长5.2%。', tasks: TASKS }),
};

const HANDS = { pointer: pointerOf, keyboard: keyboardOf } as const;
const MEANS = ['pointer', 'keyboard'] as const;

/** On the page of comparisons: whether so many reports are kept. */
const SHELF = `dispatchEvent(new Event('focus'));
  return document.querySelector('.shelf h2 .count')?.textContent === arguments[0];`;

describe.skipIf(FIREFOX === null)('a day with the extension in Firefox', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'report-lens-downloads-'));
  let server: PageServer;
  let firefox: MarionetteFirefox;
  const address = (path: string) => `http://${HOST}:${server.port}${path}`;
  beforeAll(async () => {
    server = await PageServer.start();
    server.put('/report.html', SAMPLE.html);
    server.put('/private.html', SAMPLE.html.replaceAll('青岚', '碧湖'));
    for (const [path, text] of Object.entries(YEARS)) {
      const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`);
      server.put(path, `<!doctype html><meta charset="utf-8"><title>政府工作报告</title>${paragraphs.join('')}`);
    }
    firefox = await MarionetteFirefox.start(FIREFOX ?? '', [HOST], BUILT.replace('chrome-mv3', 'firefox-mv3'), {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    });
  });
  afterAll(async () => {
    await firefox?.stop();
    await server?.stop();
    rmSync(downloads, { recursive: true, force: true });
  });

  const says = (words: string) => firefox.until('return document.body.innerText.includes(arguments[0]);', words);

  /** Opens a report with its panel in a tab of its own; the handles of both. */
  async function read(path: string): Promise<{ readonly page: string; readonly panel: string }> {
    const page = await firefox.open('tab');
    await firefox.go(address(path));
    await firefox.until(MARKED);
    const panel = await firefox.openPanel();
    await firefox.until('return document.querySelector("#tab-summary") !== null;');
    return { page, panel };
  }

  it('takes a report away in every form', async () => {
    const hands = pointerOf(firefox);
    const { panel } = await read('/report.html');
    await firefox.turnTo(panel);
    await hands.press('button', '导出');
    for (const [form, ending] of [
      ['工作簿 XLSX', 'xlsx'],
      ['表格 CSV', 'csv'],
      ['Markdown', 'md'],
      ['JSON', 'json'],
    ] as const) {
      await hands.press('.export button', form);
      await says(`已保存：${form}`);
      await expect.poll(() => readdirSync(downloads)).toContain(`${TITLE}.${ending}`);
    }
    await expect.poll(() => readFileSync(join(downloads, `${TITLE}.csv`), 'utf8')).toContain('城镇调查失业率');
  });

  it.each(MEANS)('has its settings heeded in page and panel at once, by %s', async (means) => {
    const hands = HANDS[means](firefox);
    const { page, panel } = await read('/report.html');
    const options = await firefox.open('tab');
    await firefox.goToOwn('options.html');
    await hands.press('label', '色觉友好');
    await firefox.turnTo(page);
    const line = "getComputedStyle(document.body, '::highlight(report-lens-actual)').textDecorationColor";
    await firefox.until(`return ${line} === 'rgb(0, 114, 178)';`);
    await firefox.turnTo(options);
    await hands.press('label', 'English');
    await says('Report Lens · Settings');
    await firefox.turnTo(panel);
    await firefox.until("return document.querySelector('#tab-facts').textContent.startsWith('Figures');");
    await firefox.turnTo(options);
    await hands.press('label', '简体中文');
    await says('报告透镜 · 设置');
    await hands.press('label', '底色加下划线');
    await firefox.turnTo(page);
    await firefox.until(`return ${line} !== 'rgb(0, 114, 178)';`);
  });

  it('is worked by the keyboard alone: tab, row, search, help', async () => {
    const { panel } = await read('/report.html');
    await firefox.turnTo(panel);
    await firefox.until(
      "document.querySelector('#tab-summary').focus(); return document.activeElement.id === 'tab-summary';",
    );
    await firefox.press(KEYS.right);
    await firefox.until(
      "return document.activeElement.getAttribute('aria-selected') === 'true' && document.activeElement.id === 'tab-facts';",
    );
    await firefox.press('j');
    await firefox.press(KEYS.enter);
    await firefox.until("return document.querySelector('.row.open') !== null;");
    await firefox.press(KEYS.escape);
    await firefox.until("return document.querySelector('.row.open') === null;");
    await firefox.press('/');
    await firefox.until("return document.activeElement.matches('input[type=search]');");
    for (const letter of 'czdcsyl') await firefox.press(letter);
    await firefox.until(
      "return [...document.querySelectorAll('[data-fact-id]')].every((row) => row.textContent.includes('失业率'));",
    );
  });

  it.each(MEANS)('keeps what was read, and holds targets against outcomes, by %s', async (means) => {
    const hands = HANDS[means](firefox);
    for (const path of ['/a2024.html', '/a2025.html']) await read(path);
    await firefox.open('tab');
    await firefox.goToOwn('compare.html');
    await firefox.until(SHELF, '3');
    await hands.press('button.cell[aria-label*="花都区 2025"]', '');
    await says('未达到');
    await hands.press('button', '固定资产投资');
    await says('固定资产投资增长4.1%，未达年初预期。');
  });

  it('is in private windows only where it is let in, and keeps nothing of them', async () => {
    const outside = await firefox.open('tab');
    await firefox.goToOwn('compare.html');
    await firefox.until(SHELF, '3');
    const inside = await firefox.open('private window');
    await firefox.go(address('/private.html'));
    // What comes to be in the ordinary window meanwhile had the same time here.
    await firefox.turnTo(outside);
    await firefox.go(address('/report.html'));
    await firefox.until(MARKED);
    await firefox.turnTo(inside);
    expect(await firefox.run('return CSS.highlights.size;')).toBe(0);

    await firefox.inBrowser(`
      await ExtensionPermissions.add(extensionId, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(extensionId)).reload();`);
    await firefox.until(MARKED);
    await firefox.openPanel();
    await firefox.until(SHOWN, PRIVATE);
    // The next report is kept, and this one was shown before.
    await firefox.turnTo(outside);
    await firefox.go(address('/a2026.html'));
    await firefox.until(MARKED);
    await firefox.openPanel();
    await firefox.until('return document.querySelector("#tab-summary") !== null;');
    await firefox.open('tab');
    await firefox.goToOwn('compare.html');
    await firefox.until(SHELF, '4');
    expect(await firefox.run('return document.body.innerText;')).not.toContain('碧湖');
  });
});
