import { afterEach, describe, expect, it } from 'vitest';
import { pdfOf, setLines } from '../support/pdf.ts';
import { cardOf } from './support/cards.ts';
import { official, SAMPLE } from './support/fixtures.ts';
import { marked } from './support/marks.ts';
import { missingTools, NativeWindow } from './support/native.ts';

const missing = missingTools();
if (missing.length > 0) console.warn(`The native side panel is not tested: ${missing.join(', ')} not found.`);

describe.skipIf(missing.length > 0)('the native side panel', () => {
  let window: NativeWindow | undefined;
  afterEach(async () => {
    await window?.stop();
    window = undefined;
  });

  it('opens by the entry in the toolbar menu and fills with the report', async () => {
    window = await NativeWindow.start();
    window.installed.server.put('/sample-report.html', SAMPLE.html);
    const page = await window.installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    await window.openPanelByEntry();
    expect(await window.inPanel(`document.querySelector('h1')?.textContent`)).toBe('2025年青岚区政府工作报告');
    await window.inPanel(`document.querySelector('#tab-facts')?.click() ?? true`);
    expect(await window.inPanel<number>(`document.querySelectorAll('[data-fact-id]').length`)).toBeGreaterThan(100);
    const file = process.env.REPORT_LENS_PICTURES;
    if (file) {
      await window.inPanel(`document.querySelector('#tab-summary')?.click() ?? true`);
      await window.inPanel(`document.querySelector('blockquote') !== null`);
      // The panel slides in: the page is narrower when it is there.
      await page.waitForFunction(() => innerWidth < 960);
      await window.picture(`${file}/window.png`);
    }
  });

  it('follows the active tab of its window, and the page in it', async () => {
    window = await NativeWindow.start();
    const { installed } = window;
    installed.server.put('/sample-report.html', SAMPLE.html);
    installed.server.put('/news.html', official('<p>重点项目集中开工，总投资12亿元。</p>', '要闻'));
    const page = await installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    await window.openPanelByEntry();
    const title = `document.querySelector('h1')?.textContent`;
    expect(await window.inPanel(title)).toBe('2025年青岚区政府工作报告');
    const other = await installed.open('http://www.example.gov.cn/news.html');
    await window.inPanel(`document.body.innerText.includes('这一页看来不是政府报告。')`);
    await other.goto('http://www.example.gov.cn/sample-report.html');
    expect(await window.inPanel(title)).toBe('2025年青岚区政府工作报告');
    await other.goto('http://www.example.gov.cn/news.html');
    await window.inPanel(`document.body.innerText.includes('这一页看来不是政府报告。')`);
    await page.bringToFront();
    expect(await window.inPanel(title)).toBe('2025年青岚区政府工作报告');
    expect(installed.problems).toEqual([]);
  });

  it('opens a document that the tab shows, by the same entry', async () => {
    window = await NativeWindow.start();
    const { installed } = window;
    const texts = setLines(['2024年，全区地区生产总值增长5.6%，规模以上工业增加值增长7.2%。'], {
      x: 80,
      y: 100,
      ems: 36,
    });
    installed.server.put('/report.pdf', { body: pdfOf([{ texts }]), type: 'application/pdf' });
    const page = await installed.context.newPage();
    // The browser shows it in a viewer of its own: nothing loads that Playwright would wait for.
    await page.goto('http://www.example.gov.cn/report.pdf', { waitUntil: 'commit' });
    await page.bringToFront();
    const reading = await window.openDocumentByEntry();
    await marked(reading);
    expect(new URL(reading.url()).searchParams.get('src')).toBe('http://www.example.gov.cn/report.pdf');
  });

  it('opens by the keyboard, and reads a report on any other site when asked so', async () => {
    window = await NativeWindow.start();
    window.installed.server.put('/copy.html', SAMPLE.html);
    const page = await window.installed.open('http://www.copies.test/copy.html');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await window.press('alt+shift+l', () => page.evaluate(() => CSS.highlights.size > 0));
    await marked(page);
    expect(await window.inPanel(`document.querySelector('h1')?.textContent`)).toBe('2025年青岚区政府工作报告');
    expect(window.installed.problems).toEqual([]);
  });

  it('explains the next term by the keyboard, from key to card', async () => {
    window = await NativeWindow.start();
    window.installed.server.put('/sample-report.html', SAMPLE.html);
    const page = await window.installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    await window.press('alt+shift+period', () => cardOf(page).isVisible());
    expect(await cardOf(page).innerText()).toContain('名词解释 第');
    await window.press('Escape', async () => (await page.locator('report-lens-card').count()) === 0);
  });
});
