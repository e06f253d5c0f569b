import type { Locator, Page } from 'playwright-core';

/** A way to work the panel: by pointer, or by keyboard alone. */
export interface Hands {
  /** Presses a button, a tab or a row. */
  press(target: Locator): Promise<void>;
}

/** Presses by pointing and clicking. */
export const pointer: Hands = { press: (target) => target.click() };

/** More stops than this no panel has between two things that are worth pressing. */
const MOST_STOPS = 200;

/** Goes to a thing by Tab, among tabs by the arrow keys, and presses Enter. */
export function keyboard(page: Page): Hands {
  const isThere = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  return {
    async press(target) {
      await target.waitFor();
      const isTab = (await target.getAttribute('role')) === 'tab';
      if (isTab) await goToTabs(page);
      for (let stops = 0; !(await isThere(target)); stops += 1) {
        if (stops > MOST_STOPS) throw new Error(`Tab does not lead to ${target}.`);
        await page.keyboard.press(isTab ? 'ArrowRight' : 'Tab');
      }
      await page.keyboard.press('Enter');
    },
  };
}

async function goToTabs(page: Page): Promise<void> {
  for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead to the tabs.');
}
