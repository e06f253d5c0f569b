import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './run.ts';

/** Toolbars and lists draw at 16 to 48, screens of double density and the stores at up to 128. */
export const ICON_SIZES = [16, 24, 32, 48, 64, 96, 128] as const;

/** Up to this size the drawing with fewer and thicker lines is used. */
const SMALL = 24;

/** Draws the icon of the extension from its SVG at each size, on nothing. */
export async function drawIcons(page: Page, folder: string): Promise<void> {
  for (const size of ICON_SIZES) {
    const svg = readFileSync(join(ROOT, 'assets', size <= SMALL ? 'icon-small.svg' : 'icon.svg'), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
}
