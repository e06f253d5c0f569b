/**
 * Adds rules to a document without adding an element to it; gives back the way to take them out again.
 *
 * @throws where a script of an extension may not reach the page's style sheets (Firefox)
 */
export function adoptCss(page: Document, css: string): () => void {
  // A sheet belongs to the document of the window that made it.
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
