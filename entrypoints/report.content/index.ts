import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToBackground } from '../../lib/extension/messages.ts';
import { OFFICIAL_PAGES } from '../../lib/extension/official.ts';
import { reportDocument } from '../../lib/page/report-document.ts';

/** A body rendered by script may come this long after the page. */
const WATCH_MS = 20_000;
/** Looks at a page that keeps changing, at most: the first soon, each further one later, so that they last that long. */
const MOST_LOOKS = 12;
const FIRST_LOOK_MS = 200;
const LATER = 1.35;

/** Decides cheaply whether an official page holds a report; the reader itself is loaded only then. */
export default defineContentScript({
  matches: [OFFICIAL_PAGES],
  runAt: 'document_idle',
  // The page is told nothing.
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Nothing of this script stays in the page once it has decided.
    const end = () => ctx.notifyInvalidated();
    if (decide()) {
      end();
      return;
    }
    let looks = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      timer ??= setTimeout(
        () => {
          timer = undefined;
          looks += 1;
          if (ctx.isInvalid || decide() || looks >= MOST_LOOKS) end();
        },
        FIRST_LOOK_MS * LATER ** looks,
      );
    };
    const observer = new MutationObserver(changed);
    observer.observe(document, { childList: true, subtree: true });
    // Frames tell of their loading here alone: such events do not bubble.
    document.addEventListener('load', changed, true);
    ctx.setTimeout(end, WATCH_MS);
    ctx.onInvalidated(() => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('load', changed, true);
    });
  },
});

function decide(): boolean {
  if (reportDocument(document) === null) return false;
  const message: ToBackground = { type: 'read-page' };
  // The worker may be starting, or the extension just updated: then the toolbar button is still there.
  void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  return true;
}
