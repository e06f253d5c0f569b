import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, marksOf } from './support/marks.ts';

const REPORT = official(`<div id="zoom">${SAMPLE_BODY}</div>`);

describe('a page that is left and come back to', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
  });
  afterAll(async () => {
    expect(installed.problems).toEqual([]);
    await installed.stop();
  });

  it('loses its marks when its script shows something else under a new address, and gets them again', async () => {
    installed.server.put('/spa.html', REPORT);
    const page = await installed.open('http://www.example.gov.cn/spa.html');
    await marked(page);
    await page.evaluate(() => {
      history.pushState({}, '', '/news.html');
      document.title = '公告';
      for (const element of document.querySelectorAll('#zoom')) element.innerHTML = '<p>今日无公告。</p>';
    });
    await page.waitForFunction(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0));
    await page.evaluate((body) => {
      history.pushState({}, '', '/spa.html');
      document.title = '2025年青岚区政府工作报告';
      for (const element of document.querySelectorAll('#zoom')) element.innerHTML = body;
    }, SAMPLE_BODY);
    await marked(page);
    expect((await marksOf(page))['report-lens-actual']).toContain('486.3亿元');
    expect(await page.evaluate(() => [location.pathname, history.length])).toEqual(['/spa.html', 4]);
  });

  it('has its marks after going back', async () => {
    installed.server.put('/back.html', REPORT);
    installed.server.put('/next.html', official('<p>今日无公告。</p>', '公告'));
    const page = await installed.open('http://www.example.gov.cn/back.html');
    await marked(page);
    const before = await marksOf(page);
    await page.goto('http://www.example.gov.cn/next.html');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.goBack();
    await marked(page);
    expect(await marksOf(page)).toEqual(before);
  });
});
