import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageReader } from './page-reader.ts';

/** The reader of a page that holds a report, or that the person reading asked for. Injected by the background. */
export default defineContentScript({
  registration: 'runtime',
  // The page is told nothing.
  noScriptStartedPostMessage: true,
  main(ctx) {
    // WXT ends a script when the page hears of a newer one, which any page can pretend; `Lifetime` asks the browser.
    ctx.notifyInvalidated();
    // Panel and background may both have put it in.
    if (globalThis.reportLensReader) return;
    globalThis.reportLensReader = true;
    void new PageReader().start();
  },
});
