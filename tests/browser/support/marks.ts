import type { Page } from 'playwright-core';

/** The texts under each highlight of a page, by the highlight's name. */
export async function marksOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      marks[name] = [...highlight].map((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return range.toString();
      });
    }
    return marks;
  });
}

/** Waits until the page carries marks. */
export async function marked(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
}

/**
 * Does something that makes a place of the page flash, and waits until it has. It is looked for from before the deed on:
 * the flash lasts for half a second, and on a busy machine is over before it is asked for.
 */
export async function flashing(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const flash = new Promise<true>((done) => {
      const look = () => void (CSS.highlights.has('report-lens-flash') ? done(true) : setTimeout(look, 10));
      look();
    });
    Object.assign(globalThis, { flash });
  });
  await act();
  await page.evaluate(() => Reflect.get(globalThis, 'flash'));
}

/** The middle of the first letter of a mark, after scrolling it into the middle of the window. */
export async function pointAt(page: Page, name: string, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    ([wanted, words]) => {
      for (const place of CSS.highlights.get(wanted ?? '') ?? []) {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        if (range.toString() !== words) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // A page may hold its whole text in one element.
        const seen = range.getClientRects()[0];
        if (seen !== undefined && (seen.top < 0 || seen.bottom > innerHeight))
          scrollBy({ top: seen.top - innerHeight / 2, behavior: 'instant' });
        const [box] = range.getClientRects();
        return box === undefined ? null : { x: box.left + 6, y: box.top + box.height / 2 };
      }
      return null;
    },
    [name, text],
  );
  if (point === null) throw new Error(`No ${name} on ${text}.`);
  return point;
}
