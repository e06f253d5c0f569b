import { browser } from 'wxt/browser';

const READER = '/content-scripts/reader.js';
const CARD = '/card.js';

/** Puts the reader into a tab; whether the browser let it in. Where one is already, the second leaves it alone. */
export function injectReader(tabId: number): Promise<boolean> {
  return inject(tabId, READER);
}

/** Puts beside the reader of a tab what shows cards; whether the browser let it in. */
export function injectCard(tabId: number): Promise<boolean> {
  return inject(tabId, CARD);
}

async function inject(tabId: number, file: typeof READER | typeof CARD): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    // Pages of the browser, the web store, or a tab whose permission ended when it moved on: the panel says so.
    return false;
  }
}

declare global {
  /** Set in the extension's world of a page while a reader works there. */
  var reportLensReader: true | undefined;
}
