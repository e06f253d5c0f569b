import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';

describe('a report in a frame of the same site', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
  });
  afterAll(() => installed.stop());

  it('is marked inside the frame, listed in the panel, and leaves page and frame as they were', async () => {
    installed.server.put('/inner.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    installed.server.put(
      '/outer.html',
      official('<iframe src="/inner.html" width="900" height="600"></iframe>', '信息公开'),
    );
    const page = await installed.open('http://www.example.gov.cn/outer.html');
    const inner = page.frames().find((frame) => frame.url().endsWith('/inner.html'));
    if (inner === undefined) throw new Error('The frame is not there.');
    const before = await inner.evaluate(() => document.documentElement.outerHTML);
    await inner.waitForFunction(() => (CSS.highlights.get('report-lens-actual')?.size ?? 0) > 0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await inner.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '指标' }).click();
    await panel.locator('[data-fact-id]', { hasText: '486.3亿元' }).first().getByRole('button').click();
    await installed.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.getByRole('button', { name: '复制链接' }).click();
    await panel.getByRole('button', { name: '已复制' }).waitFor();
    // No link finds a sentence inside a frame.
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^http:\/\/www\.example\.gov\.cn\/inner\.html#:~:text=/,
    );
    expect(installed.problems).toEqual([]);
  });

  it('may be left for another page, come back and go for good', async () => {
    installed.server.put('/report-in-frame.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    installed.server.put('/notice-in-frame.html', official('<p>今日无公告。</p>', '公告'));
    installed.server.put(
      '/around.html',
      official('<iframe src="/report-in-frame.html" width="900" height="600"></iframe>', '信息公开'),
    );
    const page = await installed.open('http://www.example.gov.cn/around.html');
    const panel = await installed.openPanel(page);
    const figure = panel.locator('[data-fact-id]', { hasText: '486.3亿元' }).first();
    await panel.getByRole('tab', { name: '指标' }).click();
    await figure.waitFor();
    const frame = page.locator('iframe');
    await frame.evaluate((element: HTMLIFrameElement) => {
      element.src = '/notice-in-frame.html';
    });
    await panel.getByText('这一页看来不是政府报告。').waitFor();
    await frame.evaluate((element: HTMLIFrameElement) => {
      element.src = '/report-in-frame.html';
    });
    await panel.getByRole('tab', { name: '指标' }).click();
    await figure.waitFor();
    await frame.evaluate((element) => element.remove());
    await panel.getByText('这一页看来不是政府报告。').waitFor();
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    expect(installed.problems).toEqual([]);
  });
});
