import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE } from './support/fixtures.ts';
import { type Hands, keyboard, pointer } from './support/hands.ts';
import { Installed } from './support/installed.ts';
import { flashing, marked } from './support/marks.ts';

const ADDRESS = 'http://www.example.gov.cn/sample-report.html';

/** What a reader does in the panel, each journey by pointer and by keyboard alone. */
describe.each(['pointer', 'keyboard'] as const)('with the %s', (means) => {
  let installed: Installed;
  let page: Page;
  let panel: Page;
  let hands: Hands;
  beforeAll(async () => {
    installed = await Installed.start();
    await installed.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    installed.server.put('/sample-report.html', SAMPLE.html);
    page = await installed.open(ADDRESS);
    await marked(page);
  });
  beforeEach(async () => {
    await panel?.close();
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    panel = await installed.openPanel(page);
    hands = means === 'pointer' ? pointer : keyboard(panel);
    await panel.getByRole('tab', { name: '摘要' }).waitFor();
  });
  afterAll(() => installed.stop());

  const tab = (name: string) => panel.getByRole('tab', { name: new RegExp(`^${name}`) });
  const rows = () => panel.locator('.figures [data-fact-id], .figures [data-target-id]');
  const drawn = (count: number) =>
    panel.waitForFunction((all) => document.querySelectorAll('.figures [data-fact-id]').length === all, count);

  it('the main targets are read and found in the text', async () => {
    await flashing(page, () => hands.press(panel.getByRole('button', { name: /^原文/ })));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const headline = panel.locator('table.headline');
    await flashing(page, () => hands.press(headline.getByRole('button', { name: /5\.5/ }).first()));
  });

  it('a count leads to its figures, and one press back to all', async () => {
    // Growths that repeat the change of an amount get rows of their own: then lines and counts are as many.
    await hands.press(tab('指标'));
    await hands.press(panel.getByRole('button', { name: /^展开增速/ }));
    const all = await tab('指标').innerText();
    await hands.press(panel.locator('.foot').getByRole('button', { name: /^目标 \d/ }));
    const shown = await panel.locator('.foot').innerText();
    const [, left, of] = /(\d+) \/ (\d+)/.exec(shown) ?? [];
    expect(all).toContain(of);
    await drawn(Number(left));
    expect(await panel.locator('.figures .chip:not(.target)').count()).toBe(0);
    await hands.press(panel.locator('.foot').getByRole('button', { name: '清除筛选' }));
    await drawn(Number(of));
  });

  it('figures are filtered by kind and group, arranged, and sorted', async () => {
    await hands.press(tab('指标'));
    const filters = panel.getByRole('region', { name: '筛选' });
    await hands.press(filters.getByRole('button', { name: /^增速/ }));
    await hands.press(filters.getByRole('button', { name: /^更多/ }));
    await hands.press(filters.getByRole('button', { name: /^综合/ }));
    const names = () => panel.locator('.figures .row-head').allInnerTexts();
    expect((await names()).every((name) => name.includes('增速'))).toBe(true);
    // What is sorted begins with the greatest.
    await hands.press(panel.getByRole('columnheader', { name: '数值' }).getByRole('button'));
    const values = (await panel.locator('.figures tbody .value').allInnerTexts()).map((value) =>
      Number.parseFloat(value.replaceAll(/[^\d.]/g, '')),
    );
    expect(values.length).toBeGreaterThan(1);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('a figure is found by initials, checked in its sentence, and followed through its places', async () => {
    await hands.press(tab('指标'));
    await panel.keyboard.press('/');
    await panel.keyboard.type('dqsczz');
    await panel.waitForFunction(() =>
      [...document.querySelectorAll('.figures .row-head')].every((one) => one.textContent?.includes('生产总值')),
    );
    await flashing(page, () => hands.press(rows().first().getByRole('button').first()));
    const open = panel.locator('.row.open');
    expect(await open.locator('.sentence').innerText()).toContain('地区生产总值');
    expect(await open.locator('.steps').innerText()).toMatch(/1 \/ [2-9]/);
    await flashing(page, () => hands.press(open.getByRole('button', { name: '下一处' })));
    await panel.locator('.row.open .steps', { hasText: /^\D*2 \// }).waitFor();
  });

  it('a row is copied as a citation and as a link', async () => {
    await hands.press(tab('指标'));
    await hands.press(rows().first().getByRole('button').first());
    await hands.press(panel.getByRole('button', { name: '复制引文' }));
    await panel.getByText('已复制').waitFor();
    const copied = () => panel.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toMatch(/^“.+”——2025年青岚区政府工作报告，2025-01-16，http/);
    await hands.press(panel.getByRole('button', { name: '复制链接' }));
    await panel.getByRole('button', { name: '已复制' }).nth(1).waitFor();
    expect(await copied()).toMatch(/^http:\/\/www\.example\.gov\.cn\/sample-report\.html#:~:text=/);
  });

  it('what was filtered is taken away alone', async () => {
    await hands.press(tab('目标'));
    await hands.press(panel.getByRole('region', { name: '筛选' }).getByRole('button', { name: /^文字表述/ }));
    const left = await rows().count();
    await hands.press(panel.getByRole('button', { name: /^导出筛选/ }));
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      hands.press(panel.getByRole('button', { name: '表格 CSV' })),
    ]);
    const [, ...table] = parse(readFileSync(await download.path()), { bom: true }) as string[][];
    expect(table).toHaveLength(left);
    expect(table.every((row) => row.includes('目标'))).toBe(true);
  });

  it('a term is explained on the page, and the focus stays with the reader', async () => {
    await hands.press(tab('术语'));
    await hands.press(panel.getByRole('button', { name: /^链长制/ }));
    await page.locator('report-lens-card[data-placed]').waitFor();
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('row-head');
    await panel.keyboard.press('Escape');
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
  });

  it('the keys are told, and the focus comes back to where it was', async () => {
    const help = panel.getByRole('button', { name: '快捷键' });
    await hands.press(help);
    await panel.getByRole('dialog', { name: '快捷键' }).waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog', { name: '快捷键' }).waitFor({ state: 'hidden' });
    expect(await help.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(installed.problems).toEqual([]);
  });
});
