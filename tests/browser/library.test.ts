import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISTRICTS, manyReports, pageOf } from './support/districts.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

describe('the library and the page of the comparison', () => {
  const profile = mkdtempSync(join(tmpdir(), 'report-lens-'));
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start({ profile });
  });
  afterAll(async () => {
    await installed.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  const serve = (path: string, text: string) => installed.server.put(path, pageOf(text));
  const openCompare = async () => installed.open(`chrome-extension://${await installed.extensionId()}/compare.html`);
  const rowOf = (page: Page, indicator: string) => page.getByRole('row').filter({ hasText: indicator });

  it('keeps what the panel has shown, and holds targets against outcomes', async () => {
    const compare = await openCompare();
    await compare.getByText('还没有同一地区相邻两年的报告').waitFor();
    for (const [path, text] of Object.entries(DISTRICTS)) {
      serve(path, text);
      const page = await installed.open(`http://www.example.gov.cn${path}`);
      await marked(page);
      const panel = await installed.openPanel(page);
      await panel.getByRole('tab', { name: /^摘要/ }).waitFor();
      const count = Object.keys(DISTRICTS).indexOf(path) + 1;
      await expect
        .poll(async () => {
          await compare.evaluate(() => dispatchEvent(new Event('focus')));
          return compare.locator('.shelf h2 .count').textContent();
        })
        .toBe(String(count));
      await panel.close();
      await page.close();
    }
    await compare.getByRole('button', { name: '花都区 2025 已读' }).click();
    await rowOf(compare, '固定资产投资').getByText('未达到').waitFor();
    await rowOf(compare, '粮食产量').getByText('今年未提').first().waitFor();
    await compare.getByRole('button', { name: '固定资产投资' }).click();
    await compare.getByText('固定资产投资增长4.1%，未达年初预期。').waitFor();
    await compare.getByRole('button', { name: '各地' }).click();
    await compare.getByRole('combobox', { name: '量', exact: true }).selectOption({ label: '增速 %' });
    await compare.getByRole('rowheader', { name: '白云区' }).locator('visible=true').last().waitFor();
    expect(await compare.locator('.points tbody th').allTextContents()).toEqual(['白云区', '花都区']);
    await compare.locator('.plot svg').waitFor();
    await compare.getByRole('searchbox').fill('未达年初预期');
    const link = compare.getByRole('search').getByRole('link');
    expect(await link.getAttribute('href')).toContain('http://www.example.gov.cn/a2025.html#:~:text=');
    await compare.close();
  });

  it('is opened by its entry in the menu of the toolbar button', async () => {
    const worker = await installed.worker();
    // An entry that is not there cannot be changed.
    await worker.evaluate(() => chrome.contextMenus.update('compare', {}));
    await expect(worker.evaluate(() => chrome.contextMenus.update('another', {}))).rejects.toThrow('another');
    const opened = installed.context.waitForEvent('page');
    await worker.evaluate(() => {
      // What the browser tells when the entry is pressed; headless, it shows no menu.
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object): void } };
      onClicked.dispatch({ menuItemId: 'another' });
      onClicked.dispatch({ menuItemId: 'compare' });
    });
    const compare = await opened;
    await expect.poll(() => compare.locator('.shelf h2 .count').textContent()).toBe('4');
    expect(new URL(compare.url()).pathname).toBe('/compare.html');
    await compare.close();
  });

  it('has it all after the browser was closed and opened again', async () => {
    await installed.stop();
    installed = await Installed.start({ profile });
    const compare = await openCompare();
    await expect.poll(() => compare.locator('.shelf h2 .count').textContent()).toBe('4');
    await compare.close();
  });

  it('tells last year’s target beside a figure', async () => {
    serve('/a2025.html', DISTRICTS['/a2025.html'] ?? '');
    const page = await installed.open('http://www.example.gov.cn/a2025.html');
    await marked(page);
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: /^指标/ }).click();
    await panel.getByRole('button', { name: '固定资产投资' }).first().click();
    await panel.getByText('固定资产投资增长6% · 未达到').waitFor();
    await panel.close();
    await page.close();
  });

  it('goes out as lines, and a hostile file changes nothing', async () => {
    const compare = await openCompare();
    await compare.locator('summary', { hasText: '导出' }).click();
    const [download] = await Promise.all([
      compare.waitForEvent('download'),
      compare.getByRole('button', { name: 'JSONL' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(5);
    await compare.getByLabel('导入').setInputFiles({
      name: 'bad.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(`${lines.slice(0, 2).join('\n')}\n{"title":"<img src=x onerror=alert(1)>"}\n`),
    });
    await compare.getByText('导入失败，未作任何改动。第 3 行：“kind”一项不合格式').waitFor();
    expect(await compare.locator('.shelf h2 .count').textContent()).toBe('4');
    compare.on('dialog', (dialog) => void dialog.accept());
    await compare.getByRole('button', { name: '全部删除' }).click();
    await expect.poll(() => compare.locator('.shelf h2 .count').textContent()).toBe('0');
    await compare.getByLabel('导入').setInputFiles({
      name: 'library.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(lines.join('\n')),
    });
    await compare.getByText('已导入 4 份报告').waitFor();
    expect(installed.problems).toEqual([]);
  });

  it('loses nothing and leaves nothing half-written when it is killed in the middle of a write', async () => {
    const compare = await openCompare();
    await expect.poll(() => compare.locator('.shelf h2 .count').textContent()).toBe('4');
    await compare.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      Object.assign(globalThis, { written: 0 });
      IDBObjectStore.prototype.add = function (...row) {
        Object.assign(globalThis, { written: Reflect.get(globalThis, 'written') + 1 });
        return add.apply(this, row);
      };
    });
    await compare.getByLabel('导入').setInputFiles({
      name: 'many.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(manyReports(300)),
    });
    await compare.waitForFunction(() => Reflect.get(globalThis, 'written') > 300);
    await installed.kill();
    installed = await Installed.start({ profile });
    const again = await openCompare();
    // All of the import or nothing of it: its one transaction had ended, or it had not.
    await expect.poll(() => again.locator('.shelf h2 .count').textContent()).toMatch(/^(?:4|304)$/);
    await again.getByRole('button', { name: '花都区 2025 已读' }).click();
    await rowOf(again, '固定资产投资').getByText('未达到').waitFor();
    await again.close();
  });
});
