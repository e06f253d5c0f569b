import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageReader } from './page-reader.ts';

/** The reader of a page that holds a report, or that the person reading asked for. Injected by the background. */
export default defineContentScript({
  registration: 'runtime',
  // The page is told nothing.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reader = new PageReader(ctx);
    globalThis.reportLensReader = true;
    ctx.onInvalidated(() => {
      reader.end();
      globalThis.reportLensReader = undefined;
    });
    void reader.start();
  },
});
