import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, restOn } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

const EVIL = '<img src="http://evil.test/x.png" onerror="window.hit=1"></p><script>window.hit=1</script>';
const AS_TEXT = EVIL.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Turns what follows it on the page; nothing of it may reach the panel. */
const TURN = '&#x202e;';

const BODY = SAMPLE_BODY.replace('链长制：由区领导', `链长制：${AS_TEXT}由${TURN}区领导`)
  .replace('实现地区生产总值', `实现${AS_TEXT}地区${TURN}生产总值`)
  .replaceAll('（一）', `（一）${AS_TEXT}`);
const LINKS = `<a href="javascript:window.hit=1//x.pdf">附件1.pdf</a><a href="data:text/html,x.pdf">附件2.pdf</a><a href="javascript:window.hit=1">名词解释</a><a href="/files/a.pdf">${TURN}附件${AS_TEXT}.pdf</a>`;

describe('a page that means harm', () => {
  let installed: Installed;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put(
      '/hostile.html',
      official(`<div id="zoom">${BODY}</div>${LINKS}`, `${TURN}2025年青岚区政府工作报告${AS_TEXT}`),
    );
    page = await installed.open('http://www.example.gov.cn/hostile.html');
    await marked(page);
    panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '摘要' }).waitFor();
  });
  afterAll(() => installed.stop());

  it('is letters in every tab of the panel, in the order they were written', async () => {
    for (const tab of ['摘要', '指标', '目标', '术语', '大纲']) {
      await panel.getByRole('tab', { name: tab }).click();
      const said = await panel.locator('body').innerText();
      expect([tab, said.match(/[\u202a-\u202e\u2066-\u2069]/)]).toEqual([tab, null]);
      expect([tab, await panel.locator('img, script:not([src]), [onerror]').count()]).toEqual([tab, 0]);
      const links = await panel.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      // The panel's own page of comparisons is no link of the page's.
      const own = new URL('/compare.html', panel.url()).href;
      expect([tab, links.filter((href) => !/^https?:/.test(href) && href !== own)]).toEqual([tab, []]);
    }
    await panel.getByRole('tab', { name: '术语' }).click();
    expect(await panel.locator('[data-term-id]').first().innerText()).toContain(EVIL);
  });

  it('is letters in a card', async () => {
    await page.bringToFront();
    await restOn(page, 'report-lens-term', '链长制');
    expect(await cardOf(page).innerText()).toContain(EVIL);
    expect(await cardOf(page).locator('img, script').count()).toBe(0);
    expect(await cardOf(page).innerText()).not.toMatch(/[\u202a-\u202e]/);
  });

  it('has run nothing, and nothing but the page itself was asked of the network', async () => {
    const hit = (where: Page) => where.evaluate(() => Reflect.get(window, 'hit') ?? null);
    expect([await hit(page), await hit(panel)]).toEqual([null, null]);
    // The browser asks its maker for the time and for updates.
    const asked = installed.server.asked.filter((address) => !/^[\w.]+\.google(?:apis)?\.com\//.test(address));
    expect(asked).toEqual(['www.example.gov.cn/hostile.html']);
    expect(installed.problems).toEqual([]);
  });

  it('without a report has only links to the web in the panel', async () => {
    installed.server.put('/links.html', official(`<p>公告</p>${LINKS}`, '公告'));
    const other = await installed.open('http://www.example.gov.cn/links.html');
    const notice = await installed.openPanel(other);
    const links = notice.locator('a');
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual([
      'http://www.example.gov.cn/files/a.pdf',
    ]);
    expect(await links.first().innerText()).toBe(`附件${EVIL}.pdf`);
  });
});
