import { browser } from 'wxt/browser';

const FILE = '/content-scripts/reader.js';

/** Puts the reader into a tab, once; whether the browser let it in. */
export async function injectReader(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    const [here] = await browser.scripting.executeScript({ target, func: hasReader });
    if (here?.result !== true) await browser.scripting.executeScript({ target, files: [FILE] });
    return true;
  } catch {
    // Pages of the browser, the web store, or a tab whose permission ended when it moved on: the panel says so.
    return false;
  }
}

/** Runs in the page, in the extension's own world: injecting a second reader would end the first and its marks. */
function hasReader(): boolean {
  return globalThis.reportLensReader === true;
}

declare global {
  /** Set in the extension's world of a page while a reader works there. */
  var reportLensReader: true | undefined;
}
