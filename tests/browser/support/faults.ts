import AxeSource from 'axe-core';
import type { Page } from 'playwright-core';

/** The access faults of a page of the extension, its colours among them; and what is wider than its place. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AxeSource.source);
  return page.evaluate(async () => {
    // A panel without a report has no title that could be its heading: what it says is a status.
    const isUntitled = document.querySelector('.notice') !== null;
    const found = await (window as unknown as { axe: typeof AxeSource }).axe.run({
      rules: { 'page-has-heading-one': { enabled: !isUntitled } },
    });
    const boxes = [document.documentElement, ...document.querySelectorAll('.content, .scroller, .filters, .tabs')];
    const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth);
    return [
      ...found.violations.map((fault) => `${fault.id}: ${fault.nodes[0]?.html}`),
      ...wide.map((box) => `wider than its place: ${box.localName} ${box.className}`),
    ];
  });
}
