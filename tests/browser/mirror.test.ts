import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, clearCard, restOn } from './support/cards.ts';
import { Installed } from './support/installed.ts';
import { flashing, marked, marksOf } from './support/marks.ts';
import { shared } from './support/shared-pages.ts';

const mirror = shared('liwan-2024-mirror');

describe.skipIf(mirror === undefined)('the corrupted copy of a real report', () => {
  let installed: Installed;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/mirror.html', mirror?.html ?? '');
    page = await installed.open('http://www.example.gov.cn/mirror.html');
    await marked(page);
    panel = await installed.openPanel(page);
    await page.bringToFront();
  });
  afterAll(() => installed.stop());

  /** The marks of 百千萬工程, as the page has them. */
  async function places(): Promise<{ name: string; text: string }[]> {
    const marks = await marksOf(page);
    return ['report-lens-term', 'report-lens-term-repeat'].flatMap((name) =>
      (marks[name] ?? []).filter((text) => /百千萬工程|f工程/.test(text)).map((text) => ({ name, text })),
    );
  }

  it('explains 百千萬工程 where it is garbled, with the repaired reading marked as such', async () => {
    const garbled = (await places()).find(({ text }) => !text.includes('百千萬'));
    expect(garbled).toBeDefined();
    await restOn(page, garbled?.name ?? '', garbled?.text ?? '');
    const text = await cardOf(page).innerText();
    expect(text).toContain('名词解释 第 7 条');
    expect(text).toMatch(/修复读法.*深入實施“百千萬工程”/);
    expect(text).toContain('1 / 4');
    // What is shown of the definition is free of inserted pinyin.
    expect(text).not.toMatch(/[(（][a-zà-ǜ]{1,6}[)）]/);
    await clearCard(page);
  });

  it('explains it where it is sound, without such a mark', async () => {
    const sound = (await places()).find(({ text }) => text.includes('百千萬'));
    await restOn(page, sound?.name ?? '', sound?.text ?? '');
    expect(await cardOf(page).innerText()).not.toContain('修复读法');
    await clearCard(page);
  });

  it('has all headings of the second level in the outline, those repaired marked', async () => {
    await panel.getByRole('tab', { name: '大纲' }).click();
    const rows = panel.locator('[data-section-id][data-level="2"]');
    const headings = await rows.allInnerTexts();
    expect(headings).toHaveLength(18);
    expect(headings.slice(0, 7).map((heading) => heading.slice(0, 3))).toEqual(
      ['一', '二', '三', '四', '五', '六', '七'].map((number) => `(${number})`),
    );
    expect(headings.filter((heading) => heading.includes('修复读法'))).toHaveLength(14);
    await flashing(page, () => rows.nth(3).locator('.row-head').click());
  });

  it('is called a corrupted copy in the panel', async () => {
    expect(await panel.getByRole('note').innerText()).toContain('这是一份损坏的副本，数字可能有误。');
    expect(installed.problems).toEqual([]);
  });
});
