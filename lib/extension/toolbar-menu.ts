import { browser } from 'wxt/browser';

const COMPARE = 'compare';

/**
 * The way to the page of comparisons in the toolbar button's menu. To be called whenever the background starts: the browser
 * keeps the entry itself, and asks whoever listens.
 */
export function offerComparison(): void {
  browser.runtime.onInstalled.addListener(() => void putEntry());
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === COMPARE) void browser.tabs.create({ url: browser.runtime.getURL('/compare.html') });
  });
}

/** An update finds the entry that the version before put there. */
async function putEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: COMPARE, title: browser.i18n.getMessage('compare'), contexts: ['action'] });
}
