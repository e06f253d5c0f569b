import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restOn } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

const ADDRESS = 'http://www.example.gov.cn/whole.html#part2';
const FORM = '<form><input id="words" name="words"><select id="year"><option>2024<option>2025</select></form>';
/** A page that counts what it hears and what moves in it. */
const SCRIPT = `<script>
  window.heard = {};
  for (const type of ['click', 'pointerdown', 'mouseup', 'keydown', 'input', 'change', 'copy', 'hashchange', 'popstate'])
    document.addEventListener(type, () => { heard[type] = (heard[type] ?? 0) + 1; });
  window.moved = 0;
  new PerformanceObserver((list) => { moved += list.getEntries().length; }).observe({ type: 'layout-shift', buffered: true });
</script>`;

/** What a reader does on the page, and what the page is afterwards. */
async function use(page: Page, whileThere: () => Promise<void>) {
  await whileThere();
  await page.fill('#words', '链长制');
  await page.selectOption('#year', '2025');
  await page.getByText('实现地区生产总值').first().click({ clickCount: 3 });
  await page.keyboard.press('Control+C');
  const selected = await page.evaluate(() => String(getSelection()));
  // The end of a selection is no place of a card.
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#zoom') ?? document.body));
  const whole = await page.evaluate(() => String(getSelection()));
  return page.evaluate(
    ([sentence, text]) => ({
      sentence,
      text,
      html: document.documentElement.outerHTML,
      elements: document.querySelectorAll('*').length,
      sheets: document.styleSheets.length,
      names: Object.getOwnPropertyNames(window).sort(),
      fields: [...document.querySelectorAll('input, select')].map((field) => (field as HTMLInputElement).value),
      history: history.length,
      state: history.state,
      address: location.href,
      title: document.title,
      heard: Reflect.get(window, 'heard'),
      moved: Reflect.get(window, 'moved'),
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }),
    [selected, whole],
  );
}

describe('a page under the extension', () => {
  let installed: Installed;
  let plain: Browser;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/whole.html', official(`${SCRIPT}${FORM}<div id="zoom">${SAMPLE_BODY}</div>`));
    plain = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${installed.server.port}`],
    });
  });
  afterAll(async () => {
    await plain.close();
    await installed.stop();
  });

  it('is for its reader and its scripts what it is without', async () => {
    const bare = await plain.newPage({ viewport: { width: 1100, height: 800 } });
    await bare.goto(ADDRESS);
    const without = await use(bare, async () => undefined);
    const page = await installed.open(ADDRESS);
    const within = await use(page, async () => {
      await marked(page);
      await restOn(page, 'report-lens-term', '链长制');
      await page.mouse.move(1, 1);
      // The card goes by itself: no key is pressed that the page would hear.
      await page.locator('report-lens-card').waitFor({ state: 'detached' });
    });
    const { heard, ...rest } = within;
    const { heard: heardWithout, ...restWithout } = without;
    expect(within.moved).toBe(0);
    expect(within.sentence).toContain('实现地区生产总值');
    expect(rest).toEqual(restWithout);
    expect(heard).toEqual(heardWithout);
    expect(installed.problems).toEqual([]);
  });

  it('is printed as it was published', async () => {
    const bare = await plain.newPage({ viewport: { width: 1100, height: 800 } });
    await bare.goto(ADDRESS);
    const page = await installed.open(ADDRESS);
    await page.setViewportSize({ width: 1100, height: 800 });
    await marked(page);
    const picture = (of: Page) => of.locator('#zoom').screenshot({ animations: 'disabled' });
    expect((await picture(page)).equals(await picture(bare))).toBe(false);
    for (const each of [page, bare]) await each.emulateMedia({ media: 'print' });
    expect((await picture(page)).equals(await picture(bare))).toBe(true);
    await bare.close();
  });

  it('is found by its links to a passage, marks or not', async () => {
    const page = await installed.open(`${ADDRESS}:~:text=${encodeURIComponent('链长制：由区领导')}`);
    await marked(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    // The passage is no business of the page's own script.
    expect(await page.evaluate(() => location.hash)).toBe('#part2');
  });
});
