import { browser } from 'wxt/browser';

/** Kept by the browser until it ends. */
const REFUSED = 'refused-tab';

/** Keeps that the toolbar button was pressed on a tab and the browser let nothing in all the same; null for none. */
export async function keepRefusedTab(tabId: number | null): Promise<void> {
  await browser.storage.session.set({ [REFUSED]: tabId });
}

/** Whether pressing the button on this tab was of no use. */
export async function isRefusedTab(tabId: number): Promise<boolean> {
  return (await browser.storage.session.get(REFUSED))[REFUSED] === tabId;
}

/** Calls back when the button was pressed on a tab to no use. */
export function onRefusedTab(listener: (tabId: number) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const tabId: unknown = changes[REFUSED]?.newValue;
    if (typeof tabId === 'number') listener(tabId);
  });
}
