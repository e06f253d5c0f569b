import type { BrowserContext } from 'playwright-core';

/** What the browser's own page of extensions may do, in part. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
}

/** Takes the picture of where an unpacked extension is loaded: the switch above, the buttons below it, and ours. */
export async function takeInstallPicture(context: BrowserContext, file: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 900, height: 420 });
  await page.goto('chrome://extensions');
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.getByRole('button', { name: /Load unpacked|加载/ }).waitFor();
  await page.locator('extensions-item').first().waitFor();
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
}
