import type { Analysis } from '../../lib/model/schema.ts';
import { computedLook } from '../../lib/page/element-look.ts';
import { ExplainedPlaces } from '../../lib/page/explained.ts';
import { IntervalIndex } from '../../lib/page/interval-index.ts';
import { toMarks } from '../../lib/page/marks.ts';
import { type PageText, readPage } from '../../lib/page/page-text.ts';
import { offsetUnder } from '../../lib/page/pointer.ts';
import { boxOf } from '../../lib/page/reveal.ts';
import type { Point } from '../../lib/page/safe-triangle.ts';

/** So many places of the page are scrolled to, and so many points measured at each: one batch. */
const BATCHES = 100;
const POINTS = 30;

let page: PageText | null = null;

/** Reads the page the bench stands in. */
export function read(): Pick<PageText, 'text' | 'shape'> | null {
  page = readPage(document, computedLook(window));
  return page === null ? null : { text: page.text, shape: page.shape };
}

/** What one hit-test with its look-ups takes at the median of the batches, and how many of the points hit text. */
export async function measure(analysis: Analysis): Promise<{ ms: number; hits: number; points: number }> {
  if (page === null) throw new Error('The page was not read.');
  const { text, map } = page;
  const places = new ExplainedPlaces(analysis, text);
  const marks = new IntervalIndex(toMarks(analysis));
  const times: number[] = [];
  let hits = 0;
  let points = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const at = Math.floor((text.length * (batch + 0.5)) / BATCHES);
    const box = boxOf(document, map, { start: at, end: at + 1 });
    if (box === null) continue;
    scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    // Every point is new: the browser remembers the hit-test of the last one.
    const chosen = pointsOf(map, at);
    const start = performance.now();
    for (const { x, y } of chosen) {
      const offset = offsetUnder(document, map, x, y);
      if (offset === null) continue;
      hits += 1;
      places.term(offset);
      marks.at(offset);
    }
    if (chosen.length > 0) times.push((performance.now() - start) / chosen.length);
    points += chosen.length;
  }
  times.sort((a, b) => a - b);
  return { ms: times[Math.floor(times.length / 2)] ?? Number.NaN, hits, points };
}

/** Middles of letters around an offset, those that are in the window. */
function pointsOf(map: PageText['map'], at: number): Point[] {
  const found: Point[] = [];
  for (let offset = Math.max(0, at - 5 * POINTS); found.length < POINTS && offset < at + 5 * POINTS; offset += 5) {
    const box = boxOf(document, map, { start: offset, end: offset + 1 });
    if (box !== null && box.top > 0 && box.bottom < innerHeight)
      found.push({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
  }
  return found;
}
