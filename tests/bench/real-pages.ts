import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Installed } from '../browser/support/installed.ts';
import { OFFICIAL, type TraceEvent, traced, withInstalled } from './installed.ts';
import { print, say, title } from './measure.ts';
import { SHARED } from './texts.ts';

const PAGES = join(SHARED, 'pages/real');
/** A page whose task is over the bar is loaded again: the least disturbed load counts, for the machine has more to do. */
const MOST_LOADS = 3;
const BAR_MS = 50;
/** So long a page has to be left alone by us until it counts as read: longer than its second answer takes to come. */
const REST_MS = 1500;

/** How long the installed extension keeps real pages of official sites waiting at a time, its panel open or closed. */
export async function benchRealPages(panel: 'open' | 'closed'): Promise<void> {
  title(
    `tasks that hold work of ours on saved pages of official sites, layout forced by it included, the panel ${panel}`,
  );
  if (!existsSync(PAGES)) {
    say('skipped: ../shared/pages/real is absent');
    return;
  }
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  await withInstalled(async (installed) => {
    for (const name of names)
      installed.server.put(`/${name}`, { body: readFileSync(join(PAGES, name)), type: 'text/html' });
    const found: { name: string; ms: number }[] = [];
    for (const name of names) found.push({ name, ms: await longestTask(installed, `${OFFICIAL}/${name}`, panel) });
    found.sort((a, b) => b.ms - a.ms);
    const longest = found.slice(0, 4).map(({ name, ms }) => `${name} ${ms.toFixed(0)}`);
    say(`${names.length} pages; the longest: ${longest.join(', ')}`);
    print(`the longest task of ours, the panel ${panel}, milliseconds`, found[0]?.ms ?? 0, { most: BAR_MS }, 0);
  });
}

/** The longest task of a page in which a script of ours runs, in milliseconds of processor time. */
async function longestTask(installed: Installed, address: string, panel: 'open' | 'closed'): Promise<number> {
  const page = await installed.context.newPage();
  const session = await installed.context.newCDPSession(page);
  await page.goto(address);
  const beside = panel === 'open' ? await installed.openPanel(page) : null;
  await page.bringToFront();
  let least = Number.POSITIVE_INFINITY;
  for (let load = 0; load < MOST_LOADS && least > BAR_MS; load += 1) {
    const events = await traced(session, async () => {
      await page.reload();
      await unchanged(page);
    });
    least = Math.min(least, longestOfOurs(events));
  }
  await beside?.close();
  await page.close();
  return least;
}

/** Waits until a page has carried the same marks, or none, for a while. From outside: a question is a short task. */
async function unchanged(page: Page): Promise<void> {
  let last = -1;
  let since = Date.now();
  while (Date.now() - since < REST_MS) {
    const now = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    if (now !== last) {
      last = now;
      since = Date.now();
    }
    await page.waitForTimeout(200);
  }
}

function longestOfOurs(events: readonly TraceEvent[]): number {
  const calls = events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const tasks = events
    .filter(({ name }) => name === 'RunTask')
    .filter(({ ts, dur = 0, pid, tid }) =>
      calls.some((call) => call.pid === pid && call.tid === tid && call.ts >= ts && call.ts <= ts + dur),
    );
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}
