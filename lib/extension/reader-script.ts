import { browser } from 'wxt/browser';

const READER = '/content-scripts/reader.js';
const CARD = '/card.js';

/** What became of putting a script into a tab: the browser's own pages take none, whatever the reader grants. */
export type Injection = 'in' | 'refused' | 'browser-page';

/** Puts the reader into a tab. Where one is already, the second leaves it alone. */
export function injectReader(tabId: number): Promise<Injection> {
  return inject(tabId, READER);
}

/** Puts beside the reader of a tab what shows cards. */
export function injectCard(tabId: number): Promise<Injection> {
  return inject(tabId, CARD);
}

async function inject(tabId: number, file: typeof READER | typeof CARD): Promise<Injection> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return 'in';
  } catch (error) {
    // Pages of the browser, the web store, or a tab whose permission ended when it moved on: the panel says so.
    return isBrowserPage(error) ? 'browser-page' : 'refused';
  }
}

/** Chromium says which pages are never open to anybody; of all others it says only that there is no permission. */
function isBrowserPage(error: unknown): boolean {
  return error instanceof Error && /chrome:\/\/|extensions gallery/i.test(error.message);
}

declare global {
  /** Set in the extension's world of a page while a reader works there. */
  var reportLensReader: true | undefined;
}
