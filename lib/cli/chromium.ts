import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumSwitches, LEFT_OUT } from './chromium-switches.ts';
import { chromiumCandidates, withLetters } from './machine.mjs';
import { wordingHere } from './wording.mjs';

/** Where the build for Chromium stands. */
export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** How a Chromium with the extension is started. */
export interface LaunchOptions {
  /** The profile's folder; empty for one that goes with the browser. */
  readonly profile: string;
  readonly headless: boolean;
  /** All hosts that match are served by this port of this machine. */
  readonly hosts: { readonly pattern: string; readonly port: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** A folder for a new profile, in which the browser does not offer to translate: that would cover the page. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'report-lens-profile-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
  return profile;
}

/** A browser that cannot be used, with the reason in one sentence for the reader. */
export class UnusableBrowser extends Error {}

/**
 * Starts the first Chromium of this machine that takes the built extension.
 *
 * @throws UnusableBrowser where the extension is not built, or no browser starts and takes it: why the first did not
 */
export async function launchChromium(options: LaunchOptions): Promise<BrowserContext> {
  const wording = wordingHere();
  if (!existsSync(BUILT)) throw new UnusableBrowser(wording.notBuilt);
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  let first: UnusableBrowser | null = null;
  for (const path of chromiumCandidates(machine, existsSync, chromium.executablePath())) {
    try {
      return await launch(path, options);
    } catch (error) {
      if (!(error instanceof UnusableBrowser)) throw error;
      first ??= error;
    }
  }
  throw first ?? new UnusableBrowser(wording.noBrowser);
}

async function launch(executablePath: string, options: LaunchOptions): Promise<BrowserContext> {
  const wording = wordingHere();
  const context = await chromium
    .launchPersistentContext(options.profile, {
      executablePath,
      headless: options.headless,
      ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
      ...(options.viewport === undefined ? {} : { viewport: options.viewport }),
      env: definedOnly(withLetters({ platform: process.platform, env: options.env ?? process.env })),
      ignoreDefaultArgs: LEFT_OUT,
      args: chromiumSwitches({ ...options, extension: BUILT, user: process.getuid?.() }),
    })
    .catch((error: unknown) => {
      throw new UnusableBrowser(wording.cannotStart(executablePath, firstLine(error)));
    });
  if (await hasExtension(context)) return context;
  await context.close();
  throw new UnusableBrowser(wording.noExtensions(executablePath));
}

/** How long a browser that took the switch may need to start the extension's worker. */
const SWITCH_TAKEN = 5_000;

/** Whether the extension is there: by the switch, or else put in over the debugger's pipe. */
async function hasExtension(context: BrowserContext): Promise<boolean> {
  if (await workerStarts(context, SWITCH_TAKEN)) return true;
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) return false;
  try {
    await session.send('Extensions.loadUnpacked', { path: BUILT });
    return await workerStarts(context, SWITCH_TAKEN);
  } catch {
    // The browser is older than this call, or its owner's policy forbids extensions.
    return false;
  } finally {
    await session.detach();
  }
}

async function workerStarts(context: BrowserContext, timeout: number): Promise<boolean> {
  if (context.serviceWorkers().length > 0) return true;
  return context.waitForEvent('serviceworker', { timeout }).then(
    () => true,
    () => false,
  );
}

/** The first line of what an error says: the rest is a log and a stack. */
export function firstLine(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return (said.split('\n')[0] ?? '').trim();
}

function definedOnly(env: Readonly<NodeJS.ProcessEnv>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
