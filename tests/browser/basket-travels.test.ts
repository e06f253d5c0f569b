import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newProfile } from '../../lib/cli/chromium.ts';
import { DISTRICTS, pageOf } from './support/districts.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

const REPORTS = ['/a2025.html', '/b2025.html'] as const;

/** What is set aside on one machine: closed, opened again, carried to another, closed and opened there. */
const profiles = { one: newProfile(), other: newProfile() };
let machine: Installed;
let lines = '';

async function start(profile: string): Promise<void> {
  machine = await Installed.start({ profile });
  for (const path of REPORTS) machine.server.put(path, pageOf(DISTRICTS[path] ?? ''));
}

beforeAll(() => start(profiles.one));
afterAll(async () => {
  await machine.stop();
  for (const profile of Object.values(profiles)) rmSync(profile, { recursive: true, force: true });
});

/** The panel of a report, with its page behind it. */
async function read(path: string): Promise<Page> {
  const page = await machine.open(`http://www.example.gov.cn${path}`);
  await marked(page);
  return machine.openPanel(page);
}

const openCompare = async () => machine.open(`chrome-extension://${await machine.extensionId()}/compare.html`);
const kept = (panel: Page) => panel.locator('.basket .row');
const figuresOf = (panel: Page) => kept(panel).locator('.figure').allInnerTexts();

it('figures of two reports, each with a note', async () => {
  for (const [path, figure] of [
    ['/a2025.html', '4.1'],
    ['/b2025.html', '5.8'],
  ] as const) {
    const panel = await read(path);
    await panel.getByRole('tab', { name: /^指标/ }).click();
    await panel.locator('.figures [data-fact-id]', { hasText: figure }).first().locator('.row-head').click();
    await panel.getByRole('button', { name: '摘录' }).click();
    await panel.getByRole('tab', { name: /^摘录/ }).click();
    await kept(panel).first().getByRole('textbox').fill(`核对${figure}`);
    await expect
      .poll(() => panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get('baskets'))))
      .toContain(`核对${figure}`);
  }
});

it('are there after the browser was closed and opened again', async () => {
  await machine.stop();
  await start(profiles.one);
  const panel = await read('/a2025.html');
  await panel.getByRole('tab', { name: /^摘录/ }).click();
  await panel.getByRole('button', { name: /^全部报告/ }).click();
  await expect.poll(() => figuresOf(panel)).toEqual(['增长4.1%', '增长5.8%']);
  expect(await kept(panel).last().getByRole('textbox').inputValue()).toBe('核对5.8');
});

it('and go out with the library, each with its report', async () => {
  const compare = await openCompare();
  await expect.poll(() => compare.locator('.shelf h2 .count').textContent()).toBe('2');
  await compare.locator('summary', { hasText: '导出' }).click();
  const [download] = await Promise.all([
    compare.waitForEvent('download'),
    compare.getByRole('button', { name: 'JSONL' }).click(),
  ]);
  lines = readFileSync(await download.path(), 'utf8');
  expect(lines).toContain('核对4.1');
  expect(lines).toContain('核对5.8');
});

it('come in on another machine, once however often they are brought there, and stay', async () => {
  await machine.stop();
  await start(profiles.other);
  const compare = await openCompare();
  for (const time of [1, 2]) {
    await compare.getByLabel('导入').setInputFiles({
      name: `library-${time}.jsonl`,
      mimeType: 'application/jsonl',
      buffer: Buffer.from(lines),
    });
    await compare.getByText('已导入 2 份报告').waitFor();
    await compare.reload();
    await expect.poll(() => compare.locator('.shelf h2 .count').textContent()).toBe('2');
  }
  await machine.stop();
  await start(profiles.other);
  const panel = await read('/b2025.html');
  await panel.getByRole('tab', { name: /^摘录/ }).click();
  await expect.poll(() => figuresOf(panel)).toEqual(['增长5.8%']);
  expect(await kept(panel).first().getByRole('textbox').inputValue()).toBe('核对5.8');
  await panel.getByRole('button', { name: /^全部报告/ }).click();
  await expect.poll(() => figuresOf(panel)).toEqual(['增长5.8%', '增长4.1%']);
  expect(machine.problems).toEqual([]);
});
