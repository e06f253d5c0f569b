import { describe, expect, it } from 'vitest';
import { clearLeftovers } from '../../lib/page/leftovers.ts';

/** jsdom has neither highlights nor adopted sheets: this page has both. */
function pageWith(names: readonly string[], sheets: readonly string[], html: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.documentElement.insertAdjacentHTML('beforeend', html);
  const view = { CSS: { highlights: new Map(names.map((name) => [name, {}])) } };
  const adoptedStyleSheets = sheets.map((cssText) => ({ cssRules: cssText === '' ? [] : [{ cssText }] }));
  return Object.defineProperties(page, {
    defaultView: { value: view },
    adoptedStyleSheets: { value: adoptedStyleSheets, writable: true },
  });
}

describe('what a reader that was ended left in a page', () => {
  it('goes when a newer one begins, and what is the page’s own stays', () => {
    const page = pageWith(
      ['report-lens-actual', 'report-lens-current', 'search-hit'],
      ['@media screen {\n  ::highlight(report-lens-sentence) { color: red; }\n}', 'p { color: red; }', ''],
      '<report-lens-card></report-lens-card><div data-report-lens-leashed></div><div id="own"></div>',
    );
    clearLeftovers(page);
    expect([...(page.defaultView?.CSS.highlights.keys() ?? [])]).toEqual(['search-hit']);
    expect(page.adoptedStyleSheets).toHaveLength(2);
    expect([...page.documentElement.children].map((child) => child.localName)).toEqual(['head', 'body', 'div']);
    expect(page.querySelector('#own')).not.toBeNull();
  });

  it('leaves alone what only looks like it: a card that the page itself holds', () => {
    const page = pageWith([], [], '');
    page.body.innerHTML = '<report-lens-card></report-lens-card><div data-report-lens-leashed></div>';
    clearLeftovers(page);
    expect(page.body.children).toHaveLength(2);
  });
});
