import { browser } from 'wxt/browser';
import { OFFICIAL_PAGES } from './official.ts';

const DECISION = '/content-scripts/report.js';
/** Kept by the browser until it or the extension ends. */
const VISITED = 'visited-open-pages';

/**
 * Looks for reports in the official pages that are open already, once in the life of this version.
 *
 * The browser puts scripts only into pages that it loads. Pages that were open when the extension was installed,
 * updated or switched on again would else have no marks, or those of a version that is gone.
 */
export async function visitOpenPages(): Promise<void> {
  const kept = await browser.storage.session.get(VISITED);
  if (kept[VISITED] === true) return;
  await browser.storage.session.set({ [VISITED]: true });
  await lookIntoOpenPages();
}

/** Looks for reports in the official pages that are open; one that is being read already is left alone. */
export async function lookIntoOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: OFFICIAL_PAGES });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : lookInto(id))));
}

async function lookInto(tabId: number): Promise<void> {
  // A tab that sleeps or shows an error takes no script; it gets one when it is loaded.
  await browser.scripting.executeScript({ target: { tabId }, files: [DECISION] }).catch(() => undefined);
}
