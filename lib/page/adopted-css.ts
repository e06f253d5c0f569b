/** Rules that were laid into a document. */
export interface LaidCss {
  /** Whether they are still there: a script of the page may have set other sheets in their place. */
  isIn(): boolean;
  remove(): void;
}

/**
 * Adds rules to a document without adding an element to it.
 *
 * Firefox lets them stay when the extension ends: there the browser lays them in (`page-rules.ts`).
 */
export function adoptCss(page: Document, css: string): LaidCss {
  // A sheet belongs to the document of the window that made it.
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return {
    isIn: () => page.adoptedStyleSheets.includes(sheet),
    remove: () => {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
  };
}
