import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import process from 'node:process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPlaces } from '../../lib/cli/machine.mjs';

/** How a page is printed. */
export interface Print {
  /** Style rules that are added to the page's own. */
  readonly css?: string;
  readonly landscape?: boolean;
  /** Whether a running head and page numbers are set on each page. */
  readonly heads?: boolean;
  /** Whether the page's own scripts run first. */
  readonly scripts?: boolean;
}

/** A page as a browser shows it, and as it prints it. */
export interface PrintedPage {
  readonly html: string;
  readonly pdf: Uint8Array;
}

/** Prints pages to PDF with the browser of the tests. Nothing is fetched. */
export class Printer {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<Printer> {
    const machine = { platform: process.platform, env: process.env, home: homedir() };
    const executablePath = process.env.CHROME_PATH || chromiumPlaces(machine).find((path) => existsSync(path));
    if (executablePath === undefined) throw new Error('No Chromium was found.');
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return new Printer(await chromium.launch({ executablePath, args }));
  }

  /** A page as the browser shows it. */
  async show(source: string, { css = '', scripts = false }: Pick<Print, 'css' | 'scripts'> = {}): Promise<string> {
    return this.#opened(styled(source, css), scripts, (page) => page.content());
  }

  /** A page as the browser shows it and prints it. */
  async print(
    source: string,
    { css = '', landscape = false, heads = false, scripts = false }: Print = {},
  ): Promise<PrintedPage> {
    return this.#opened(styled(source, css), scripts, async (page) => {
      const html = await page.content();
      const pdf = await page.pdf({
        format: 'A4',
        landscape,
        margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
        ...(heads ? HEADS : {}),
      });
      return { html, pdf };
    });
  }

  async #opened<Value>(source: string, scripts: boolean, look: (page: Page) => Promise<Value>): Promise<Value> {
    const context = await this.#browser.newContext({ javaScriptEnabled: scripts, offline: true });
    try {
      const page = await context.newPage();
      await page.route('http://printed.test/', (route) =>
        route.fulfill({ body: source, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto('http://printed.test/', { waitUntil: 'load' });
      // A body that a script fills in is there when it is long enough to be one.
      if (scripts) await page.waitForFunction(() => document.body.innerText.length > 600);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

const HEADS = {
  displayHeaderFooter: true,
  headerTemplate:
    '<div style="font-size:9px;width:100%;text-align:center">青岚市第九届人民代表大会第五次会议文件</div>',
  footerTemplate: '<div style="font-size:9px;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
};

/** A page with rules of ours behind its own. */
function styled(source: string, css: string): string {
  return source.replace('</head>', `<style>${css}</style></head>`);
}

/** A plain page of paragraphs, one a line of the text. */
export function pageOfText(text: string): string {
  const paragraphs = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>report</title><style>p{text-indent:2em}</style></head><body><article>${paragraphs.join('\n')}</article></body></html>`;
}
