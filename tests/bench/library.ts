import type { Page } from 'playwright-core';
import { analyze } from '../../lib/analysis/analyze.ts';
import { keepReports } from '../../lib/insight/keep.ts';
import type { ReportRecord } from '../../lib/insight/record.ts';
import { median } from './in-browser.ts';
import { withInstalled } from './installed.ts';
import { print, say, title } from './measure.ts';
import type { ReportText } from './texts.ts';

/** So many reports the page has to open within two seconds, and twice as many the search has to go through. */
const OPENED = 1000;
const SEARCHED = 2000;
const WORDS = [
  '地区生产总值',
  '新增',
  '高新技术企业',
  '县12',
  '2021',
  '粮食产量',
  '固定资产投资',
  '城镇',
  '森林',
  '没有这个',
  // what only sentences hold, in most reports, in some, in one year's, and in none
  '营商环境',
  '一件事',
  '2024 低空',
  '高质量夜校发展',
];

/** The library with more reports than anybody reads: how long it takes to open, and to be searched. */
export async function benchLibrary(reports: readonly ReportText[]): Promise<void> {
  title('the library');
  const records = reports.flatMap(({ text, name }) =>
    keepReports(analyze(text), text, { source: name, retrieved: null, analyser: '0' }),
  );
  await withInstalled(async (installed) => {
    const address = `chrome-extension://${await installed.extensionId()}/compare.html`;
    const page = await installed.open(address);
    await bringIn(page, records, 0, OPENED);
    print(`${OPENED} reports: ms from the page's start to its grid and its table`, await opening(page, address), {
      most: 2000,
    });
    await bringIn(page, records, OPENED, SEARCHED);
    const searches: Search[] = [];
    for (const words of WORDS) searches.push(await searching(page, words));
    const took = searches.map(({ first }) => first);
    const slowest = Math.max(...took.slice(1));
    print(`${SEARCHED} reports: ms from a word to what is found, at the median`, median(took), { most: 300 });
    const onDisk = await page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6);
    print(`${SEARCHED} reports: MB on the disk, as the browser counts them`, onDisk, { most: 300 });
    print(`${SEARCHED} reports: ms of the slowest search but the first, which reads the index`, slowest);
    const inMs = (times: readonly number[]) => `${times.map((ms) => ms.toFixed(0)).join(', ')} ms`;
    say(`each search, to what is found first: ${inMs(took)}`);
    say(`each search, to what is found last: ${inMs(searches.map(({ last }) => last))}`);
    say(`the library says it takes ${(await page.locator('.shelf').textContent())?.match(/[\d.]+ MB/)?.[0]}`);
    await page.close();
  });
}

/** Imports reports of as many counties, each over two years, made from those at hand. */
async function bringIn(page: Page, records: readonly ReportRecord[], from: number, to: number): Promise<void> {
  const lines = Array.from({ length: to - from }, (_, i) => {
    const number = from + i;
    const record = records[number % records.length];
    const county = Math.floor(number / 2);
    const place = { code: String(800_000 + county), name: `某县${county}`, level: 'county' };
    return JSON.stringify({ ...record, kind: 'work', place, year: 2024 + (number % 2), sources: [`report ${number}`] });
  });
  // The browser's driver takes no larger file at once.
  for (let at = 0; at < lines.length; at += 200) {
    const some = ['{"format":"report-lens-library","version":2}', ...lines.slice(at, at + 200)].join('\n');
    await page
      .getByLabel('导入')
      .setInputFiles({ name: 'some.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(some) });
    const count = String(Math.min(from + at + 200, to));
    await page.waitForFunction((all) => document.querySelector('.shelf .count')?.textContent === all, count, {
      timeout: 120_000,
    });
  }
}

async function opening(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(async () => {
    while (document.querySelector('.grid button') === null || document.querySelector('.targets tbody tr') === null)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now();
  });
}

/** When something was found, and when the last of it was, in ms. */
interface Search {
  readonly first: number;
  readonly last: number;
}

async function searching(page: Page, words: string): Promise<Search> {
  await page.getByRole('searchbox').fill('');
  await page.waitForFunction(() => document.querySelector('.found') === null);
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field === null) throw new Error('There is nothing to type into.');
    const start = performance.now();
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (document.querySelector('.found li') === null) await frame();
    const first = performance.now() - start;
    let last = first;
    let found = 0;
    // Who finds nothing more for so long has found all, on any machine that is of use.
    while (performance.now() - start < last + 1500) {
      const now = document.querySelectorAll('.found li').length;
      if (now !== found) last = performance.now() - start;
      found = now;
      await frame();
    }
    return { first, last };
  }, words);
}
