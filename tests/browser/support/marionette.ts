import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort, type Json, MarionetteConnection } from './marionette-connection.ts';
import { PATIENCE } from './patience.ts';

/** Where the extension's own pages are, chosen before it is installed. */
const ORIGIN = 'moz-extension://7e9a1c52-4f6b-4d0e-9a43-2f5c1d7b8e60';
/** As in the manifest for Firefox. */
export const EXTENSION = '{32a5610b-6828-4b99-8349-e9b8ec8f959e}';

/** Keys by what WebDriver calls them. */
export const KEYS = {
  escape: '\ue00c',
  enter: '\ue007',
  tab: '\ue004',
  down: '\ue015',
  right: '\ue014',
  alt: '\ue00a',
  shift: '\ue008',
} as const;

/** What a script of the browser's own window has at hand. */
const CHROME_TOOLS = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extensionId = '${EXTENSION}';`;

/** A Firefox with the extension installed, driven by Marionette: pages, windows, keys, pointer, and the browser itself. */
export class MarionetteFirefox {
  readonly #process: ChildProcess;
  readonly #connection: MarionetteConnection;
  readonly #profile: string;

  private constructor(browser: ChildProcess, connection: MarionetteConnection, profile: string) {
    this.#process = browser;
    this.#connection = connection;
    this.#profile = profile;
  }

  /**
   * Starts a Firefox with the extension installed.
   *
   * @param hosts names that lead to this machine
   * @param extension the folder of the built extension
   * @param more preferences beside those that the tests need
   * @param profile the profile of one that was closed or killed; a new one where it is left out
   */
  static async start(
    executable: string,
    hosts: readonly string[],
    extension: string,
    more: Readonly<Record<string, string | number | boolean>> = {},
    profile = mkdtempSync(join(tmpdir(), 'report-lens-firefox-')),
  ): Promise<MarionetteFirefox> {
    const port = await freePort();
    const preferences: Readonly<Record<string, string | number | boolean>> = {
      'marionette.port': port,
      'network.dns.localDomains': hosts.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: new URL(ORIGIN).host }),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...more,
    };
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const browser = spawn(
      executable,
      ['-marionette', '-remote-allow-system-access', '-headless', '-no-remote', '-profile', profile],
      { stdio: 'ignore' },
    );
    const connection = await MarionetteConnection.open(port);
    const firefox = new MarionetteFirefox(browser, connection, profile);
    await connection.command('WebDriver:NewSession');
    await connection.command('WebDriver:SetTimeouts', { script: PATIENCE, pageLoad: PATIENCE });
    await firefox.install(extension);
    return firefox;
  }

  /** Installs the extension from a folder; where it is installed already, this is its update. */
  async install(folder: string): Promise<void> {
    await this.#connection.command('Addon:Install', { path: folder, temporary: true });
  }

  /** The window that is spoken to, by its handle. */
  async window(): Promise<string> {
    return String(await this.#connection.command('WebDriver:GetWindowHandle'));
  }

  /** Turns to a window, and brings its tab to the front. */
  async turnTo(handle: string): Promise<void> {
    await this.#connection.command('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Turns to the window that shows a page of this path, once there is one; its handle. */
  async turnToPage(path: string): Promise<string> {
    for (;;) {
      const handles = (await this.#connection.command('WebDriver:GetWindowHandles')) as readonly string[];
      for (const handle of handles) {
        await this.turnTo(handle);
        if ((await this.run('return location.pathname;')) === path) return handle;
      }
      await setTimeout(50);
    }
  }

  /** Opens a tab, or a window of its own, and turns to it; its handle. */
  async open(type: 'tab' | 'window' | 'private window'): Promise<string> {
    const asked = { type: type === 'tab' ? 'tab' : 'window', focus: true, private: type === 'private window' };
    const made = await this.#connection.command('WebDriver:NewWindow', asked);
    const { handle } = made as { readonly handle: string };
    await this.turnTo(handle);
    return handle;
  }

  /** Closes the window that is spoken to. */
  async close(): Promise<void> {
    await this.#connection.command('WebDriver:CloseWindow');
  }

  async go(url: string): Promise<void> {
    await this.#connection.command('WebDriver:Navigate', { url });
  }

  /** Goes to a page of the extension. */
  async goToOwn(page: string): Promise<void> {
    await this.go(`${ORIGIN}/${page}`);
  }

  async back(): Promise<void> {
    await this.#connection.command('WebDriver:Back');
  }

  async forward(): Promise<void> {
    await this.#connection.command('WebDriver:Forward');
  }

  async reload(): Promise<void> {
    await this.#connection.command('WebDriver:Refresh');
  }

  /** What a script gives back that runs in the page of the window; `arguments` holds what it is given. */
  run(script: string, ...args: readonly Json[]): Promise<Json> {
    return this.#connection.command('WebDriver:ExecuteScript', { script, args, sandbox: null });
  }

  /** Waits until a script gives back something true; what it gave. */
  until(script: string, ...args: readonly Json[]): Promise<Json> {
    return this.#connection.command('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        const given = [...arguments].slice(0, -1);
        const look = () => {
          const found = (function () { ${script} }).apply(null, given);
          if (found) done(found); else setTimeout(look, 50);
        };
        look();`,
      args,
      sandbox: null,
    });
  }

  /** What an asynchronous script gives back that runs in the browser's own window, with its tools at hand. */
  inBrowser(script: string, ...args: readonly Json[]): Promise<Json> {
    return this.#asBrowser(async () => {
      const told = await this.#connection.command('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[arguments.length - 1];
          const given = [...arguments].slice(0, -1);
          (async function () { ${CHROME_TOOLS} ${script} }).apply(null, given)
            .then((value) => done({ value }), (error) => done({ error: String(error) + error.stack }));`,
        args,
        sandbox: null,
      });
      const answer = told as { readonly value?: Json; readonly error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value ?? null;
    });
  }

  /** Presses an element of the page with the pointer. */
  async click(selector: string): Promise<void> {
    const found = await this.#connection.command('WebDriver:FindElement', { using: 'css selector', value: selector });
    const [id] = Object.values(found as Readonly<Record<string, string>>);
    await this.#connection.command('WebDriver:ElementClick', { id: id ?? null });
  }

  /** Gives a file to a field that takes one. */
  async choose(selector: string, file: string): Promise<void> {
    const found = await this.#connection.command('WebDriver:FindElement', { using: 'css selector', value: selector });
    const [id] = Object.values(found as Readonly<Record<string, string>>);
    await this.#connection.command('WebDriver:ElementSendKeys', { id: id ?? null, text: file });
  }

  /** Presses an element of the browser's own window with the pointer. */
  async clickInBrowser(selector: string): Promise<void> {
    await this.#asBrowser(() => this.click(selector));
  }

  /** Presses the pointer at a point of the page, or of the browser's window. */
  async clickAt(x: number, y: number, where: 'page' | 'browser' = 'page'): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform([{ type: 'pointer', id: 'mouse', actions }], where);
  }

  /** Moves the pointer to a point of the page. */
  async pointAt(x: number, y: number): Promise<void> {
    const at = (left: number) => ({ type: 'pointerMove', x: Math.round(left), y: Math.round(y) });
    await this.#perform([{ type: 'pointer', id: 'mouse', actions: [at(x - 2), at(x)] }], 'page');
  }

  /** Presses keys together where the focus is in the page, or in the browser's window: first those that are held. */
  async press(keys: string | readonly string[], where: 'page' | 'browser' = 'page'): Promise<void> {
    const pressed = typeof keys === 'string' ? [keys] : keys;
    const down = pressed.map((value) => ({ type: 'keyDown', value }));
    const up = pressed.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#perform([{ type: 'key', id: 'keys', actions: [...down, ...up] }], where);
  }

  /** Opens the panel of the page in this window, in a new one that is turned to; the handle of the panel's. */
  async openPanel(): Promise<string> {
    const tab = await this.inBrowser(
      'return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);',
    );
    const handle = await this.open('tab');
    await this.goToOwn(`sidepanel.html?tabId=${String(tab)}`);
    return handle;
  }

  /** Keeps a picture of the page in the window. */
  async picture(file: string): Promise<void> {
    const taken = await this.#connection.command('WebDriver:TakeScreenshot', { full: false });
    writeFileSync(file, Buffer.from(String(taken), 'base64'));
  }

  /** Sets the size of the window, its frame and bars included. */
  async resize(width: number, height: number): Promise<void> {
    await this.#connection.command('WebDriver:SetWindowRect', { width, height });
  }

  /** Where the browser keeps what pages of the extension store. */
  get ownData(): string {
    return join(this.#profile, 'storage', 'default', ORIGIN.replace('://', '+++'), 'idb');
  }

  /** Closes the browser as its menu does; its profile, for another start. */
  async end(): Promise<string> {
    await this.#over(() => this.#connection.command('Marionette:Quit', { flags: ['eAttemptQuit'] }));
    return this.#profile;
  }

  /** Ends the browser in the middle of whatever it does; its profile, for another start. */
  async kill(): Promise<string> {
    await this.#over(async () => this.#process.kill('SIGKILL'));
    return this.#profile;
  }

  async stop(): Promise<void> {
    await this.#over(() => this.#connection.command('Marionette:Quit', { flags: ['eForceQuit'] }));
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #over(finish: () => Promise<unknown>): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await finish();
    await ended;
    this.#connection.close();
  }

  #perform(actions: Json, where: 'page' | 'browser'): Promise<Json> {
    const perform = () => this.#connection.command('WebDriver:PerformActions', { actions });
    return where === 'page' ? perform() : this.#asBrowser(perform);
  }

  async #asBrowser<Value>(act: () => Promise<Value>): Promise<Value> {
    await this.#connection.command('Marionette:SetContext', { value: 'chrome' });
    try {
      return await act();
    } finally {
      await this.#connection.command('Marionette:SetContext', { value: 'content' });
    }
  }
}
