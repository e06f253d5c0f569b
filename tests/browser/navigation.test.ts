import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearCard, restOn } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { OwnWorlds } from './support/listeners.ts';
import { marked, marksOf, pointAt } from './support/marks.ts';

const REPORT = official(`<div id="zoom">${SAMPLE_BODY}</div>`);
const NEWS = official('<p>今日无公告。</p>', '公告');

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

  it('loses its marks where its script keeps the pages of a site in the hash', async () => {
    installed.server.put('/app.html', REPORT);
    const page = await installed.open('http://www.example.gov.cn/app.html#/report');
    await marked(page);
    await page.evaluate(() => {
      location.hash = '#/news';
      document.title = '公告';
      for (const element of document.querySelectorAll('#zoom'))
        element.innerHTML = `<p>${'全县投入防汛资金1200万元，转移群众560人。'.repeat(5)}</p>`;
    });
    await page.waitForFunction(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0));
  });

  it('has its marks on a report that its script shows after another page', async () => {
    installed.server.put('/home.html', NEWS);
    const page = await installed.open('http://www.example.gov.cn/home.html');
    const worlds = await OwnWorlds.of(page);
    expect(await worlds.listeners()).toEqual(['document: load', 'navigation: currententrychange']);
    await page.evaluate((body) => {
      history.pushState({}, '', '/report/1');
      document.title = '2025年青岚区政府工作报告';
      document.body.innerHTML = `<div id="zoom">${body}</div>`;
    }, SAMPLE_BODY);
    await marked(page);
    expect(await worlds.listeners()).not.toContain('navigation: currententrychange');
  });

  it('has its marks after going back to a page that was loaded anew', async () => {
    // A page with a listener for its unloading is never kept.
    installed.server.put('/back.html', `${REPORT}<script>addEventListener('unload', () => undefined)</script>`);
    installed.server.put('/next.html', NEWS);
    const page = await installed.open('http://www.example.gov.cn/back.html');
    await marked(page);
    const before = await marksOf(page);
    await page.goto('http://www.example.gov.cn/next.html');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.goBack();
    await marked(page);
    expect(await marksOf(page)).toEqual(before);
  });

  it('works on when the browser had only put it aside', async () => {
    installed.server.put('/kept.html', REPORT);
    installed.server.put('/next.html', NEWS);
    const page = await installed.open('http://www.example.gov.cn/kept.html');
    await marked(page);
    const before = await marksOf(page);
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '指标' }).click();
    await page.bringToFront();
    await page.evaluate(() =>
      addEventListener('pageshow', (event) => {
        document.title += event.persisted ? '（取回）' : '（重载）';
      }),
    );
    // A card that stays open until the page is left must not stand there on the way back.
    await restOn(page, 'report-lens-term', '链长制');
    await page.goto('http://www.example.gov.cn/next.html');
    await panel.getByText('这一页看来不是政府报告。').waitFor();
    // The page does not load, so there is no load to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.title.endsWith('（取回）'));
    expect(await marksOf(page)).toEqual(before);
    expect(await page.locator('report-lens-card').count()).toBe(0);
    await page.mouse.move(1, 1);
    await restOn(page, 'report-lens-term', '链长制');
    await clearCard(page);

    await panel.getByRole('tab', { name: '指标' }).click();
    await panel.locator('[data-fact-id]', { hasText: '217家' }).first().waitFor();
    const point = await pointAt(page, 'report-lens-actual', '217家');
    await page.mouse.move(point.x, point.y);
    await panel.locator('[data-fact-id].highlighted', { hasText: '217家' }).waitFor();
    await page.evaluate(() => document.querySelector('#zoom')?.append('另外新建公园77个。'));
    await panel.locator('[data-fact-id]', { hasText: '77个' }).waitFor();
  });

  it('is read again in a tab that the browser had put to sleep', async () => {
    installed.server.put('/asleep.html', REPORT);
    const page = await installed.open('http://www.example.gov.cn/asleep.html');
    await marked(page);
    const tab = await installed.tabOf(page);
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '指标' }).waitFor();
    const worker = await installed.worker();
    await worker.evaluate((id) => chrome.tabs.discard(id), tab);
    await panel.getByRole('tab', { name: '指标' }).waitFor({ state: 'detached' });
    await worker.evaluate(async () => {
      const [asleep] = await chrome.tabs.query({ discarded: true });
      if (asleep?.id !== undefined) await chrome.tabs.reload(asleep.id);
    });
    // The page that woke is none that the test holds on to: the panel tells of it.
    await panel.getByRole('tab', { name: '指标' }).click();
    await panel.locator('[data-fact-id]', { hasText: '486.3亿元' }).first().waitFor();
  });
});
