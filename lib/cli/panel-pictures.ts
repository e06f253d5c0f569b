import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium, newProfile } from './chromium.ts';
import { PageServer } from './page-server.ts';
import type { Stage } from './store-pictures.ts';

/** Served under an official name, where the extension is active by itself. */
const HOST = 'sample.gov.cn';
const TABS = ['summary', 'facts', 'targets', 'terms', 'outline', 'basket'] as const;
const LOOKS = ['light', 'dark', 'forced'] as const;
/** Firefox lets its sidebar shrink to about 190. */
const WIDTHS = [190, 320, 420, 600] as const;
const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

/**
 * Opens a page in a browser with the extension, and its panel beside it, for whoever takes pictures of them.
 *
 * @param file the page, an HTML file of this machine
 */
export async function withPanel<Value>(file: string, work: (stage: Stage) => Promise<Value>): Promise<Value> {
  const server = await PageServer.start();
  const path = `/${basename(file)}`;
  server.put(path, readFileSync(file, 'utf8'));
  const profile = newProfile();
  const context = await launchChromium({ profile, headless: true, hosts: { pattern: HOST, port: server.port } });
  try {
    const page = await context.newPage();
    await page.goto(`http://${HOST}${encodeURI(path)}`);
    await page.waitForFunction(() => CSS.highlights.has('report-lens-actual'));
    const panel = await openPanel(context, page);
    return await work({ context, page, panel, speak: (language) => speakIn(context, panel, language) });
  } finally {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Takes pictures of a panel: each tab, light, dark and in forced colours, at each width, in each language.
 *
 * @param folder where `facts-light-420-zh-CN.png` and its like go
 * @returns how many were taken
 */
export async function takePanelPictures(
  { panel, speak }: Pick<Stage, 'panel' | 'speak'>,
  folder: string,
  widths: readonly number[] = WIDTHS,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  await setAside(panel, 3);
  let taken = 0;
  for (const language of LANGUAGES) {
    await speak(language);
    for (const look of LOOKS) {
      await panel.emulateMedia(
        look === 'forced' ? { forcedColors: 'active' } : { colorScheme: look, forcedColors: 'none' },
      );
      for (const width of widths) {
        await panel.setViewportSize({ width, height: 900 });
        for (const tab of TABS) {
          await panel.locator(`#tab-${tab}`).click();
          if (tab === 'facts') await openFirst(panel);
          await panel.mouse.move(1, 1);
          await panel.screenshot({ path: join(folder, `${tab}-${look}-${width}-${language}.png`) });
          taken += 1;
        }
      }
    }
  }
  return taken;
}

/** Opens the first row, unless it is: a second press would close it. */
async function openFirst(panel: Page): Promise<void> {
  const row = panel.locator('[data-fact-id] .row-head').first();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
}

/** Sets the first figures of the report aside, so that there is something to be seen under 摘录. */
async function setAside(panel: Page, count: number): Promise<void> {
  await panel.locator('#tab-facts').click();
  for (let index = 0; index < count; index += 1) {
    await panel.locator('[data-fact-id] .row-head').nth(index).click();
    await panel.keyboard.press('s');
    await panel.locator('.row.open [aria-pressed="true"]').waitFor();
  }
  await panel.locator('#tab-basket').waitFor();
}

async function speakIn(context: BrowserContext, panel: Page, language: string): Promise<void> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (chosen) => {
    const { settings = {} } = await chrome.storage.local.get('settings');
    // The line that explains the panel stands there only until it is read.
    await chrome.storage.local.set({ settings: { ...(settings as object), language: chosen, introduced: true } });
  }, language);
  await panel.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
}

async function openPanel(context: BrowserContext, page: Page): Promise<Page> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  const address = await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === url);
    return chrome.runtime.getURL(`/sidepanel.html?tabId=${tab?.id}`);
  }, page.url());
  const panel = await context.newPage();
  await panel.goto(address);
  await panel.locator('#tab-summary').waitFor();
  return panel;
}
