import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import type { BrowserContext, Page } from 'playwright-core';
import { firstLine, launchChromium, newProfile, UnusableBrowser } from './chromium.ts';
import { hasNoDisplay } from './machine.mjs';
import { PageServer } from './page-server.ts';
import { buildWhatChanged, ROOT } from './run.ts';
import { wordingHere } from './wording.mjs';

/** Files are served under this name: the extension is active by itself on official sites. */
const HOST = 'sample.gov.cn';
const SAMPLE = join(ROOT, 'assets/sample-report.html');

const wording = wordingHere();
const args = process.argv.slice(2);
process.exitCode = await main(
  args.find((arg) => !arg.startsWith('-')),
  args.includes('--headless') || hasNoDisplay(process),
);

/** Opens a page with the extension on it and the panel beside it; headless it prints what the panel says. */
async function main(wanted: string | undefined, headless: boolean): Promise<number> {
  const server = await PageServer.start();
  const address = wanted !== undefined && /^https?:\/\//.test(wanted) ? wanted : serve(server, wanted ?? SAMPLE);
  if (address === null) {
    process.stderr.write(`${wording.noFile(String(wanted))}\n`);
    await server.stop();
    return 1;
  }
  const status = await buildWhatChanged(['chrome']);
  if (status !== 0) {
    await server.stop();
    return status;
  }
  const profile = newProfile();
  try {
    const context = await launchChromium({
      profile,
      headless,
      hosts: address.startsWith(`http://${HOST}/`) ? { pattern: HOST, port: server.port } : null,
      viewport: headless ? { width: 1100, height: 900 } : null,
    });
    try {
      if (headless) await printSummary(context, address);
      else await openWindow(context, address);
    } finally {
      await context.close().catch(() => undefined);
    }
  } catch (error) {
    const said = error instanceof UnusableBrowser ? error.message : wording.notOpened(address, firstLine(error));
    process.stderr.write(`${said}\n`);
    return 1;
  } finally {
    await server.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  return 0;
}

/** Serves a file of this machine; null where there is none. A text file is shown as the page of its paragraphs. */
function serve(server: PageServer, file: string): string | null {
  const path = resolve(file);
  if (!existsSync(path)) return null;
  const name = encodeURIComponent(basename(path));
  if (/\.txt$/i.test(path)) server.put(`/${basename(path)}`, asPage(readFileSync(path, 'utf8')));
  else server.put(`/${basename(path)}`, { body: readFileSync(path), type: 'text/html' });
  return `http://${HOST}/${name}`;
}

function asPage(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split(/\r?\n/).map((line) => `<p>${line}</p>`);
  return `<!doctype html><meta charset="utf-8"><body style="max-width:46em;margin:2em auto;line-height:1.8">${paragraphs.join('')}</body>`;
}

/** A window with the page, and the panel as a window of its own beside it. It lives until it is closed. */
async function openWindow(context: BrowserContext, address: string): Promise<void> {
  const [first] = context.pages();
  const page = first ?? (await context.newPage());
  await page.goto(address);
  await openPanel(context, page, 'window');
  process.stdout.write(`${wording.closeToEnd}\n`);
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
}

async function printSummary(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  const panel = await openPanel(context, page, 'tab');
  await panel.setViewportSize({ width: 420, height: 900 });
  const content = panel.locator('main .report, main .notice .action, main .notice li').first();
  await content.waitFor({ timeout: 20_000 }).catch(() => undefined);
  process.stdout.write(`${await panel.locator('body').innerText()}\n\n`);
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-pictures-'));
  await panel.screenshot({ path: join(folder, 'panel.png') });
  await page.bringToFront();
  await page.screenshot({ path: join(folder, 'page.png') });
  process.stdout.write(`${wording.pictures(folder)}\n`);
}

/** Opens the panel of a page, beside it or as a tab. */
async function openPanel(context: BrowserContext, page: Page, as: 'window' | 'tab'): Promise<Page> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  const opened = context.waitForEvent('page');
  await worker.evaluate(
    async ({ url, kind }) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === url) ?? tabs.find((one) => one.active);
      const panel = chrome.runtime.getURL(`/sidepanel.html?tabId=${tab?.id}`);
      if (kind === 'tab' || tab === undefined) {
        await chrome.tabs.create({ url: panel });
        return;
      }
      const [width, height] = [1060, 900];
      await chrome.windows.update(tab.windowId, { left: 0, top: 0, width, height });
      await chrome.windows.create({ url: panel, type: 'popup', left: width, top: 0, width: 440, height });
    },
    { url: page.url(), kind: as },
  );
  return opened;
}
