import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { FIREFOX } from './support/firefox.ts';
import { MarionetteFirefox } from './support/marionette.ts';

describe.skipIf(FIREFOX === null)('the page of Firefox on which the unpacked extension is loaded', () => {
  let firefox: MarionetteFirefox;
  beforeAll(async () => {
    firefox = await MarionetteFirefox.start(FIREFOX ?? '', [], BUILT.replace('chrome-mv3', 'firefox-mv3'));
  });
  afterAll(() => firefox?.stop());

  it('lists it by name and icon, and without a complaint', async () => {
    await firefox.resize(900, 500);
    await firefox.go('about:debugging#/runtime/this-firefox');
    await firefox.until("return document.querySelector('.qa-debug-target-item') !== null;");
    const item = "const item = document.querySelector('.qa-debug-target-item');";
    expect(await firefox.run(`${item} return item.innerText;`)).toMatch(/报告透镜|報告透鏡/);
    expect(await firefox.run(`${item} return item.querySelector('img').src;`)).toMatch(/\/icon\/\d+\.png$/);
    expect(await firefox.run(`${item} return item.querySelector('.qa-message')?.innerText ?? '';`)).not.toMatch(
      /manifest|permission/i,
    );
    const folder = process.env.REPORT_LENS_PICTURES;
    if (!folder) return;
    // Where it stands on this machine is no part of the picture.
    await firefox.run("for (const details of document.querySelectorAll('dl')) details.remove();");
    await firefox.picture(`${folder}/install-firefox.png`);
  });
});
