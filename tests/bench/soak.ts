import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { BUILT } from '../../lib/cli/chromium.ts';
import { PageServer } from '../../lib/cli/page-server.ts';
import { buildWhatChanged } from '../../lib/cli/run.ts';
import { FIREFOX } from '../browser/support/firefox.ts';
import { SHOWN } from '../browser/support/firefox-scripts.ts';
import { FirefoxSidebar } from '../browser/support/firefox-sidebar.ts';
import { SAMPLE } from '../browser/support/fixtures.ts';
import { Installed } from '../browser/support/installed.ts';
import { MarionetteFirefox } from '../browser/support/marionette.ts';
import { say, title } from './measure.ts';

// Reads many reports one after the other in one tab with the panel open, as a researcher's day does, in each browser:
// no error may come of it, and the memory has to stay level. `npm run soak -- 20` reads so many.

const PAGES = Number(process.argv[2] ?? 200);
if (!Number.isInteger(PAGES) || PAGES < 1) {
  process.stderr.write('soak: give the number of pages, such as 200\n');
  process.exit(2);
}
/** How often the memory is looked at. The first time everything is loaded, and nothing is yet kept for long. */
const EVERY = Math.ceil(PAGES / 5);
/** What the browser may hold at the end, in what it held at the first look; of fewer pages it is only told. */
const MOST_GROWTH = 1.25;
const JUDGED_FROM = 50;
/** What Firefox says of a page that is left while the background still answers it: nobody waits for that any more. */
const LEFT_MEANWHILE = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;
const HOST = 'www.example.gov.cn';

const built = await buildWhatChanged(['chrome', 'firefox']);
if (built !== 0) process.exit(built);
const server = await PageServer.start();
for (let page = 0; page < PAGES; page += 1)
  server.put(pathOf(page), SAMPLE.html.replaceAll('青岚', nameOf(page)).replaceAll('486.3', `${486 + page}.3`));
const outcomes = [await soakChromium(), ...(FIREFOX === null ? [] : [await soakFirefox(FIREFOX)])];
await server.stop();
process.exitCode = outcomes.every(Boolean) ? 0 : 1;

function pathOf(page: number): string {
  return `/report-${page}.html`;
}

/** A name that no other page has: the panel is known to show this page by it. */
function nameOf(page: number): string {
  return `青${String.fromCodePoint(0x4e00 + page * 7)}`;
}

function titleOf(page: number): string {
  return `2025年${nameOf(page)}区政府工作报告`;
}

async function soakChromium(): Promise<boolean> {
  title(`Chromium: ${PAGES} reports in one tab, the panel open`);
  const installed = await Installed.start({ hosts: { pattern: '*', port: server.port } });
  try {
    const page = await installed.open(`http://${HOST}${pathOf(0)}`);
    const panel = await installed.openPanel(page);
    const sessions = await Promise.all([page, panel].map((one) => installed.context.newCDPSession(one)));
    return await soak({
      async read(number) {
        await page.goto(`http://${HOST}${pathOf(number)}`);
        await panel.getByRole('heading', { level: 1, name: titleOf(number) }).waitFor();
        await page.waitForFunction(() => CSS.highlights.has('report-lens-actual'));
      },
      async collect() {
        for (const session of sessions) await session.send('HeapProfiler.collectGarbage');
      },
      errors: async () => installed.problems,
    });
  } finally {
    await installed.stop();
  }
}

async function soakFirefox(executable: string): Promise<boolean> {
  title(`Firefox: ${PAGES} reports in one tab, the sidebar open`);
  const firefox = await MarionetteFirefox.start(executable, [HOST], BUILT.replace('chrome-mv3', 'firefox-mv3'));
  try {
    const sidebar = new FirefoxSidebar(firefox);
    const address = (number: number) => `http://${HOST}:${server.port}${pathOf(number)}`;
    await firefox.go(address(0));
    await sidebar.pressItsKey();
    return await soak({
      async read(number) {
        await firefox.go(address(number));
        await sidebar.until(SHOWN, titleOf(number));
        await firefox.until("return CSS.highlights.has('report-lens-actual');");
      },
      async collect() {
        await firefox.inBrowser(`Services.obs.notifyObservers(null, 'child-mmu-request');
          await new Promise((done) =>
            Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(done));`);
      },
      async errors() {
        const said = (await firefox.inBrowser(`return Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension:')
            && (message.flags & Ci.nsIScriptError.warningFlag) === 0)
          .map((message) => message.errorMessage);`)) as string[];
        return said.filter((one) => !LEFT_MEANWHILE.test(one));
      },
    });
  } finally {
    await firefox.stop();
  }
}

/** What a browser does in a soak. */
interface Soaked {
  /** Opens a page, and waits until it is marked and in the panel. */
  read(page: number): Promise<void>;
  /** Gives up what nobody holds any more: what is left is held. */
  collect(): Promise<void>;
  errors(): Promise<readonly string[]>;
}

/** Whether the pages were read without an error, and the memory stayed level. */
async function soak({ read, collect, errors }: Soaked): Promise<boolean> {
  const began = performance.now();
  const held: number[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    await read(page);
    if ((page + 1) % EVERY !== 0) continue;
    await collect();
    held.push(megabytesOf(process.pid));
    say(`after ${page + 1}: ${held.at(-1)?.toFixed(0)} MB in all processes of the browser`);
  }
  const problems = await errors();
  const growth = (held.at(-1) ?? 0) / (held[0] ?? 1);
  const seconds = (performance.now() - began) / 1000;
  say(`${seconds.toFixed(0)} s, ${problems.length} errors, memory at the end ${growth.toFixed(2)} of the first look`);
  for (const problem of problems.slice(0, 10)) say(problem);
  return problems.length === 0 && (PAGES < JUDGED_FROM || growth <= MOST_GROWTH);
}

/** What the processes below one hold for themselves (Linux tells of each what it does not share). */
function megabytesOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const isBelow = (one: number): boolean => {
    const parent = parents.get(one);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow).reduce((sum, one) => sum + privateMegabytes(one), 0);
}

function privateMegabytes(one: number): number {
  try {
    const rollup = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8');
    const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, count]) => Number(count));
    return kilobytes.reduce((sum, count) => sum + count, 0) / 1024;
  } catch {
    return 0;
  }
}
