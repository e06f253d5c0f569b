import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardFaults, cardOf, clearCard } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, pointAt } from './support/marks.ts';

describe('from card to card', () => {
  let installed: Installed;
  let page: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    await installed.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    installed.server.put('/trail.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    page = await installed.open('http://www.example.gov.cn/trail.html');
    await marked(page);
  });
  afterAll(async () => {
    expect(installed.problems).toEqual([]);
    await installed.stop();
  });
  beforeEach(() => clearCard(page));

  const printed = (words: string) => cardOf(page).locator('.printed', { hasText: words }).waitFor();
  const back = () => cardOf(page).locator('.back');
  async function click(words: string): Promise<void> {
    const point = await pointAt(page, 'report-lens-actual', words);
    await page.mouse.click(point.x, point.y);
  }

  it('each figure leads to its neighbours, and back to where one came from', async () => {
    await click('486.3亿元');
    expect(await back().count()).toBe(0);
    await cardOf(page).locator('.neighbours button', { hasText: '+5.6%' }).first().click();
    await printed('5.6%');
    await cardOf(page).locator('.neighbours button', { hasText: '5.5%' }).last().click();
    await printed('5.5%');
    expect(await cardFaults(page)).toEqual([]);
    await back().click();
    await printed('5.6%');
    await back().click();
    await printed('486.3');
    expect(await back().count()).toBe(0);
  });

  it('by keyboard alone, the card keeps the focus on its way', async () => {
    await installed.command(page, 'next-figure');
    const first = await cardOf(page).locator('.printed').innerText();
    await installed.command(page, 'next-figure');
    await page.waitForFunction(
      (before) =>
        document.querySelector('report-lens-card')?.shadowRoot?.querySelector('.printed')?.textContent !== before,
      first,
    );
    await back().press('Enter');
    await cardOf(page).locator('.printed', { hasText: first }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('report-lens-card');
  });

  it('a card that was closed leads nowhere any more', async () => {
    await click('486.3亿元');
    await cardOf(page).locator('.neighbours button').first().click();
    await back().waitFor();
    await clearCard(page);
    await click('217家');
    await printed('217');
    expect(await back().count()).toBe(0);
  });

  it('says the sentence of its figure, and copies it as a row of a table', async () => {
    await click('486.3亿元');
    expect(await cardOf(page).locator('.sentence b').innerText()).toBe('486.3亿元');
    await cardOf(page).getByRole('button', { name: '复制为表格' }).click();
    await cardOf(page).getByText('已复制').waitFor();
    const pasted = await pastedInto(page);
    expect(pasted.text).toContain('地区生产总值\t486.3\t亿元');
    expect(pasted.html).toContain('<td>486.3</td>');
  });
});

/** What a paste on the page would bring: sites without https have no other way to the clipboard. */
async function pastedInto(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.addEventListener(
      'paste',
      (event) => {
        Reflect.set(window, 'pasted', {
          text: event.clipboardData?.getData('text/plain') ?? '',
          html: event.clipboardData?.getData('text/html') ?? '',
        });
      },
      { once: true },
    );
  });
  await page.keyboard.press('Control+V');
  await page.waitForFunction(() => Reflect.has(window, 'pasted'));
  return page.evaluate(() => Reflect.get(window, 'pasted') as { text: string; html: string });
}
