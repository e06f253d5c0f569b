import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { official, SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

/** What a reader notices only where it is missing. */
describe('in the panel of a report', () => {
  let installed: Installed;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    page = await installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
  });
  beforeEach(async () => {
    await panel?.close();
    const worker = await installed.worker();
    await worker.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
    panel = await installed.openPanel(page);
    await tab('指标').waitFor();
  });
  afterAll(() => installed.stop());

  const tab = (name: string) => panel.getByRole('tab', { name: new RegExp(`^${name}`) });
  const head = () => panel.locator('.figures .row-head').first();
  const openRows = () => panel.locator('.row.open').count();
  const search = () => panel.getByRole('searchbox');

  it('a row closes again by a click, by Enter and by Escape, and its mark goes', async () => {
    await tab('指标').click();
    const isMarked = () => page.evaluate(() => CSS.highlights.has('report-lens-current'));
    for (const close of [() => head().click(), () => head().press('Enter'), () => panel.keyboard.press('Escape')]) {
      await head().click();
      await expect.poll(openRows).toBe(1);
      await expect.poll(isMarked).toBe(true);
      await close();
      await expect.poll(openRows).toBe(0);
      await expect.poll(isMarked).toBe(false);
    }
  });

  it('Escape closes the card in the page, and empties the search', async () => {
    await tab('术语').click();
    await panel.locator('.terms .row-head').first().click();
    await page.locator('report-lens-card[data-placed]').waitFor();
    await panel.keyboard.press('Escape');
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    await search().fill('链长制');
    await search().press('Escape');
    expect(await search().inputValue()).toBe('');
  });

  it('a search can be cleared under every tab that it filters', async () => {
    const under: string[] = [];
    for (const name of ['指标', '目标', '术语', '大纲']) {
      await tab(name).click();
      await search().fill('产业');
      const clear = panel.getByRole('button', { name: '清空搜索' });
      const box = await clear.boundingBox();
      if (box !== null && box.width >= 24 && box.y + box.height < 800) under.push(name);
      await clear.click();
      expect(await search().inputValue()).toBe('');
    }
    expect(under).toEqual(['指标', '目标', '术语', '大纲']);
  });

  it('the outline lights one row, whatever is pressed in it', async () => {
    await tab('大纲').click();
    for (const index of [1, 3]) {
      await panel.locator('.outline .row-head').nth(index).click();
      await expect.poll(() => panel.locator('.outline .row.highlighted').count()).toBe(1);
    }
  });

  it('a reload keeps tab, search, filters and order', async () => {
    await tab('指标').click();
    await search().fill('增');
    await panel.getByRole('region', { name: '筛选' }).getByRole('button', { name: /^增速/ }).click();
    await panel.getByRole('columnheader', { name: '数值' }).getByRole('button').click();
    const look = async () => ({
      tab: await panel.getByRole('tab', { selected: true }).innerText(),
      search: await search().inputValue(),
      filters: await panel.locator('.filters [aria-pressed="true"]').allInnerTexts(),
      order: await panel.locator('th[aria-sort="descending"]').allInnerTexts(),
      // How many more a virtual list holds below what is seen hangs on the heights it has measured so far.
      rows: (await panel.locator('.figures .row-head').allInnerTexts()).slice(0, 8),
    });
    const before = await look();
    expect(before.rows.length).toBeGreaterThan(1);
    expect(before.filters).toHaveLength(1);
    expect(before.order).toHaveLength(1);
    await panel.reload();
    await tab('指标').waitFor();
    await expect.poll(look).toEqual(before);
  });

  it('a sort begins with the greatest, says that units are apart, and goes to the top', async () => {
    await panel.setViewportSize({ width: 420, height: 400 });
    await tab('指标').click();
    const scroller = panel.locator('.scroller');
    await scroller.evaluate((list) => list.scrollTo({ top: 2000, behavior: 'instant' }));
    await panel.getByRole('columnheader', { name: '数值' }).getByRole('button').click();
    await expect.poll(() => scroller.evaluate((list) => list.scrollTop)).toBe(0);
    expect(await panel.locator('th[aria-sort]').nth(1).getAttribute('aria-sort')).toBe('descending');
    // A title over each unit: amounts and percentages are not held against each other.
    expect(await panel.locator('.figures tr.title').first().innerText()).toMatch(/单位/);
  });

  it('tab and foot count alike', async () => {
    for (const name of ['指标', '目标']) {
      await tab(name).click();
      const [count = ''] = /\d+/.exec(await tab(name).innerText()) ?? [];
      await search().fill('业');
      const beside = await panel.locator('.search').innerText();
      expect([name, beside.match(/\/ (\d+)/)?.[1]]).toEqual([name, count]);
      await search().fill('');
    }
    await tab('指标').click();
    const [all = ''] = /\d+/.exec(await tab('指标').innerText()) ?? [];
    const foot = await panel.locator('.foot').innerText();
    const counts = [...foot.matchAll(/(?:结果|目标|待核) (\d+)/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(all));
  });

  it('explains itself in one line until that is read, and never again', async () => {
    const line = panel.getByText(/蓝色是结果/);
    await line.waitFor();
    expect((await line.boundingBox())?.height).toBeLessThan(60);
    await panel.getByRole('button', { name: '知道了' }).click();
    await line.waitFor({ state: 'detached' });
    await panel.reload();
    await tab('指标').waitFor();
    expect(await line.count()).toBe(0);
  });

  it('what could not be stored is said each time, and its switch shows what is', async () => {
    await panel.getByRole('button', { name: /^页面标记/ }).click();
    const store = () =>
      panel.evaluate(() => {
        chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      });
    await store();
    const terms = panel.getByRole('checkbox', { name: '术语' });
    for (let times = 0; times < 2; times += 1) {
      await terms.click();
      await panel
        .getByRole('alert')
        .getByText(/没有存下来/)
        .waitFor();
      await expect.poll(() => terms.isChecked()).toBe(true);
    }
    await panel.reload();
    await panel.getByRole('button', { name: /^页面标记/ }).click();
    await terms.click();
    await expect.poll(() => terms.isChecked()).toBe(false);
    expect(await panel.getByRole('alert').count()).toBe(0);
    expect(installed.problems.filter((problem) => !problem.includes('could not save'))).toEqual([]);
    installed.problems.length = 0;
  });

  it('what the settings could not store is said on their page', async () => {
    await panel.goto(`chrome-extension://${await installed.extensionId()}/options.html`);
    const box = panel.getByRole('checkbox', { name: /^自动阅读/ });
    await box.waitFor();
    await panel.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    for (let times = 0; times < 2; times += 1) {
      await box.click();
      await panel
        .getByRole('alert')
        .getByText(/没有存下来/)
        .waitFor();
      await expect.poll(() => box.isChecked()).toBe(true);
    }
    installed.problems.length = 0;
  });

  it('the keys stand on the page of the settings as a reader looks for them', async () => {
    await panel.goto(`chrome-extension://${await installed.extensionId()}/options.html`);
    await panel.locator('.commands dt').first().waitFor();
    const names = await panel.locator('.commands dt').allInnerTexts();
    expect(names[0]).toMatch(/侧栏|面板/);
    expect(names.findIndex((name) => name.includes('下一个术语'))).toBeLessThan(
      names.findIndex((name) => name.includes('上一个术语')),
    );
    expect(names).toHaveLength(6);
  });

  it.each([
    ['a page of the browser', 'chrome://version/', '这是浏览器自己的页面'],
    [
      'an address that holds its page itself',
      'data:text/html;charset=utf-8,<title>x</title><p>正文</p>',
      '读不了|不让扩展读|点工具栏',
    ],
    ['a file of this machine', `file://${import.meta.dirname}/`, '不让扩展读|点工具栏'],
  ])('%s gets words that are true of it', async (_, address, words) => {
    const other = await installed.open(address);
    const worker = await installed.worker();
    const tabId = await worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return active?.id ?? -1;
    });
    await panel.goto(`chrome-extension://${await installed.extensionId()}/sidepanel.html?tabId=${tabId}`);
    await panel.getByRole('status').getByText(new RegExp(words)).first().waitFor();
    await other.close();
  });

  it('仍然阅读 reads a notice of three lines, whatever is attached to it', async () => {
    installed.server.put(
      '/notice.html',
      official(
        '<div id="zoom"><p>　　全区一季度完成投资48亿元。</p><a href="/a.pdf">2025年政府工作报告.pdf</a></div>',
        '一季度投资情况',
      ),
    );
    const notice = await installed.open('http://www.example.gov.cn/notice.html');
    const beside = await installed.openPanel(notice);
    await beside.getByRole('button', { name: '仍然阅读' }).click();
    await beside.getByRole('tab', { name: /^指标 1/ }).click();
    await beside.locator('.figures', { hasText: '48亿元' }).waitFor();
    await beside.getByRole('link', { name: '2025年政府工作报告.pdf' }).waitFor();
    await beside.close();
    await notice.close();
  });
});
