import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardFaults, cardOf, clearCard, outside, restOn } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, pointAt } from './support/marks.ts';

describe('the card on any page', () => {
  let installed: Installed;
  let page: Page;
  beforeAll(async () => {
    installed = await Installed.start();
  });
  afterAll(() => installed.stop());
  afterEach(() => page.close());

  async function open(head: string, body = ''): Promise<void> {
    installed.server.put('/page.html', official(`<style>${head}</style><div id="zoom">${SAMPLE_BODY}</div>${body}`));
    page = await installed.open('http://www.example.gov.cn/page.html');
    await marked(page);
  }

  /** Whether the card is what is seen in its own middle. */
  const isOnTop = () =>
    page.evaluate(() => {
      const box = document.querySelector('report-lens-card')?.getBoundingClientRect();
      if (!box) return false;
      return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.localName === 'report-lens-card';
    });

  it('looks the same whatever the page’s styles say', async () => {
    await open('');
    await restOn(page, 'report-lens-term', '链长制');
    const look = () =>
      page.evaluate(() => {
        const host = document.querySelector('report-lens-card');
        const card = host?.shadowRoot?.querySelector('.card');
        if (!host || !card) return null;
        const { fontSize, color, backgroundColor, fontFamily, letterSpacing } = getComputedStyle(card);
        const { width, height } = card.getBoundingClientRect();
        const { position, opacity, transform, filter } = getComputedStyle(host);
        return {
          fontSize,
          color,
          backgroundColor,
          fontFamily,
          letterSpacing,
          width,
          height,
          position,
          opacity,
          transform,
          filter,
        };
      });
    const plain = await look();
    await page.close();
    await open(
      '* { all: unset !important } report-lens-card { display: none !important; transform: scale(3) !important; filter: blur(9px) !important; opacity: 0 !important; --ground: red !important; letter-spacing: 9px !important; left: -900px !important; } p, div { display: block !important }',
    );
    await restOn(page, 'report-lens-term', '链长制');
    expect(await look()).toEqual(plain);
    expect(await outside(page)).toBe(0);
    expect(await isOnTop()).toBe(true);
  });

  it('stands above the page’s own layers', async () => {
    await open(
      '',
      '<div style="position:fixed;inset:0;z-index:2147483647;background:rgb(255 255 255/10%);pointer-events:none"></div><div style="position:fixed;right:0;bottom:0;width:50vw;height:45vh;z-index:2147483647;background:#fde"></div>',
    );
    await restOn(page, 'report-lens-term', '链长制');
    expect(await isOnTop()).toBe(true);
  });

  it('is inside the window at its edges, in a small one, and on a zoomed page', async () => {
    await open('p { text-indent: 0 !important } #zoom { font-size: 16px }');
    for (const size of [
      { width: 1100, height: 800 },
      { width: 380, height: 600 },
      { width: 700, height: 240 },
    ]) {
      await page.setViewportSize(size);
      for (const zoom of [1, 1.5, 0.8]) {
        for (const edge of ['start', 'end'] as const) {
          await page.evaluate((factor) => document.documentElement.style.setProperty('zoom', String(factor)), zoom);
          const point = await pointAt(page, 'report-lens-term', '首店经济');
          const move = await page.evaluate(
            ([y, where]) => (where === 'start' ? Number(y) - 20 : Number(y) - innerHeight + 20),
            [point.y, edge] as const,
          );
          await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), move);
          const now = await page.evaluate(() => {
            for (const place of CSS.highlights.get('report-lens-term') ?? []) {
              const range = document.createRange();
              range.setStart(place.startContainer, place.startOffset);
              range.setEnd(place.endContainer, place.endOffset);
              const [box] = range.getClientRects();
              if (range.toString() === '首店经济' && box) return { x: box.left + 6, y: box.top + box.height / 2 };
            }
            return { x: 0, y: 0 };
          });
          await page.mouse.move(now.x, now.y, { steps: 3 });
          await cardOf(page).waitFor();
          expect([size, zoom, edge, await outside(page)]).toEqual([size, zoom, edge, 0]);
          const font = await page.evaluate(() => {
            const card = document.querySelector('report-lens-card')?.shadowRoot?.querySelector('.card');
            return card ? (card as Element & { currentCSSZoom: number }).currentCSSZoom : 0;
          });
          expect(font).toBeCloseTo(1, 5);
          await clearCard(page);
        }
      }
    }
  });

  it('follows the page’s ground, light or dark, without an access fault', async () => {
    await open('');
    await restOn(page, 'report-lens-term', '链长制');
    expect(await page.locator('report-lens-card[data-dark]').count()).toBe(0);
    expect(await cardFaults(page)).toEqual([]);
    await page.close();
    await open('html, body, #zoom { background: #14171b; color: #ddd }');
    await restOn(page, 'report-lens-term', '链长制');
    expect(await page.locator('report-lens-card[data-dark]').count()).toBe(1);
    expect(await cardFaults(page)).toEqual([]);
    await clearCard(page);
    const fact = await pointAt(page, 'report-lens-actual', '486.3亿元');
    await page.mouse.click(fact.x, fact.y);
    await cardOf(page).waitFor();
    expect(await cardFaults(page)).toEqual([]);
  });
});
