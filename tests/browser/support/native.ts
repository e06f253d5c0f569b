import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { vi } from 'vitest';
import { newProfile } from '../../../lib/cli/chromium.ts';
import { Installed } from './installed.ts';
import { PATIENCE } from './patience.ts';

const execute = promisify(execFile);

/** What the test of the native side panel needs beside Chromium. */
const TOOLS = ['Xvfb', 'openbox', 'xdotool'] as const;

/** The tools that this machine lacks. */
export function missingTools(): string[] {
  return TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0);
}

/** Width and height of the whole screen; the browser's window fills it. */
const SCREEN = { width: 1280, height: 900 };
/** Where Chromium 156 has the button of all extensions, and the first entry of its menu, on that screen. */
const EXTENSIONS_BUTTON = { x: 1163, y: 63 };
const FIRST_ENTRY = { x: 950, y: 212 };

/**
 * A headed Chromium on a screen of its own, with a window manager, worked by mouse and keyboard.
 *
 * Everything waits asynchronously: a blocked event loop would leave the new panel paused by the debugger.
 */
export class NativeWindow {
  readonly installed: Installed;
  readonly #display: string;
  readonly #profile: string;
  readonly #processes: readonly ChildProcess[];
  readonly #debugger: CDPSession;

  private constructor(
    installed: Installed,
    display: string,
    profile: string,
    processes: readonly ChildProcess[],
    session: CDPSession,
  ) {
    this.installed = installed;
    this.#display = display;
    this.#profile = profile;
    this.#processes = processes;
    this.#debugger = session;
  }

  static async start(): Promise<NativeWindow> {
    const screen = `${SCREEN.width}x${SCREEN.height}x24`;
    const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const display = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (line: Buffer) => resolve(`:${line.toString().trim()}`));
      server.once('exit', () => reject(new Error('Xvfb did not start.')));
    });
    const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
    const profile = newProfile();
    const installed = await Installed.start({
      profile,
      headless: false,
      viewport: null,
      env: { ...process.env, DISPLAY: display },
      args: [`--window-size=${SCREEN.width},${SCREEN.height}`, '--window-position=0,0'],
    });
    const session = await installed.context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error('The browser is gone.');
    return new NativeWindow(installed, display, profile, [manager, server], session);
  }

  /** Opens the menu of the extensions in the toolbar and clicks this one's entry, which opens the side panel. */
  async openPanelByEntry(): Promise<void> {
    await this.#clickEntryUntil(async () => (await this.#panelId()) !== undefined);
  }

  /** Clicks the same entry while the tab shows a document; the tab of the extension that reads it. */
  async openDocumentByEntry(): Promise<Page> {
    const reading = () => this.installed.context.pages().find((page) => page.url().includes('/document.html'));
    await this.#clickEntryUntil(async () => reading() !== undefined);
    const page = reading();
    if (page === undefined) throw new Error('The tab of the document is closed again.');
    return page;
  }

  async #clickEntryUntil(opened: () => Promise<boolean>): Promise<void> {
    // The menu is no window of its own and no target of the debugger: only what its entry opens tells that it was
    // there. What is slow to open is waited for, or a second click would fall into it; a menu that came too late
    // for the click is closed by Escape, or the next click on its button would close it.
    const open = async () => {
      if (!(await opened())) throw new Error('The entry in the toolbar menu opened nothing.');
    };
    await vi.waitFor(
      async () => {
        await this.#xdotool('key', 'Escape');
        await this.#click(EXTENSIONS_BUTTON);
        await vi.waitFor(open, { timeout: 1000 }).catch(() => undefined);
        await this.#click(FIRST_ENTRY);
        await vi.waitFor(open, { timeout: 10_000 });
      },
      { timeout: PATIENCE },
    );
  }

  async #click({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    await this.#xdotool('mousemove', String(x), String(y), 'click', '1');
  }

  /**
   * Presses keys, such as `alt+shift+l`, until they have come about. A press is lost while the browser is still about to
   * learn the extension's keys, and nothing tells when it has.
   */
  async press(keys: string, done: () => Promise<boolean>): Promise<void> {
    await this.installed.worker();
    await vi.waitFor(
      async () => {
        if (await done()) return;
        await this.#giveKeyboard();
        await this.#xdotool('key', keys);
        await vi.waitFor(
          async () => {
            if (!(await done())) throw new Error(`${keys} did nothing.`);
          },
          { timeout: 15_000 },
        );
      },
      { timeout: PATIENCE },
    );
  }

  /** A click gives the keyboard to the page. */
  async #giveKeyboard(): Promise<void> {
    const page = this.installed.context.pages().at(-1);
    await page?.evaluate(() => {
      const clicked = new Promise((done) => addEventListener('click', done, { once: true, capture: true }));
      Object.assign(globalThis, { clicked: clicked.then(() => true) });
    });
    await this.#xdotool('mousemove', '600', '500', 'click', '1');
    await page?.evaluate(() => Reflect.get(globalThis, 'clicked'));
  }

  /** Waits until an expression is true in the native side panel, and gives back its value. */
  async inPanel<Value>(expression: string): Promise<Value> {
    return await vi.waitFor(
      async () => {
        const panel = await this.#panelId();
        const value = panel === undefined ? undefined : await evaluate<Value>(this.#debugger, panel, expression);
        if (value) return value;
        throw new Error(`The side panel did not come to: ${expression}`);
      },
      { timeout: PATIENCE },
    );
  }

  /** The side panel as the debugger knows it, while there is one. */
  async #panelId(): Promise<string | undefined> {
    const { targetInfos } = await this.#debugger.send('Target.getTargets');
    return targetInfos.find((target) => target.url.endsWith('/sidepanel.html'))?.targetId;
  }

  /** Keeps a picture of the whole screen where a tool for it is at hand; whether there is one. */
  async picture(file: string): Promise<boolean> {
    try {
      await execute('import', ['-window', 'root', file], { env: { ...process.env, DISPLAY: this.#display } });
      return true;
    } catch {
      // ImageMagick is not on this machine; the test does not depend on the picture.
      return false;
    }
  }

  async stop(): Promise<void> {
    await this.installed.stop();
    for (const child of this.#processes) child.kill();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  async #xdotool(...args: string[]): Promise<void> {
    await execute('xdotool', args, { env: { ...process.env, DISPLAY: this.#display } });
  }
}

/** Evaluates in a page that Playwright does not count as one: the side panel is no tab. */
async function evaluate<Value>(browser: CDPSession, targetId: string, expression: string): Promise<Value | undefined> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  try {
    return await new Promise<Value | undefined>((resolve, reject) => {
      const received = (event: { sessionId: string; message: string }) => {
        if (event.sessionId !== sessionId) return;
        browser.off('Target.receivedMessageFromTarget', received);
        resolve(JSON.parse(event.message).result?.result?.value);
      };
      browser.on('Target.receivedMessageFromTarget', received);
      const params = { expression, returnByValue: true };
      const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  } finally {
    await browser.send('Target.detachFromTarget', { sessionId });
  }
}
