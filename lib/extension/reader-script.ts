import { browser } from 'wxt/browser';

const FILE = '/content-scripts/reader.js';

/** Puts the reader into a tab; whether the browser let it in. Where one is already, the second leaves it alone. */
export async function injectReader(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [FILE] });
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
