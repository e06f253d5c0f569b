import { existsSync } from 'node:fs';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BUILT } from '../../../lib/cli/chromium.ts';
import { PageServer } from '../../../lib/cli/page-server.ts';
import { PATIENCE } from './patience.ts';

const HOST = 'www.example.gov.cn';

/** The Firefox that the set-up found; null where there is none. */
export const FIREFOX: string | null = found();

function found(): string | null {
  const path = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  return existsSync(path) ? path : null;
}

/** A Firefox with the built extension installed, and the server behind an official site. */
export class InstalledFirefox {
  readonly server: PageServer;
  readonly #browser: Browser;

  private constructor(browser: Browser, server: PageServer) {
    this.#browser = browser;
    this.server = server;
  }

  /** Starts a Firefox, with the extension or, to compare, without. */
  static async start(executablePath: string, extension: 'installed' | 'none'): Promise<InstalledFirefox> {
    const server = await PageServer.start();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      defaultViewport: { width: 1100, height: 800 },
      // The name leads to this machine; the port stays the server's own.
      extraPrefsFirefox: { 'network.dns.localDomains': HOST },
    });
    if (extension === 'installed') await browser.installExtension(BUILT.replace('chrome-mv3', 'firefox-mv3'));
    return new InstalledFirefox(browser, server);
  }

  /** Opens a page of the official site. */
  async open(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`http://${HOST}:${this.server.port}${path}`);
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.server.stop();
  }
}
