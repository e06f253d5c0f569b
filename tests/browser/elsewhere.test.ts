import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { official, SAMPLE, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

const SENTENCE = '<p>全区上下坚持稳中求进工作总基调，经济运行总体平稳，完成投资12亿元，增长5%。</p>';

describe('a page that is no report', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
  });
  afterAll(async () => {
    expect(installed.problems).toEqual([]);
    await installed.stop();
  });

  /** Lets a report be opened, decided on, read and marked: what was opened before it had the time for that too. */
  async function settle(): Promise<void> {
    installed.server.put('/other.html', SAMPLE.html);
    const other = await installed.open('http://www.example.gov.cn/other.html');
    await marked(other);
    await other.close();
  }

  it('on an official site stays silent; the panel says so and reads it when asked', async () => {
    installed.server.put('/news.html', official(`<div>${SENTENCE.repeat(40)}</div>`, '重点项目集中开工'));
    const page = await installed.open('http://www.example.gov.cn/news.html');
    await settle();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const panel = await installed.openPanel(page);
    await panel.getByText('这一页看来不是政府报告。').waitFor();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await panel.getByRole('button', { name: '仍然阅读' }).click();
    await marked(page);
    await panel.getByRole('tab', { name: '指标' }).click();
    expect(await panel.locator('[data-fact-id]').count()).toBeGreaterThan(10);
  });

  it('on another site is not touched, even if it is a report', async () => {
    installed.server.put('/copy.html', SAMPLE.html);
    const page = await installed.open('http://www.copies.test/copy.html');
    await settle();
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
  });

  it('with a PDF in place of text is told so, with the link', async () => {
    installed.server.put(
      '/pdf.html',
      official('<div><p>政府工作报告</p><a href="/files/report.pdf">2025年政府工作报告.pdf</a></div>'),
    );
    const page = await installed.open('http://www.example.gov.cn/pdf.html');
    const panel = await installed.openPanel(page);
    const link = panel.getByRole('link', { name: '2025年政府工作报告.pdf' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('http://www.example.gov.cn/files/report.pdf');
  });

  it.each([
    ['says something', 'notice', '<p>全文见附件。全年完成投资12亿元，增长5%。</p>', true],
    ['says nothing', 'shell', '', false],
  ])('keeps its documents in sight when it is read all the same and %s', async (_, name, words, isMarked) => {
    const link = '<a href="/files/report.pdf">2025年政府工作报告.pdf</a>';
    installed.server.put(`/${name}.html`, official(`<div><p>政府工作报告</p>${words}${link}</div>`));
    const page = await installed.open(`http://www.example.gov.cn/${name}.html`);
    const panel = await installed.openPanel(page);
    await panel.getByRole('button', { name: '仍然阅读' }).click();
    if (isMarked) await marked(page);
    await panel.getByRole('button', { name: '仍然阅读' }).waitFor({ state: 'detached' });
    const shown = panel.getByRole('link', { name: '2025年政府工作报告.pdf' });
    await shown.waitFor();
    expect(await shown.getAttribute('href')).toBe('http://www.example.gov.cn/files/report.pdf');
    expect(await panel.getByRole('button', { name: '在此打开' }).count()).toBe(1);
  });

  it('without any text is told so', async () => {
    installed.server.put('/empty.html', { body: '' });
    const page = await installed.open('http://www.example.gov.cn/empty.html');
    const panel = await installed.openPanel(page);
    await panel.getByRole('button', { name: '仍然阅读' }).click();
    await panel.getByText('这一页没有可读的正文。').waitFor();
  });

  it('of binary rubbish is told so', async () => {
    const rubbish = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 256);
    installed.server.put('/rubbish.html', { body: rubbish, type: 'text/html' });
    const page = await installed.open('http://www.example.gov.cn/rubbish.html');
    const panel = await installed.openPanel(page);
    await panel.getByRole('button', { name: '仍然阅读' }).click();
    await panel.getByText(/没有可读的正文|没有找到数据/).waitFor();
  });

  it('of five megabytes is read whole', async () => {
    const body = SAMPLE_BODY + SENTENCE.repeat(Math.ceil(5_000_000 / new TextEncoder().encode(SENTENCE).length));
    installed.server.put('/large.html', official(`<div id="zoom">${body}<p>最后新建公园77个。</p></div>`));
    const page = await installed.open('http://www.example.gov.cn/large.html');
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((place) => place.startContainer.nodeValue?.includes('最后新建公园')),
      ),
    );
  });
});
