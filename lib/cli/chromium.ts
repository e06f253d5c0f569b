import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';

/** Where the build for Chromium stands. */
export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The switch replaces Playwright's own list: newer Chrome refuses `--load-extension`, and plain http is meant here. */
const DISABLED = [
  'DisableLoadExtensionCommandLineSwitch',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'Translate',
  'OptimizationHints',
  'MediaRouter',
];

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

/** Starts the Chromium that the set-up found, with the built extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserContext> {
  if (!existsSync(BUILT)) throw new Error('The extension is not built; run npm run build first.');
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  return chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headless,
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
    ...(options.viewport === undefined ? {} : { viewport: options.viewport }),
    ...(options.env === undefined ? {} : { env: definedOnly(options.env) }),
    // Extensions, and pages kept for going back, as in any browser.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      '--disable-back-forward-cache',
    ],
    args: [
      `--disable-extensions-except=${BUILT}`,
      `--load-extension=${BUILT}`,
      `--disable-features=${DISABLED.join(',')}`,
      // No bar that warns of the switches above and below.
      '--test-type',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.hosts === null
        ? []
        : [`--host-resolver-rules=MAP ${options.hosts.pattern} 127.0.0.1:${options.hosts.port}`]),
      ...(options.args ?? []),
    ],
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
