import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { type LaunchOptions, launchChromium } from '../../../lib/cli/chromium.ts';
import { PageServer } from '../../../lib/cli/page-server.ts';
import { PATIENCE } from './patience.ts';

/** What the browser's own page of extensions may do, in part. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(extensionId: string): Promise<void>;
}

/** A Chromium with the built extension installed, and the server behind all `*.test` and `*.gov.cn` sites. */
export class Installed {
  readonly context: BrowserContext;
  readonly server: PageServer;
  /** Addresses that were asked for, those of the extension's own package left out. */
  readonly requests: string[] = [];
  /** Errors and exceptions of all pages and of the background. */
  readonly problems: string[] = [];

  /** Kept for when no worker is there to name it. */
  #id: string | null = null;

  private constructor(context: BrowserContext, server: PageServer) {
    this.context = context;
    this.server = server;
  }

  static async start(options: Partial<LaunchOptions> = {}): Promise<Installed> {
    const server = await PageServer.start();
    const context = await launchChromium({
      profile: '',
      headless: true,
      hosts: { pattern: '*', port: server.port },
      viewport: { width: 1100, height: 800 },
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    const installed = new Installed(context, server);
    context.on('request', (request) => {
      if (!/^(?:chrome-extension|data|blob|chrome|devtools):/.test(request.url()))
        installed.requests.push(request.url());
    });
    context.on('weberror', (error) => installed.problems.push(`exception: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() === 'error') installed.problems.push(`${message.page()?.url()}: ${message.text()}`);
    });
    return installed;
  }

  /** The extension's background worker. */
  async worker(): Promise<Worker> {
    const [running] = this.context.serviceWorkers();
    return running ?? this.context.waitForEvent('serviceworker');
  }

  async extensionId(): Promise<string> {
    return new URL((await this.worker()).url()).host;
  }

  /** Opens a page of a site; the sites of tests have plain names and no port. */
  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /** The browser's number of the tab that shows an address of an official site. */
  async tabOf(page: Page): Promise<number> {
    const worker = await this.worker();
    const id = await worker.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url === url)?.id ?? null;
    }, page.url());
    if (id === null) throw new Error(`No tab shows ${page.url()}.`);
    return id;
  }

  /** Opens the panel of a page as a tab of its own. */
  async openPanel(page: Page, size = { width: 420, height: 800 }): Promise<Page> {
    const tabId = await this.tabOf(page);
    const panel = await this.context.newPage();
    await panel.setViewportSize(size);
    await panel.goto(`chrome-extension://${await this.extensionId()}/sidepanel.html?tabId=${tabId}`);
    return panel;
  }

  /** Does what the background does when a key of the extension is pressed on a page. */
  async command(page: Page, command: string): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(([id, name]) => chrome.tabs.sendMessage(Number(id), { type: 'command', command: name }), [
      String(await this.tabOf(page)),
      command,
    ] as const);
  }

  /** Ends the background worker, as the browser does after a while of rest. */
  async endBackground(): Promise<void> {
    const session = await this.#browserSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find((target) => target.type === 'service_worker');
    if (worker === undefined) throw new Error('No background worker is running.');
    await session.send('Target.closeTarget', { targetId: worker.targetId });
  }

  /** Whether a reader of the extension as it is now works in a page. */
  async hasReader(page: Page): Promise<boolean> {
    const tabId = await this.tabOf(page);
    const worker = await this.worker();
    return worker.evaluate(async (tab) => {
      const [found] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        func: () => Reflect.get(globalThis, 'reportLensReader') === true,
      });
      return found?.result === true;
    }, tabId);
  }

  /** Puts a new version in the place of this one, as an update does. */
  async update(): Promise<void> {
    await this.#asBrowser(async (id) => {
      // Without the mode for developers the browser takes no folder a second time.
      const browser = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await browser.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await browser.developerPrivate.reload(id);
    });
  }

  /** Switches the extension off or on, as the page of extensions does. */
  async switchExtension(on: boolean): Promise<void> {
    if (on) await this.#asBrowser((id) => chrome.management.setEnabled(id, true));
    else await this.#asBrowser((id) => chrome.management.setEnabled(id, false));
  }

  #browserSession(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('The browser is gone.');
    return browser.newBrowserCDPSession();
  }

  /** Does something to the extension from the browser's own page of extensions. */
  async #asBrowser(work: (extensionId: string) => Promise<void>): Promise<void> {
    this.#id ??= await this.extensionId();
    const own = await this.context.newPage();
    await own.goto('chrome://extensions');
    await own.evaluate(work, this.#id);
    await own.close();
  }

  /** Ends the browser as a power cut does: nothing of it gets to say good-bye. */
  async kill(): Promise<void> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('The browser is gone.');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const own = processInfo.find(({ type }) => type === 'browser');
    if (own === undefined) throw new Error('The browser does not tell its process.');
    const isGone = this.context.waitForEvent('close');
    process.kill(own.id, 'SIGKILL');
    await isGone;
    await this.server.stop();
  }

  async stop(): Promise<void> {
    await this.context.close();
    await this.server.stop();
  }
}
