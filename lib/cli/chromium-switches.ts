/**
 * Switches that replace Playwright's own list of features: plain http is meant here, and nothing is to be fetched or
 * offered. The first has Chrome 137 to 141 take `--load-extension`; later ones only take an extension over the pipe.
 */
const DISABLED = [
  'DisableLoadExtensionCommandLineSwitch',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'Translate',
  'OptimizationHints',
  'MediaRouter',
];

/** What of Playwright's switches is left out: extensions, and pages kept for going back, are as in any browser. */
export const LEFT_OUT = [
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-back-forward-cache',
];

export interface ChromiumOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** All hosts that match are served by this port of this machine. */
  readonly hosts: { readonly pattern: string; readonly port: number } | null;
  /** The number of the user on systems that have one. */
  readonly user: number | undefined;
  readonly args?: readonly string[];
}

/** The switches a Chromium is started with. */
export function chromiumSwitches({ extension, hosts, user, args = [] }: ChromiumOptions): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // For browsers that pass over the two above: `Extensions.loadUnpacked` over the pipe.
    '--enable-unsafe-extension-debugging',
    `--disable-features=${DISABLED.join(',')}`,
    // No bar that warns of the switches.
    '--test-type',
    // Chromium's sandbox refuses root.
    ...(user === 0 ? ['--no-sandbox'] : []),
    // A proxy would be asked for the hosts that are served here, and knows none of them.
    ...(hosts === null
      ? []
      : [`--host-resolver-rules=MAP ${hosts.pattern} 127.0.0.1:${hosts.port}`, '--no-proxy-server']),
    ...args,
  ];
}
