import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX, InstalledFirefox } from './support/firefox.ts';
import { SAMPLE } from './support/fixtures.ts';

if (FIREFOX === null) console.warn('There is no Firefox on this machine: its tests are skipped.');

/** The same page in the other engine: its highlights, its pointer, its style sheets from extensions. */
describe.skipIf(FIREFOX === null)('in Firefox', () => {
  let firefox: InstalledFirefox;
  let page: Page;
  beforeAll(async () => {
    firefox = await InstalledFirefox.start(FIREFOX ?? '', 'installed');
    firefox.server.put('/sample-report.html', SAMPLE.html);
    page = await firefox.open('/sample-report.html');
    await page.waitForFunction(() => CSS.highlights.has('report-lens-actual'));
  });
  afterAll(() => firefox?.stop());

  it('results, targets and terms are marked, each in its place', async () => {
    const words = await page.evaluate(() => {
      const texts = (name: string) =>
        [...(CSS.highlights.get(`report-lens-${name}`) ?? [])].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        });
      return { actual: texts('actual'), target: texts('target'), term: texts('term') };
    });
    expect(words.actual).toContain('486.3亿元');
    expect(words.target).toContain('5.5%');
    expect(words.term).toContain('链长制');
    expect(words.actual.length).toBeGreaterThan(50);
  });

  it('the marks have their colours and lines', async () => {
    // The browser lays the rules in behind the first marks.
    await page.waitForFunction(
      () => getComputedStyle(document.body, '::highlight(report-lens-target)').textDecorationStyle !== 'solid',
    );
    const rule = await page.evaluate(() => {
      const mark = getComputedStyle(document.body, '::highlight(report-lens-target)');
      return { ground: mark.backgroundColor, line: mark.textDecorationStyle };
    });
    expect(rule).toEqual({ ground: expect.stringContaining('rgba(226, 122, 20'), line: 'dashed' });
  });

  it('the pointer over a term shows its definition, and the page is what it was', async () => {
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const point = await page.evaluate(() => {
      const [range] = CSS.highlights.get('report-lens-term') ?? [];
      if (range === undefined) return null;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = live.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    if (point === null) throw new Error('No term is marked.');
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await page.waitForFunction(() =>
      document.querySelector('report-lens-card')?.shadowRoot?.textContent?.includes('担任重点产业链的“链长”'),
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('report-lens-card') === null);
    expect((await html()) === before).toBe(true);
  });

  it('the HTML is that of the page without the extension, byte for byte', async () => {
    const plain = await InstalledFirefox.start(FIREFOX ?? '', 'none');
    plain.server.put('/sample-report.html', SAMPLE.html);
    const other = await plain.open('/sample-report.html');
    const html = (one: Page) => one.evaluate(() => document.documentElement.outerHTML);
    expect((await html(page)) === (await html(other))).toBe(true);
    await plain.stop();
  });
});
