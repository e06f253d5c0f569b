import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { analyze } from '../analysis/analyze.ts';
import { keepReports } from '../insight/keep.ts';
import { launchChromium } from './chromium.ts';
import { VERSION } from './version.ts';

const PLACES = ['青岚区', '碧湖区', '云溪区', '石桥区', '东林区'] as const;
const YEARS = [2021, 2022, 2023, 2024, 2025] as const;
const SIZE = { width: 1120, height: 640 };

/**
 * Takes the pictures of the page of comparisons that the README shows, over invented reports of five districts and nothing
 * else: a profile of its own has an empty library.
 *
 * @param folder where `compare-targets.png` and `compare-places.png` go
 * @returns how many were taken
 */
export async function takeComparePictures(folder: string): Promise<number> {
  const context = await launchChromium({ profile: '', headless: true, hosts: null });
  try {
    return await takeIn(context, folder);
  } finally {
    await context.close();
  }
}

async function takeIn(context: BrowserContext, folder: string): Promise<number> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(new URL('/compare.html', worker.url()).href);
  await bringIn(page);
  await page.getByRole('button', { name: '青岚区 2025' }).click();
  await page.getByRole('button', { name: '固定资产投资' }).click();
  await page.mouse.move(1, 1);
  await page.screenshot({ path: join(folder, 'compare-targets.png') });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: '各地' }).click();
  await page.getByRole('combobox', { name: '量', exact: true }).selectOption({ label: '增速 %' });
  await page.locator('.plot svg').waitFor();
  await page.mouse.move(1, 1);
  await page.screenshot({ path: join(folder, 'compare-places.png') });
  await page.close();
  return 2;
}

async function bringIn(page: Page): Promise<void> {
  const records = PLACES.flatMap((place, number) =>
    // One report is missing, as in any library.
    YEARS.filter((year) => number !== 2 || year !== 2023).flatMap((year) => {
      const text = reportOf(place, year, number);
      const source = `https://www.example.gov.cn/${number}/${year}.html`;
      return keepReports(analyze(text), text, { source, retrieved: null, analyser: VERSION });
    }),
  );
  const lines = [{ format: 'report-lens-library', version: 2 }, ...records].map((line) => JSON.stringify(line));
  await page
    .getByLabel('导入')
    .setInputFiles({ name: 'library.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines.join('\n')) });
  await page.locator('.grid button').first().waitFor();
  // What came of the import is of no interest.
  await page.reload();
  await page.locator('.grid button').first().waitFor();
}

/** A district's report in a few sentences; its figures go their own way from year to year. */
function reportOf(place: string, year: number, number: number): string {
  const turn = (year * 7 + number * 5) % 9;
  return [
    `${year}年${place}政府工作报告`,
    `——${year}年1月16日在${place}第五届人民代表大会第四次会议上`,
    '现在，我代表区人民政府，向大会报告工作，请予审议。',
    `一、${year - 1}年工作回顾`,
    `过去一年，地区生产总值${(310 + number * 64 + (year - 2020) * 18.4).toFixed(1)}亿元、增长${(4.6 + turn / 5).toFixed(1)}%，` +
      `规模以上工业增加值增长${(6.1 + turn / 3).toFixed(1)}%，社会消费品零售总额增长${(4.2 + turn / 4).toFixed(1)}%。` +
      `固定资产投资增长${(3.2 + turn / 10).toFixed(1)}%，未达年初预期。城镇新增就业${8600 + turn * 110}人。`,
    `二、${year}年工作安排`,
    '今年经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，规模以上工业增加值增长7%以上，固定资产投资增长5%，' +
      '社会消费品零售总额增长5.5%，城镇新增就业8600人以上，粮食产量稳定在2.1万吨以上。',
  ].join('\n');
}
