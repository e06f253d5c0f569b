import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium, newProfile } from './chromium.ts';
import { drawIcons } from './draw-icons.ts';
import { takeInstallPicture } from './install-picture.ts';
import { PageServer } from './page-server.ts';
import { takeStorePictures } from './store-pictures.ts';

/** Served under an official name, where the extension is active by itself. */
const HOST = 'sample.gov.cn';
const TABS = ['summary', 'facts', 'targets', 'terms', 'outline', 'basket'] as const;
const LOOKS = ['light', 'dark', 'forced'] as const;
/** Firefox lets its sidebar shrink to about 190. */
const WIDTHS = [190, 320, 420, 600] as const;
const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

/**
 * Takes pictures of the panel of a page: each tab, light, dark and in forced colours, at each width, in each language.
 *
 * @param file the page, an HTML file of this machine
 * @param folders where `facts-light-420-zh-CN.png` and its like go, those for the stores, the icons, and how it is installed
 * @returns how many were taken
 */
export async function takePanelPictures(
  file: string,
  folders: { readonly all: string; readonly stores: string; readonly icons: string; readonly kept: string },
): Promise<number> {
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
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
    const speak = (language: string) => speakIn(context, panel, language);
    const forStores = await takeStorePictures({ context, page, panel, speak }, folders.stores);
    await speak('zh-CN');
    await drawIcons(await context.newPage(), folders.icons);
    await takeInstallPicture(context, join(folders.kept, 'install-chromium.png'));
    return forStores + (await takeAll(panel, speak, folders.all));
  } finally {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function takeAll(panel: Page, speak: (language: string) => Promise<void>, folder: string): Promise<number> {
  await setAside(panel, 3);
  let taken = 0;
  for (const language of LANGUAGES) {
    await speak(language);
    for (const look of LOOKS) {
      await panel.emulateMedia(
        look === 'forced' ? { forcedColors: 'active' } : { colorScheme: look, forcedColors: 'none' },
      );
      for (const width of WIDTHS) {
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
