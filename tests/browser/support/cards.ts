import AxeSource from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { GRACE_MS, REST_MS } from '../../../lib/page/hover.ts';
import { pointAt } from './marks.ts';

/** The card that a page shows, placed. */
export function cardOf(page: Page): Locator {
  return page.locator('report-lens-card[data-placed] .card');
}

/** Rests the pointer on a mark until its card is there; gives back where the pointer is. */
export async function restOn(page: Page, name: string, text: string): Promise<{ x: number; y: number }> {
  const point = await pointAt(page, name, text);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await cardOf(page).waitFor();
  return point;
}

/** Closes whatever card there is and takes the pointer to a corner without text. */
export async function clearCard(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.keyboard.press('Escape');
  await page.locator('report-lens-card').waitFor({ state: 'detached' });
}

/** The parts of the card that are outside of the window, in pixels; 0 where it is wholly inside. */
export async function outside(page: Page): Promise<number> {
  return page.evaluate(() => {
    const card = document.querySelector('report-lens-card')?.shadowRoot?.querySelector('.card');
    if (!card) return Number.POSITIVE_INFINITY;
    const box = card.getBoundingClientRect();
    return Math.max(0, -box.left, -box.top, box.right - innerWidth, box.bottom - innerHeight);
  });
}

/** The access faults of the card, its colours among them. */
export async function cardFaults(page: Page): Promise<string[]> {
  // The fade in: half-transparent letters have no contrast.
  await page.waitForFunction(() =>
    document
      .querySelector('report-lens-card')
      ?.shadowRoot?.querySelector('.card')
      ?.getAnimations()
      .every((animation) => animation.playState === 'finished'),
  );
  await page.evaluate(AxeSource.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof AxeSource };
    const found = await axe.run('report-lens-card', { rules: { region: { enabled: false } } });
    return found.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(' ')}`);
  });
}

/**
 * Lets the timers of the card come due. Those of a page do so in their order, whoever set them and however slow the
 * machine is: what has not happened when this one has, does not happen. The pointer is looked at once a frame.
 */
export async function letPass(page: Page): Promise<void> {
  await page.evaluate(
    (due) => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, due)))),
    REST_MS + GRACE_MS,
  );
}
