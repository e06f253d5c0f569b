import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { REFUSED, WITH_SCRIPT, WRONG_PLACES } from '../support/hostile-files.ts';
import { Installed } from './support/installed.ts';

let installed: Installed;
let shown: Page;
beforeAll(async () => {
  installed = await Installed.start();
  shown = await installed.context.newPage();
  await shown.goto(`chrome-extension://${await installed.extensionId()}/document.html`);
});
afterAll(() => installed.stop());

/** Gives the page a file as a reader does. */
async function choose(name: string, file: Uint8Array): Promise<void> {
  const buffer = Buffer.from(file);
  await shown.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const isMarked = () => shown.waitForFunction(() => (CSS.highlights.get('report-lens-actual')?.size ?? 0) > 2);

it.each(REFUSED)('%s is refused in words, and the next document opens all the same', async (name, file, told) => {
  await choose(name, file());
  await shown.getByRole('status').filter({ hasText: told }).waitFor();
  expect(await shown.evaluate(() => CSS.highlights.get('report-lens-actual')?.size ?? 0)).toBe(0);
  await choose('good.pdf', WRONG_PLACES);
  await isMarked();
  expect(installed.requests).toEqual([]);
});

it('a script in a PDF is run by nobody, and nothing is asked for', async () => {
  await choose('script.pdf', WITH_SCRIPT);
  await shown.getByRole('heading', { name: 'script.pdf' }).waitFor();
  await isMarked();
  expect(await shown.evaluate(() => Reflect.has(globalThis, 'wasRun'))).toBe(false);
  expect(installed.requests).toEqual([]);
  expect(installed.server.asked.filter((address) => address.includes('qinglan'))).toEqual([]);
});

it('markup in a Word file and in its name is only ever text', async () => {
  const xml =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&lt;img src=x onerror="wasRun=1"&gt;全市生产总值增长5.6%，税收增长7.2%，投资增长4.1%。</w:t></w:r></w:p></w:body></w:document>';
  await choose('<img src=x onerror="wasRun=1">.docx', zipSync({ 'word/document.xml': strToU8(xml) }));
  await shown.getByRole('heading', { name: '<img src=x' }).waitFor();
  await isMarked();
  expect(await shown.locator('img').count()).toBe(0);
  expect(await shown.evaluate(() => Reflect.has(globalThis, 'wasRun'))).toBe(false);
});
