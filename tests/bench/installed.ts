import type { CDPSession, Page } from 'playwright-core';
import { Installed } from '../browser/support/installed.ts';
import { heapOf } from './in-browser.ts';
import { upTo } from './texts.ts';

/** An official site of the bench, and another one on which the extension does nothing by itself. */
export const OFFICIAL = 'http://www.example.gov.cn';
export const OTHER = 'http://www.example.test';

/** A text as a page of paragraphs, as the common systems write them. */
export function asPage(text: string, title = '2025年政府工作报告'): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><div id="zoom">${lines.map((line) => `<p>${line}</p>`).join('\n')}</div></body></html>`;
}

/** Pieces of the same report up to a length. */
export function longPage(report: string, letters: number): string {
  return asPage(upTo(`${report}\n`, letters));
}

/** A browser with the extension for some measurements; ended whatever happens. */
export async function withInstalled(work: (installed: Installed) => Promise<void>): Promise<void> {
  const installed = await Installed.start();
  try {
    await installed.worker();
    await work(installed);
  } finally {
    await installed.stop();
  }
}

/** Opens a page and waits until it is marked, and until nothing of ours is under way any more. */
export async function openMarked(installed: Installed, address: string): Promise<Page> {
  const page = await installed.open(address);
  await rested(page);
  return page;
}

/** Waits until the marks have been the same for a second: the refined answer of the segmenter has come, or none does. */
export async function rested(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let last: Highlight | undefined;
    for (let same = 0; same < 10; ) {
      const now = [...CSS.highlights.values()].find((highlight) => highlight.size > 0);
      same = now !== undefined && now === last ? same + 1 : 0;
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

/** What the browser's own trace notes while something is done. */
export async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'],
    },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** The first event that a test holds for. */
export function firstEvent(events: readonly TraceEvent[], test: (event: TraceEvent) => boolean): TraceEvent {
  const [first] = events.filter(test).toSorted((a, b) => a.ts - b.ts);
  if (first === undefined) throw new Error('The trace does not have what was looked for.');
  return first;
}

/**
 * How much of a page's main thread single tasks took behind its own mark: milliseconds of its processor time, since
 * what else a busy machine does lengthens only the clock.
 */
export interface Tasks {
  readonly longest: number;
  /** Those left out in which the browser itself lays out and paints. */
  readonly longestScript: number;
}

/** The longest tasks of a page's main thread behind the page's own mark. */
export function tasksAfter(events: readonly TraceEvent[], mark: string): Tasks {
  const { pid, tid, ts } = firstEvent(events, (event) => event.name === mark);
  const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ts > ts);
  const painting = own.filter(({ name }) => name === 'PrePaint').map((event) => event.ts);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const scripts = tasks.filter(({ ts, dur = 0 }) => !painting.some((at) => at >= ts && at <= ts + dur));
  const longest = (of: readonly TraceEvent[]) => Math.max(0, ...of.map(({ dur = 0, tdur = dur }) => tdur / 1000));
  return { longest: longest(tasks), longestScript: longest(scripts) };
}

/** One event of a trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The script heap of a page in MB. */
export async function pageHeap(installed: Installed, page: Page): Promise<number> {
  const session = await installed.context.newCDPSession(page);
  const heap = await heapOf(session);
  await session.detach();
  return heap;
}

/** Processor time of all of the browser's processes while something is done, in seconds: painting is not in the page's. */
export async function processorTime(installed: Installed, work: () => Promise<void>): Promise<number> {
  const browser = installed.context.browser();
  if (browser === null) throw new Error('The browser is gone.');
  const session = await browser.newBrowserCDPSession();
  const spent = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await spent();
  await work();
  const after = await spent();
  await session.detach();
  return after - before;
}
