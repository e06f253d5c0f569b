import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
/** The largest page at hand: several reports one after the other. */
const LARGEST = join(ROOT, '../shared/pages/reports-list.html');
const SAMPLE = join(ROOT, 'assets/sample-report.html');

/** The HTML of the largest page at hand, its scripts left out: what is measured is ours. */
export function largestPage(): string {
  return readFileSync(existsSync(LARGEST) ? LARGEST : SAMPLE, 'utf8').replaceAll(/<script[\s\S]*?<\/script>/gi, '');
}

/** A Chromium without the extension, for parts of it that are measured alone. */
export async function plainChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A file of this folder with all it imports as one script, which leaves its exports under a global name. */
export async function bundled(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    // As in the package: libraries are built for readers, not for those who write with them.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('Nothing was built.');
  // A script of its own scope would keep the name to itself.
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
}

/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** What the script heap of a page holds once all that is unreachable is gone, in MB; all worlds of the page together. */
export async function heapOf(session: CDPSession): Promise<number> {
  // The second round takes what finalizers of the first let go.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
