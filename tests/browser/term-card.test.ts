import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, clearCard, letPass, outside, restOn } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { flashing, marked, marksOf, pointAt } from './support/marks.ts';

const ADDRESS = 'http://www.example.gov.cn/terms.html';
/** The sample with a term met five times, an alias, a marker after other words, and a definition with a term in it. */
const BODY = SAMPLE_BODY.replace(
  '<p><strong>名词解释',
  '<p>　　再推雪亮工程，雪亮工程全覆盖，雪亮工程提质，雪亮工程升级。建好产业飞地<sup>6</sup>。</p><p><strong>名词解释',
).replace('8.雪亮工程：', '8.雪亮工程：与链长制并行，覆盖率93.7%，');

describe('the card of a term', () => {
  let installed: Installed;
  let page: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/terms.html', official(`<input id="field"><div id="zoom">${BODY}</div>`));
    page = await installed.open(ADDRESS);
    await marked(page);
  });
  afterAll(() => installed.stop());
  beforeEach(() => clearCard(page));

  it('marks the first place strongly and repeats lightly', async () => {
    const marks = await marksOf(page);
    const count = (name: string) => marks[name]?.filter((text) => text === '雪亮工程').length;
    expect([count('report-lens-term'), count('report-lens-term-repeat')]).toEqual([1, 4]);
  });

  it('says which form was met', async () => {
    await restOn(page, 'report-lens-term', '无废城市');
    const text = await cardOf(page).innerText();
    expect(text).toContain('无废城市、“以竹代塑”');
    expect(text).toContain('此处写作“无废城市”');
  });

  it('opens from a note marker too, where the words differ', async () => {
    const point = await page.evaluate(() => {
      const marker = [...document.querySelectorAll('sup')].find((one) =>
        one.previousSibling?.textContent?.endsWith('产业飞地'),
      );
      marker?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = marker?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : { x: 0, y: 0 };
    });
    await page.mouse.move(point.x, point.y, { steps: 3 });
    await cardOf(page).waitFor();
    const text = await cardOf(page).innerText();
    expect(text).toContain('飞地孵化器');
    expect(text).toContain('由注号连到');
  });

  it('steps through all places, keeps the card there and flashes them', async () => {
    await restOn(page, 'report-lens-term', '雪亮工程');
    const next = cardOf(page).getByRole('button', { name: '下一处' });
    await flashing(page, () => next.click());
    await cardOf(page).getByText('2 / 5', { exact: true }).waitFor();
    for (const place of ['3 / 5', '4 / 5', '5 / 5', '1 / 5']) {
      await next.click();
      await cardOf(page).getByText(place, { exact: true }).waitFor();
    }
    await cardOf(page).getByRole('button', { name: '上一处' }).click();
    await cardOf(page).getByText('5 / 5', { exact: true }).waitFor();
    await page.mouse.move(2, 2, { steps: 5 });
    await letPass(page);
    expect(await cardOf(page).count()).toBe(1);
    expect(await outside(page)).toBe(0);
  });

  it('leads to a term in the definition and back; figures there are no facts', async () => {
    await restOn(page, 'report-lens-term', '雪亮工程');
    expect(await cardOf(page).innerText()).toContain('93.7%');
    expect(Object.values(await marksOf(page)).flat()).not.toContain('93.7%');
    await cardOf(page).getByRole('button', { name: '链长制', exact: true }).click();
    await cardOf(page).getByText('由区领导担任重点产业链').waitFor();
    await cardOf(page).getByRole('button', { name: '回到“雪亮工程”' }).click();
    await cardOf(page).getByText('与链长制并行').waitFor();
  });

  it('is pinned by a click, follows its place, and goes on Escape and on a click elsewhere', async () => {
    const point = await pointAt(page, 'report-lens-term', '雪亮工程');
    await page.mouse.click(point.x, point.y);
    await cardOf(page).getByRole('button', { name: '关闭' }).waitFor();
    await page.mouse.move(2, 2, { steps: 5 });
    await letPass(page);
    const before = (await cardOf(page).boundingBox())?.y ?? 0;
    await page.mouse.wheel(0, 60);
    await page.waitForFunction(
      (y) => (document.querySelector('report-lens-card')?.getBoundingClientRect().y ?? y) < y - 40,
      before,
    );
    await page.keyboard.press('Escape');
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    const again = await pointAt(page, 'report-lens-term', '雪亮工程');
    await page.mouse.click(again.x, again.y);
    await cardOf(page).waitFor();
    await page.mouse.click(3, 3);
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
  });

  it('is pinned by Enter while the pointer rests', async () => {
    await restOn(page, 'report-lens-term', '雪亮工程');
    await page.keyboard.press('Enter');
    await cardOf(page).getByRole('button', { name: '关闭' }).waitFor();
  });

  it('has keys that the browser did not take away', async () => {
    const commands = await (await installed.worker()).evaluate(() => chrome.commands.getAll());
    // Chromium takes four suggestions at most; the keys for figures are the reader's to assign.
    const without = commands.filter((command) => !command.shortcut).map(({ name }) => name);
    expect(without.sort()).toEqual(['next-figure', 'previous-figure']);
  });

  it('is worked by keyboard alone, and gives the focus back', async () => {
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await page.locator('#field').focus();
    const press = (command: string) => installed.command(page, command);
    await press('next-term');
    await cardOf(page).waitFor();
    const first = await cardOf(page).locator('.text').innerText();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('report-lens-card');
    await press('next-term');
    await page.waitForFunction(
      (head) =>
        document.querySelector('report-lens-card')?.shadowRoot?.querySelector<HTMLElement>('.text')?.innerText !== head,
      first,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.querySelector('report-lens-card')?.shadowRoot?.activeElement?.localName),
    ).toBe('button');
    await page.keyboard.press('Escape');
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await press('previous-term');
    await cardOf(page).waitFor();
  });

  it('opens from its row in the panel, and closes from there', async () => {
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '术语' }).click();
    await panel.locator('[data-term-id]', { hasText: '雪亮工程' }).first().getByRole('button').first().click();
    await cardOf(page).getByText('1 / 5', { exact: true }).waitFor();
    await panel.keyboard.press('Escape');
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    await panel.close();
    await page.bringToFront();
  });

  it('copies the explanation with its source', async () => {
    await restOn(page, 'report-lens-term', '雪亮工程');
    await cardOf(page).getByRole('button', { name: '复制' }).click();
    await cardOf(page).getByRole('button', { name: '已复制' }).waitFor();
    await clearCard(page);
    await page.locator('#field').focus();
    await page.keyboard.press('Control+V');
    const pasted = await page.locator('#field').inputValue();
    expect(pasted).toMatch(/^雪亮工程：与链长制并行/);
    expect(pasted).toContain(`—— 2025年青岚区政府工作报告，${ADDRESS}`);
  });

  it('goes on navigation within the page', async () => {
    const point = await pointAt(page, 'report-lens-term', '雪亮工程');
    await page.mouse.click(point.x, point.y);
    await cardOf(page).waitFor();
    await page.evaluate(() => {
      location.hash = '#other';
    });
    await page.locator('report-lens-card').waitFor({ state: 'detached' });
    expect(installed.problems).toEqual([]);
  });
});
