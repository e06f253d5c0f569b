import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { termsElsewhere } from '../lib/analysis/elsewhere.ts';
import { loadAids } from '../lib/extension/aids.ts';
import { ANALYSIS_PORT } from '../lib/extension/analysis-messages.ts';
import { isDocumentAddress } from '../lib/extension/document-address.ts';
import { termsOfLibrary } from '../lib/extension/library/terms.ts';
import { readCommand, readToBackground, type ToBackground } from '../lib/extension/messages.ts';
import { openDocument } from '../lib/extension/open-document.ts';
import { lookIntoOpenPages, visitOpenPages } from '../lib/extension/open-pages.ts';
import { openPanel } from '../lib/extension/open-panel.ts';
import { injectCard, injectReader } from '../lib/extension/reader-script.ts';
import { keepRefusedTab } from '../lib/extension/refused-tab.ts';
import { self } from '../lib/extension/self.ts';
import { isOwnScript } from '../lib/extension/sender.ts';
import { serveAnalysis } from '../lib/extension/serve-analysis.ts';
import { loadSettings, onAutomatic } from '../lib/extension/settings.ts';
import { offerComparison } from '../lib/extension/toolbar-menu.ts';

/** Runs the analysis and opens the panel. It holds no state: the browser may end it between any two messages. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    // Pages cannot reach this listener, other extensions use another one; its own pages have nothing to ask here.
    if (!isOwnScript(sender, self())) return;
    const request = readToBackground(message);
    if (request === null) return;
    void answer(request, sender.tab?.id).then(respond);
    return true;
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === ANALYSIS_PORT && isOwnScript(port.sender, self())) serveAnalysis(port, loadAids);
  });

  browser.commands.onCommand.addListener((name, tab) => {
    const message = readCommand({ type: 'command', command: name });
    // Where no reader is in the tab nobody listens; that is no error.
    if (message !== null && tab?.id !== undefined)
      void browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
  });

  browser.action.onClicked.addListener((tab) => {
    // First of all and without any wait: the permission that the click gives ends with the first await.
    openPanel(tab);
    if (tab.url !== undefined && isDocumentAddress(tab.url)) openDocument(tab.url);
    else if (tab.id !== undefined) void readTab(tab.id);
  });

  offerComparison();

  // What is read by itself from now on is read in the pages that are open too.
  onAutomatic(() => void lookIntoOpenPages());

  void visitOpenPages();
});

/** Reads a tab for which the button was pressed. Where that is of no use, the panel must not ask for it again. */
async function readTab(tabId: number): Promise<void> {
  const injection = await injectReader(tabId);
  // What is kept already would not be told as new.
  await keepRefusedTab(null);
  if (injection !== 'in') await keepRefusedTab(tabId);
}

type Answer = ReturnType<typeof termsElsewhere> | null;

async function answer(request: ToBackground, tabId: number | undefined): Promise<Answer> {
  switch (request.type) {
    case 'elsewhere':
      return termsElsewhere(request.text, request.own, await termsOfLibrary());
    case 'read-page':
      // Where nothing is read by itself, the toolbar button and the open panel still bring the reader in.
      if (tabId !== undefined && (await loadSettings()).automatic) await injectReader(tabId);
      return null;
    case 'card-script':
      if (tabId !== undefined) await injectCard(tabId);
      return null;
    case 'style':
    case 'unstyle': {
      if (tabId === undefined) return null;
      // Above the page's own rules: a page must not be able to hide a card.
      const target = { tabId, allFrames: request.where === 'frames' };
      const rules = { target, css: request.css, origin: 'USER' as const };
      await (request.type === 'style' ? browser.scripting.insertCSS(rules) : browser.scripting.removeCSS(rules));
      return null;
    }
  }
}
