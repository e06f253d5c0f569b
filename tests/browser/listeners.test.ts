import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restOn } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { OwnWorlds } from './support/listeners.ts';
import { marked } from './support/marks.ts';

describe('the listeners in a page', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/report.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    installed.server.put('/news.html', official('<p>今日无公告。</p>', '公告'));
  });
  afterAll(() => installed.stop());

  it('are none once the site is switched off, and are there again after it is switched on', async () => {
    const page = await installed.open('http://www.example.gov.cn/report.html');
    await marked(page);
    // An open panel has the page tell where the reader is.
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '指标' }).waitFor();
    await page.bringToFront();
    await restOn(page, 'report-lens-term', '链长制');
    const worlds = await OwnWorlds.of(page);
    const before = await worlds.listeners();
    expect(before).toEqual(expect.arrayContaining(['document: pointermove', 'window: click']));
    await panel.getByRole('button', { name: '页面标记' }).click();
    await panel.getByRole('checkbox', { name: /在 www.example.gov.cn 启用/ }).click();
    await panel.getByRole('button', { name: '重新启用' }).waitFor();
    expect(await worlds.listeners()).toEqual([]);
    await panel.getByRole('button', { name: '重新启用' }).click();
    await marked(page);
    await panel.getByRole('tab', { name: '指标' }).waitFor();
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await restOn(page, 'report-lens-term', '链长制');
    expect(await worlds.listeners()).toEqual(before);
  });

  it('are none once the extension is gone', async () => {
    const page = await installed.open('http://www.example.gov.cn/report.html');
    await marked(page);
    await restOn(page, 'report-lens-term', '链长制');
    const worlds = await OwnWorlds.of(page);
    expect((await worlds.listeners()).length).toBeGreaterThan(0);
    await installed.switchExtension(false);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(worlds.count).toBe(1);
    expect(await worlds.listeners()).toEqual([]);
    await installed.switchExtension(true);
  });
});
