import { expect, test, vi } from 'vitest';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly string[];
}

test("the toolbar button's menu leads to the page of comparisons", async () => {
  let entries: Entry[] = [];
  const installed: (() => void)[] = [];
  const chosen: ((info: { menuItemId: string }) => void)[] = [];
  const create = vi.fn(async () => undefined);
  // The browser that the module finds when it is loaded.
  vi.stubGlobal('chrome', {
    runtime: {
      onInstalled: { addListener: (listener: () => void) => installed.push(listener) },
      getURL: (path: string) => `chrome-extension://us${path}`,
    },
    contextMenus: {
      removeAll: async () => {
        entries = [];
      },
      create: (entry: Entry) => entries.push(entry),
      onClicked: { addListener: (listener: (info: { menuItemId: string }) => void) => chosen.push(listener) },
    },
    i18n: { getMessage: (key: string) => `message ${key}` },
    tabs: { create },
  });
  const { offerComparison } = await import('../../lib/extension/toolbar-menu.ts');
  offerComparison();
  const entry = { id: 'compare', title: 'message compare', contexts: ['action'] };
  // Installed, and updated: the entry is there once.
  for (let i = 0; i < 2; i += 1) {
    for (const listener of installed) listener();
    await vi.waitFor(() => expect(entries).toEqual([entry]));
  }
  for (const choose of chosen) choose({ menuItemId: 'another' });
  expect(create).not.toHaveBeenCalled();
  for (const choose of chosen) choose({ menuItemId: 'compare' });
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://us/compare.html' });
});
