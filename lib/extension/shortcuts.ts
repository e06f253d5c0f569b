import { browser } from 'wxt/browser';

/** Opens the browser's own page on which the keys of extensions are assigned. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
