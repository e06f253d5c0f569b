import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { readFileText } from '../../lib/cli/document.ts';
import { linkTo } from '../../lib/export/citation.ts';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { shared } from './support/shared-pages.ts';

let installed: Installed;

beforeAll(async () => {
  installed = await Installed.start({ viewport: { width: 900, height: 400 } });
});
afterAll(() => installed.stop());

test.each([SAMPLE, shared('baiyun-2021h1'), shared('reports-list')].filter((page) => page !== undefined))(
  'the link to a sentence of $name scrolls to it',
  async ({ name, html }) => {
    const address = `http://www.example.gov.cn/${name}.html`;
    installed.server.put(`/${name}.html`, html);
    const { text, shape } = readFileText(Buffer.from(html), `${name}.html`);
    const { facts } = analyze(text, shape);
    const source = { title: name, spokenOn: null, text, address };
    const some = facts.filter((_, index) => index % Math.ceil(facts.length / 12) === 0);
    expect(some.length).toBeGreaterThan(5);
    for (const fact of some) {
      const page = await installed.open(linkTo(source, fact));
      const figure = text.slice(fact.start, fact.end);
      // What the fragment names is in sight, and the figure in it; the words of a sentence stand within one screen.
      const around = text.slice(Math.max(fact.sentence.start, fact.start - 6), fact.start);
      await page.waitForFunction(isInSight, `${around}${figure}`.replaceAll(/\s/g, ''));
      await page.close();
    }
  },
);

/** Whether some words of a page are in its window, blanks aside. Runs in the page. */
function isInSight(words: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: { node: Text; at: number }[] = [];
  let text = '';
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    for (const [at, sign] of [...node.data].entries()) {
      if (/\s/.test(sign)) continue;
      text += sign;
      places.push({ node, at });
    }
  }
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const place = places[at];
    if (place === undefined) continue;
    const range = document.createRange();
    range.setStart(place.node, place.at);
    range.setEnd(place.node, place.at + 1);
    const { top, bottom, height } = range.getBoundingClientRect();
    if (height > 0 && top >= 0 && bottom <= innerHeight) return true;
  }
  return false;
}
