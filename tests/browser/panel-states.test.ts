import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './support/faults.ts';
import { official, SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

const NEWS = official('<div id="zoom"><p>　　今天，区里召开会议，部署下一阶段重点工作。</p></div>', '区里召开工作会议');
const ATTACHED = official('<div id="zoom"><p><a href="/report.pdf">2025年政府工作报告.pdf</a></p></div>');

/** Every state the panel can be in, looked at with its colours: light and dark, narrow and wide. */
describe('the panel has no access fault', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    installed.server.put('/news.html', NEWS);
    installed.server.put('/attached.html', ATTACHED);
  });
  afterAll(() => installed.stop());

  async function look(panel: Page): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      for (const width of [600, 320]) {
        await panel.setViewportSize({ width, height: 800 });
        expect([colorScheme, width, await faultsOf(panel)]).toEqual([colorScheme, width, []]);
      }
    }
    await panel.close();
  }

  async function report(): Promise<{ readonly page: Page; readonly panel: Page }> {
    const page = await installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '指标' }).click();
    return { page, panel };
  }

  it.each(['zh-TW', 'en'])('in another language, under each tab: %s', async (language) => {
    const { page, panel } = await report();
    const worker = await installed.worker();
    await worker.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
    await panel.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
    await panel.setViewportSize({ width: 320, height: 800 });
    const faults: string[] = [];
    for (const tab of ['summary', 'facts', 'targets', 'terms', 'outline']) {
      await panel.locator(`#tab-${tab}`).click();
      faults.push(...(await faultsOf(panel)).map((fault) => `${tab}: ${fault}`));
    }
    await worker.evaluate(() => chrome.storage.local.remove('settings'));
    expect(faults).toEqual([]);
    await page.close();
    await panel.close();
  });

  it('with its filters, its files and a row open', async () => {
    const { page, panel } = await report();
    await panel.getByRole('button', { name: /^增速/ }).click();
    await panel.getByRole('button', { name: /^更多/ }).click();
    await panel.locator('.figures .row-head').first().click();
    await panel.getByRole('button', { name: /^导出筛选/ }).click();
    await look(panel);
    await page.close();
  });

  it('with its switches, and nothing left of a search', async () => {
    const { page, panel } = await report();
    await panel.getByRole('searchbox').fill('没有这样的指标');
    await panel.getByText('没有符合的内容。').waitFor();
    await panel.getByRole('button', { name: /^页面标记/ }).click();
    await look(panel);
    await page.close();
  });

  it('with its keys told', async () => {
    const { page, panel } = await report();
    await panel.keyboard.press('?');
    await panel.getByRole('dialog', { name: '快捷键' }).waitFor();
    await look(panel);
    await page.close();
  });

  it.each([
    ['of a page that is no report', '/news.html', '这一页看来不是政府报告。'],
    ['of a page whose text is in a file', '/attached.html', '2025年政府工作报告.pdf'],
  ])('%s', async (_, path, words) => {
    const page = await installed.open(`http://www.example.gov.cn${path}`);
    const panel = await installed.openPanel(page);
    await panel.getByText(words).waitFor();
    await look(panel);
    await page.close();
  });

  it('of a site that is switched off', async () => {
    const { page, panel } = await report();
    await panel.getByRole('button', { name: /^页面标记/ }).click();
    await panel.getByRole('checkbox', { name: /^在 www/ }).click();
    await panel.getByRole('button', { name: '重新启用' }).waitFor();
    await look(panel);
    await page.close();
    expect(installed.problems).toEqual([]);
  });
});
