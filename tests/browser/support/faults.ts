import AxeSource from 'axe-core';
import type { Page } from 'playwright-core';

/** The access faults of a page of the extension, its colours among them; and whether it is wider than its window. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AxeSource.source);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof AxeSource }).axe.run();
    const isWide = document.documentElement.scrollWidth > innerWidth;
    return [
      ...found.violations.map((fault) => `${fault.id}: ${fault.nodes[0]?.html}`),
      ...(isWide ? ['wider than the window'] : []),
    ];
  });
}
