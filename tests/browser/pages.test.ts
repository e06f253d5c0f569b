import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, marksOf } from './support/marks.ts';
import { SHARED_PAGES } from './support/shared-pages.ts';

/** What must stand on a page's own marks, and what never may. */
const EXPECTED: Readonly<Record<string, { actual: string[]; target: string[]; terms: string[]; rows: number }>> = {
  'sample-report': {
    actual: ['486.3亿元', '27微克/立方米'],
    target: ['5.5%', '700亿元'],
    terms: ['链长制'],
    rows: 100,
  },
  'huadu-2021': { actual: ['1682.15亿元', '8.1%'], target: ['2500亿元'], terms: ['包容审慎监管'], rows: 150 },
  'huadu-2021-late': { actual: ['1682.15亿元', '8.1%'], target: ['2500亿元'], terms: ['包容审慎监管'], rows: 150 },
  'baiyun-2021h1': { actual: ['1158.79亿元', '20.2%'], target: [], terms: [], rows: 150 },
  'baiyun-2021h1-parts': { actual: ['24项'], target: [], terms: [], rows: 3 },
  'liwan-2024-mirror': { actual: [], target: [], terms: [], rows: 150 },
  'reports-list': { actual: ['1002.18亿元'], target: [], terms: [], rows: 50 },
};

/** Counters, telephone numbers and dates around the report. */
const FURNITURE = /36898888|12345热线|12,345,678|8848|1562|3,218|1,024,096|05026745|44011402/;

describe.each<Fixture>([SAMPLE, ...SHARED_PAGES])('the page $name', ({ name, html }) => {
  let installed: Installed;
  let plain: Browser;
  const address = `http://www.example.gov.cn/${name}.html`;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put(`/${name}.html`, html);
    plain = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${installed.server.port}`],
    });
  });
  afterAll(async () => {
    await plain.close();
    await installed.stop();
  });

  it('is marked, listed in the panel, and stays what it was', async () => {
    const page = await installed.open(address);
    await marked(page);
    const panel = await installed.openPanel(page);
    const expected = EXPECTED[name] ?? { actual: [], target: [], terms: [], rows: 1 };

    const marks = await marksOf(page);
    expect(marks['report-lens-actual']).toEqual(expect.arrayContaining(expected.actual));
    expect(marks['report-lens-target']).toEqual(expect.arrayContaining(expected.target));
    expect([...(marks['report-lens-term'] ?? []), ...(marks['report-lens-term-repeat'] ?? [])]).toEqual(
      expect.arrayContaining(expected.terms),
    );
    // The first part of the page with parts ends inside a table that was pasted as paragraphs.
    if (name !== 'baiyun-2021h1-parts') expect(marks['report-lens-sentence']?.length).toBeGreaterThan(0);
    expect(
      Object.values(marks)
        .flat()
        .filter((text) => FURNITURE.test(text)),
    ).toEqual([]);

    await panel.getByRole('tab', { name: '指标' }).click();
    const folded = panel.getByRole('button', { name: /^展开增速/ });
    if ((await folded.count()) > 0) await folded.click();
    expect(await panel.locator('[data-fact-id]').count()).toBeGreaterThanOrEqual(expected.rows);
    await panel.getByRole('tab', { name: '大纲' }).click();
    await panel.locator('[data-section-id]').first().waitFor();

    const without = await plain.newPage();
    await without.goto(address);
    const length = await page.evaluate(() => document.body.innerText.length);
    await without.waitForFunction((wanted) => document.body.innerText.length === wanted, length);
    const bare = await without.evaluate(() => document.documentElement.outerHTML);
    expect((await page.evaluate(() => document.documentElement.outerHTML)) === bare).toBe(true);
    expect(installed.requests.filter((url) => url !== address)).toEqual([]);
    expect(installed.problems).toEqual([]);
  });
});

describe.skipIf(SHARED_PAGES.length === 0)('the shared pages', () => {
  it('are all six here', () => {
    expect(SHARED_PAGES).toHaveLength(6);
  });
});
