import { spawnSync } from 'node:child_process';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf, setLines } from '../support/pdf.ts';
import { faultsOf } from './support/faults.ts';
import { official } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';

const PARAGRAPHS = [
  '各位代表：现在，我代表青岚区人民政府，向大会报告政府工作，请予审议。',
  '2024年，全区地区生产总值增长5.6%，规模以上工业增加值增长7.2%，固定资产投资增长4.1%，各项事业都有新的进步。',
  '2025年经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业1.2万人以上，居民人均可支配收入增长6%。',
];
const page = { texts: setLines(PARAGRAPHS, { x: 80, y: 100, ems: 36 }) };
/** Below where running heads stand: what is the same there on every page is text. */
const further = { texts: setLines(PARAGRAPHS.slice(1, 2), { x: 80, y: 200, ems: 36 }) };
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = zipSync({
  'word/document.xml': strToU8(
    `<w:document ${W}><w:body>${PARAGRAPHS.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  ),
});

/** The report's paragraphs in an encoding, one unit a byte, as `iconv` makes them. */
const encoded = (charset: string, paragraphs: readonly string[]) =>
  paragraphs
    .map(
      (text) =>
        `<p>${spawnSync('iconv', ['-f', 'utf-8', '-t', charset], { input: text }).stdout.toString('latin1')}</p>`,
    )
    .join('');
const TRADITIONAL = [
  '各位代表：現在，我代表青嵐區人民政府，向大會報告政府工作，請予審議。',
  '2024年，全區地區生產總值增長5.6%，規模以上工業增加值增長7.2%，固定資產投資增長4.1%，各項事業都有新的進步。',
  '2025年經濟社會發展的主要預期目標是：地區生產總值增長5.5%左右，城鎮新增就業1.2萬人以上，居民人均可支配收入增長6%。',
];
const REPORT_BYTES: Readonly<Record<string, () => string>> = {
  gbk: () => encoded('gbk', PARAGRAPHS),
  big5: () => encoded('big5', TRADITIONAL),
};

const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const LOCKED = pdfOf(
  [{ texts: [] }],
  '/Encrypt<</Filter/Standard/V 1/R 2/O(oooooooooooooooooooooooooooooooo)/U(uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu)/P -4>>/ID[(a)(a)]',
);

describe('a document', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/files/report.pdf', { body: pdfOf([page]), type: 'application/pdf' });
    installed.server.put('/files/long.pdf', {
      body: pdfOf([page, ...Array.from({ length: 299 }, () => further)]),
      type: 'application/pdf',
    });
    installed.server.put('/notice.html', official('<p><a href="/files/report.pdf">2025年政府工作报告.pdf</a></p>'));
  });
  afterAll(() => installed.context.close());

  const root = async () => `chrome-extension://${await installed.extensionId()}/document.html`;
  const marks = () => [...CSS.highlights].map(([name, marked]) => [name, marked.size] as const);

  async function opened(src = '') {
    const shown = await installed.context.newPage();
    await shown.goto(`${await root()}${src === '' ? '' : `?src=${encodeURIComponent(src)}`}`);
    return shown;
  }

  it('opens from the notice of a page that only links to it, with marks, rows and the place of a row', async () => {
    const notice = await installed.open('http://www.qinglan.gov.cn/notice.html');
    const asked = await installed.openPanel(notice);
    const coming = installed.context.waitForEvent('page');
    await asked.locator('.attachments button').click();
    const shown = await coming;
    await shown.waitForFunction(() => (CSS.highlights.get('report-lens-actual')?.size ?? 0) > 0);
    expect(new Map(await shown.evaluate(marks)).get('report-lens-target')).toBeGreaterThan(1);
    await shown.locator('.page canvas').waitFor();
    const panel = await installed.openPanel(shown);
    await panel.getByRole('tab').nth(1).click();
    const row = panel.locator('[data-fact-id]').first();
    await row.waitFor();
    await row.locator('button').first().click();
    await shown.waitForFunction(() => CSS.highlights.has('report-lens-current'));
    expect(installed.server.asked.filter((path) => path.endsWith('report.pdf'))).toHaveLength(1);
    expect(installed.problems).toEqual([]);
  });

  it('has its marks on the words as they are printed', async () => {
    const shown = await opened('http://www.qinglan.gov.cn/files/report.pdf');
    await shown.waitForFunction(() => (CSS.highlights.get('report-lens-actual')?.size ?? 0) > 0);
    const words = await shown.evaluate(() =>
      [...(CSS.highlights.get('report-lens-actual') ?? [])].map((marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        const box = range.getBoundingClientRect();
        const sheet = marked.startContainer.parentElement?.closest('.page')?.getBoundingClientRect();
        return { text: range.toString(), left: (box.left - (sheet?.left ?? 0)) / 1.4 };
      }),
    );
    expect(words.map(({ text }) => text)).toContain('5.6%');
    // Set in two signs, 13.5 signs of 12 points stand before it.
    const [first] = words.filter(({ text }) => text === '5.6%');
    expect(first?.left).toBeGreaterThan(80);
    expect(first?.left).toBeLessThan(80 + 36 * 12);
  });

  it('is a Word file that is chosen', async () => {
    const shown = await opened();
    await shown.locator('input[type=file]').setInputFiles({
      name: '报告.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(docx),
    });
    await shown.waitForFunction(() => (CSS.highlights.get('report-lens-actual')?.size ?? 0) > 0);
    expect(await shown.locator('h1').first().textContent()).toBe('报告.docx');
  });

  it.each([
    ['保存的网页.html', 'gbk', 'text/html'],
    ['儲存.mht', 'big5', 'multipart'],
  ])('is a saved page that is chosen, in its own encoding: %s', async (name, charset) => {
    const shown = await opened();
    const asked = installed.server.asked.length;
    const image =
      '<img src="http://www.qinglan.gov.cn/picture.png" onerror="document.title=1"><script>document.title=2</script>';
    const page = `<html><head><meta charset="${charset}"></head><body>${image}${REPORT_BYTES[charset]?.() ?? ''}</body></html>`;
    const head = `MIME-Version: 1.0\r\nContent-Type: text/html; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
    const buffer = Buffer.from(name.endsWith('.mht') ? head + page : page, 'latin1');
    await shown.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await shown.waitForFunction(() => (CSS.highlights.get('report-lens-target')?.size ?? 0) > 1);
    expect(await shown.locator('article').textContent()).toContain('5.6%');
    expect(await shown.locator('article img, article script').count()).toBe(0);
    expect(installed.server.asked).toHaveLength(asked);
  });

  it('gives way to another, and takes its figures out of the panel, also where that one cannot be read', async () => {
    installed.server.put('/files/first.pdf', { body: pdfOf([page]), type: 'application/pdf' });
    const shown = await opened('http://www.qinglan.gov.cn/files/first.pdf');
    await shown.waitForFunction(() => (CSS.highlights.get('report-lens-actual')?.size ?? 0) > 0);
    const panel = await installed.openPanel(shown);
    await panel.getByRole('tab').first().waitFor();
    await shown.locator('input[type=file]').setInputFiles({
      name: 'scanned.pdf',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(pdfOf([{ texts: [] }])),
    });
    await shown.getByRole('status').filter({ hasText: /扫描/ }).waitFor();
    await panel.getByRole('tab').first().waitFor({ state: 'detached' });
    expect(await shown.evaluate(() => CSS.highlights.get('report-lens-actual')?.size ?? 0)).toBe(0);
    expect(installed.problems).toEqual([]);
  });

  it.each([
    ['scanned.pdf', pdfOf([{ texts: [] }]), /扫描/],
    ['broken.docx', docx.slice(0, 100), /损坏/],
    ['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /docx/],
    ['old.wps', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /docx/],
    ['locked.docx', latin(`\u00d0\u00cf\u0011\u00e0${[...'EncryptedPackage'].join('\0')}\0`), /密码/],
    ['locked.pdf', LOCKED, /密码/],
    ['broken.pdf', latin('%PDF-1.4\nnothing of a PDF'), /损坏/],
    ['empty.pdf', new Uint8Array(), /空/],
    ['report.ofd', zipSync({ 'OFD.xml': new Uint8Array(9) }), /OFD/],
    ['budget.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array(9) }), /表格/],
    ['moved.pdf', latin('<html><body>404</body></html>'), /网页/],
    ['page.mht', latin('Content-Type: image/png\r\n\r\nx'), /网页/],
  ])('is refused in words: %s', async (name, bytes, told) => {
    const shown = await opened();
    const buffer = Buffer.from(bytes);
    await shown.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await shown.getByRole('status').filter({ hasText: told }).waitFor();
  });

  it('is a file that is dropped', async () => {
    const shown = await opened();
    await shown.evaluate(
      (given) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([Uint8Array.from(given)], '报告.pdf', { type: 'application/pdf' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
      },
      [...pdfOf([page])],
    );
    await shown.waitForFunction(() => (CSS.highlights.get('report-lens-actual')?.size ?? 0) > 0);
    expect(await shown.locator('h1').first().textContent()).toBe('报告.pdf');
  });

  // What comes of a press is seen in Firefox: Chromium asks in a window of its own.
  it('of a site that is no official one is not fetched before the reader allows that site', async () => {
    installed.server.put('/elsewhere.pdf', { body: pdfOf([page]), type: 'application/pdf' });
    const shown = await opened('http://www.qinglan-news.test/elsewhere.pdf');
    await shown.getByRole('status').filter({ hasText: 'www.qinglan-news.test' }).waitFor();
    await shown.getByRole('button', { name: '允许并打开' }).waitFor();
    expect(installed.server.asked.filter((path) => path.endsWith('elsewhere.pdf'))).toEqual([]);
    expect(await faultsOf(shown)).toEqual([]);
  });

  it('is turned to the page that its address names', async () => {
    const shown = await installed.context.newPage();
    const source = encodeURIComponent('http://www.qinglan.gov.cn/files/long.pdf');
    await shown.goto(`${await root()}?src=${source}#page=12`);
    await shown.locator('.page[data-page="12"] canvas').waitFor();
    const top = () =>
      shown.locator('.page[data-page="12"]').evaluate((one) => Math.abs(one.getBoundingClientRect().top));
    expect(await top()).toBeLessThan(20);
    await shown.evaluate(() => {
      location.hash = '#page=3';
    });
    await shown.locator('.page[data-page="3"] canvas').waitFor();
    await shown.close();
  });

  it('is worked by the keyboard, and has no access fault, empty or open', async () => {
    const shown = await opened();
    await shown.getByRole('status').filter({ hasText: /拖入/ }).waitFor();
    expect(await faultsOf(shown)).toEqual([]);
    await shown.keyboard.press('Tab');
    expect(await shown.evaluate(() => document.activeElement?.matches('input[type=file]'))).toBe(true);
    const choosing = shown.waitForEvent('filechooser');
    await shown.keyboard.press('Enter');
    await (await choosing).setFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf([page])) });
    await shown.waitForFunction(() => (CSS.highlights.get('report-lens-actual')?.size ?? 0) > 0);
    await shown.locator('.page canvas').waitFor();
    expect(await faultsOf(shown)).toEqual([]);
  });

  it('of 300 pages has its first marks while the others come, and keeps few pictures', async () => {
    const shown = await opened('http://www.qinglan.gov.cn/files/long.pdf');
    await shown.locator('.page[data-page="1"] canvas').waitFor();
    await shown.waitForFunction(() => (CSS.highlights.get('report-lens-target')?.size ?? 0) > 1);
    expect(await shown.locator('.page').count()).toBeLessThan(300);
    await shown.locator('.page[data-page="300"]').waitFor({ state: 'attached', timeout: 0 });
    await shown.locator('.page[data-page="300"]').scrollIntoViewIfNeeded();
    await shown.locator('.page[data-page="300"] canvas').waitFor();
    await shown.waitForFunction(() => document.querySelectorAll('.page canvas').length < 12);
  });
});
