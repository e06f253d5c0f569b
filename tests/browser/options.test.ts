import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './support/faults.ts';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

const ADDRESS = 'http://www.example.gov.cn/sample-report.html';

describe('the page of the settings', () => {
  let installed: Installed;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    page = await installed.open(ADDRESS);
    await marked(page);
  });
  afterAll(() => installed.stop());

  it('is reached from the panel by keyboard', async () => {
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '摘要' }).waitFor();
    const opened = installed.context.waitForEvent('page');
    await panel.keyboard.press('?');
    await panel.getByRole('dialog', { name: '快捷键' }).waitFor();
    await panel.getByRole('button', { name: '设置…' }).press('Enter');
    options = await opened;
    await options.getByRole('heading', { level: 1, name: '报告透镜 · 设置' }).waitFor();
  });

  it('has no access fault, light or dark, wide or narrow', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      for (const width of [900, 360]) {
        await options.setViewportSize({ width, height: 900 });
        expect([colorScheme, width, await faultsOf(options)]).toEqual([colorScheme, width, []]);
      }
    }
  });

  it('changes the inks of the marks in the page at once', async () => {
    const painted = (rule: RegExp) =>
      page.waitForFunction(
        (source) =>
          document.adoptedStyleSheets.some((sheet) =>
            [...sheet.cssRules].some(
              ({ cssText }) => cssText.includes('report-lens-actual') && new RegExp(source).test(cssText),
            ),
          ),
        rule.source,
      );
    await painted(/rgb\(47, 106, 194\)/);
    await options.getByRole('radio', { name: /^色觉友好/ }).check();
    await painted(/rgb\(0, 114, 178\)/);
    await options.getByRole('radio', { name: /^只有下划线/ }).check();
    await painted(/background-color: (?:transparent|rgba\(0, 0, 0, 0\))/);
    expect(await page.evaluate(() => CSS.highlights.has('report-lens-actual'))).toBe(true);
  });

  it('speaks the language chosen, and so does the panel', async () => {
    await options.getByRole('radio', { name: 'English' }).check();
    await options.getByRole('heading', { level: 1, name: 'Report Lens · Settings' }).waitFor();
    await options.getByRole('radio', { name: '简体中文' }).check();
    await options.getByRole('heading', { level: 1, name: '报告透镜 · 设置' }).waitFor();
  });

  it('leaves official pages alone until the panel is opened, where that is chosen, and reads them once it is not', async () => {
    await options.getByRole('checkbox', { name: /^自动阅读/ }).uncheck();
    const silent = await installed.open('http://other.example.gov.cn/sample-report.html');
    const asked = await installed.open('http://third.example.gov.cn/sample-report.html');
    const panel = await installed.openPanel(asked);
    await panel.getByRole('heading', { level: 1, name: '2025年青岚区政府工作报告' }).waitFor();
    await marked(asked);
    // It was opened before the other, which has had the time to be read and marked.
    expect(await silent.evaluate(() => CSS.highlights.size)).toBe(0);
    await options.getByRole('checkbox', { name: /^自动阅读/ }).check();
    await marked(silent);
    expect(installed.problems).toEqual([]);
  });
});
