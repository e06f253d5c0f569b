import { type Browser, browser } from 'wxt/browser';

/** Opens the panel beside a tab. Must be called straight from the reader's gesture, before any await. */
export function openPanel(tab: Browser.tabs.Tab): void {
  // Firefox has a sidebar in place of a side panel, old Chromium has neither: there the panel is a tab of its own.
  const sidebar = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  if (sidebar !== undefined) {
    void sidebar.open().catch(report);
  } else if (browser.sidePanel !== undefined && tab.windowId !== undefined) {
    void browser.sidePanel.open({ windowId: tab.windowId }).catch(report);
  } else if (tab.id !== undefined) {
    void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tabId=${tab.id}`) }).catch(report);
  }
}

function report(error: unknown): void {
  console.error('Report Lens: the panel did not open.', error);
}
