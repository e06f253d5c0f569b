import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../lib/analysis/analyze.ts';
import { termsElsewhere } from '../lib/analysis/elsewhere.ts';
import type { Analysis } from '../lib/analysis/schema.ts';
import {
  type AnalysisAnswer,
  readCommand,
  readToBackground,
  type ToBackground,
  toShape,
} from '../lib/extension/messages.ts';
import { visitOpenPages } from '../lib/extension/open-pages.ts';
import { openPanel } from '../lib/extension/open-panel.ts';
import { injectReader } from '../lib/extension/reader-script.ts';
import { refine } from '../lib/extension/refine.ts';
import { loadSettings } from '../lib/extension/settings.ts';

/** Runs the analysis and opens the panel. It holds no state: the browser may end it between any two messages. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    // Only this extension's own scripts; pages cannot reach this listener, other extensions use another one.
    if (sender.id !== browser.runtime.id) return;
    const request = readToBackground(message);
    if (request === null) return;
    void answer(request, sender.tab?.id).then(respond);
    return true;
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
    if (tab.id !== undefined) void injectReader(tab.id);
  });

  void visitOpenPages();
});

type Answer = AnalysisAnswer | ReturnType<typeof termsElsewhere> | null;

async function answer(request: ToBackground, tabId: number | undefined): Promise<Answer> {
  switch (request.type) {
    case 'analyze':
      return attempt(() => analyze(request.text, toShape(request.shape)));
    case 'refine':
      return attempt(() => refine(request.text, toShape(request.shape)));
    case 'elsewhere':
      return termsElsewhere(request.text, request.own, request.library);
    case 'read-page':
      // Where nothing is read by itself, the toolbar button and the open panel still bring the reader in.
      if (tabId !== undefined && (await loadSettings()).automatic) await injectReader(tabId);
      return null;
    case 'style':
    case 'unstyle': {
      if (tabId === undefined) return null;
      const rules = { target: { tabId }, css: request.css };
      await (request.type === 'style' ? browser.scripting.insertCSS(rules) : browser.scripting.removeCSS(rules));
      return null;
    }
  }
}

async function attempt(work: () => Promise<Analysis> | Analysis): Promise<AnalysisAnswer> {
  try {
    return { ok: true, analysis: await work() };
  } catch (error) {
    console.error('Report Lens: the analysis failed.', error);
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
