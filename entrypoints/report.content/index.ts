import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToBackground } from '../../lib/extension/messages.ts';
import { OFFICIAL_PAGES } from '../../lib/extension/official.ts';
import { LateReport } from '../../lib/page/late-report.ts';
import { reportDocument } from '../../lib/page/report-document.ts';

/** So often the background is told: the browser may end it over the message. */
const ATTEMPTS = 5;

/** Decides cheaply whether an official page holds a report; the reader itself is loaded only then. */
export default defineContentScript({
  matches: [OFFICIAL_PAGES],
  runAt: 'document_idle',
  // The page is told nothing.
  noScriptStartedPostMessage: true,
  main(ctx) {
    // WXT ends a script when the page hears of a newer one, which any page can pretend; here the browser is asked.
    ctx.notifyInvalidated();
    const late = new LateReport(document, decide);
    late.start();
    decide();

    function decide(): void {
      const isOver = browser.runtime?.id === undefined;
      const isReport = !isOver && reportDocument(document) !== null;
      // Nothing of this script stays in a page that holds a report: the reader follows it from now on.
      if (isOver || isReport) late.stop();
      if (isReport) void callReader();
    }
  },
});

async function callReader(): Promise<void> {
  const message: ToBackground = { type: 'read-page' };
  for (let attempt = 0; attempt < ATTEMPTS && browser.runtime?.id !== undefined; attempt += 1) {
    try {
      // Where a panel is open too, its silence is no answer: `undefined`. The background's is null.
      if ((await browser.runtime.sendMessage(message)) !== undefined) return;
    } catch {
      // The worker ended before it answered, or the extension was just updated: then the toolbar button is still there.
    }
  }
}
