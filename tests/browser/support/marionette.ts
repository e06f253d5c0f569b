import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the extension's own pages are, chosen before it is installed. */
const UUID = '7e9a1c52-4f6b-4d0e-9a43-2f5c1d7b8e60';
/** As in the manifest for Firefox. */
const EXTENSION = '{32a5610b-6828-4b99-8349-e9b8ec8f959e}';

/** How long a browser has to open its port, and a page to come to be as it is waited for. */
const PATIENCE_MS = 30_000;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A Firefox driven by its own protocol, Marionette: unlike WebDriver BiDi it opens pages of an extension. A message is its
 * length, a colon and `[0, id, command, parameters]`; answers are `[1, id, error, result]`.
 */
export class MarionetteFirefox {
  readonly #process: ChildProcess;
  readonly #socket: Socket;
  readonly #profile: string;
  readonly #waiting = new Map<number, { resolve(result: Json): void; reject(error: Error): void }>();
  #last = 0;
  #received = Buffer.alloc(0);

  private constructor(browser: ChildProcess, socket: Socket, profile: string) {
    this.#process = browser;
    this.#socket = socket;
    this.#profile = profile;
    socket.on('data', (data) => this.#receive(data));
  }

  /**
   * Starts a Firefox with the extension installed.
   *
   * @param hosts names that lead to this machine
   * @param extension the folder of the built extension
   */
  static async start(executable: string, hosts: readonly string[], extension: string): Promise<MarionetteFirefox> {
    const port = await freePort();
    const profile = mkdtempSync(join(tmpdir(), 'report-lens-firefox-'));
    const preferences: Readonly<Record<string, string | number | boolean>> = {
      'marionette.port': port,
      'network.dns.localDomains': hosts.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
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
    const socket = await connected(port);
    const firefox = new MarionetteFirefox(browser, socket, profile);
    await firefox.#command('WebDriver:NewSession', {});
    await firefox.#command('Addon:Install', { path: extension, temporary: true });
    return firefox;
  }

  /** The window that is spoken to, by its handle. */
  async window(): Promise<string> {
    return payloadOf(await this.#command('WebDriver:GetWindowHandle', {})) as string;
  }

  /** Turns to a window, and brings its tab to the front. */
  async turnTo(handle: string): Promise<void> {
    await this.#command('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  async go(url: string): Promise<void> {
    await this.#command('WebDriver:Navigate', { url });
  }

  async back(): Promise<void> {
    await this.#command('WebDriver:Back', {});
  }

  async forward(): Promise<void> {
    await this.#command('WebDriver:Forward', {});
  }

  /** What a script gives back that runs in the page of the window; `arguments` holds what it is given. */
  async run(script: string, ...args: readonly Json[]): Promise<Json> {
    return payloadOf(await this.#command('WebDriver:ExecuteScript', { script, args, sandbox: null }));
  }

  /** Waits until a script gives back something true; what it gave. */
  async until(script: string, ...args: readonly Json[]): Promise<Json> {
    const result = await this.#command('WebDriver:ExecuteAsyncScript', {
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
    return payloadOf(result);
  }

  /** Presses an element of the page with the pointer. */
  async click(selector: string): Promise<void> {
    const found = payloadOf(await this.#command('WebDriver:FindElement', { using: 'css selector', value: selector }));
    const [id] = Object.values(found as Readonly<Record<string, string>>);
    await this.#command('WebDriver:ElementClick', { id: id ?? null });
  }

  /** Presses the pointer at a point of the page. */
  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#command('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Presses a key where the focus is. */
  async press(key: string): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
    await this.#command('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async reload(): Promise<void> {
    await this.#command('WebDriver:Refresh', {});
  }

  /** Opens the panel of the page in this window, in a new one that is turned to; the handle of the panel's. */
  async openPanel(): Promise<string> {
    await this.#command('Marionette:SetContext', { value: 'chrome' });
    const tab = await this.run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);`,
    );
    await this.#command('Marionette:SetContext', { value: 'content' });
    const made = await this.#command('WebDriver:NewWindow', { type: 'tab', focus: true });
    const handle = (made as { readonly handle: string }).handle;
    await this.turnTo(handle);
    await this.go(`moz-extension://${UUID}/sidepanel.html?tabId=${String(tab)}`);
    return handle;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#command('Marionette:Quit', { flags: ['eForceQuit'] });
    await ended;
    this.#socket.destroy();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #command(name: string, parameters: Json): Promise<Json> {
    this.#last += 1;
    const id = this.#last;
    const message = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${name}: ${error.message}`)) });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('utf8', 0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      // The first message only greets.
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, id, error, result]: readonly Json[]): void {
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error === null || error === undefined) waiting?.resolve(result ?? null);
    else waiting?.reject(new Error(JSON.stringify(error)));
  }
}

function payloadOf(result: Json): Json {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

/** A port that nothing listens to now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** A connection to a port that the browser opens when it is ready. */
async function connected(port: number): Promise<Socket> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const trying = connect(port, '127.0.0.1');
      trying.once('connect', () => resolve(trying));
      trying.once('error', () => resolve(null));
    });
    if (socket !== null) return socket;
    if (Date.now() > end) throw new Error('Firefox opened no port for Marionette.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
