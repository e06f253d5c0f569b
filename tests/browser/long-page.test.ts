import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, marksOf } from './support/marks.ts';

const SENTENCE = '<p>全区上下坚持稳中求进工作总基调，经济运行总体平稳，完成投资12亿元，增长5%。</p>';

/** A report of this many letters, with a figure of its own in its last line. */
function report(letters: number, last: string): string {
  const lines = Math.ceil(letters / (SENTENCE.length - '<p></p>'.length));
  return official(`<div id="zoom">${SAMPLE_BODY}${SENTENCE.repeat(lines)}<p>最后新建公园${last}个。</p></div>`);
}

/** Waits until a figure of the page is marked. */
async function markedWith(page: Page, figure: string): Promise<void> {
  await page.waitForFunction(
    (words) =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(
          (place) =>
            place.startContainer.nodeValue?.includes('最后新建公园') &&
            place.startContainer.nodeValue.slice(place.startOffset, place.endOffset) === words,
        ),
      ),
    `${figure}个`,
  );
}

describe('a page of a million letters', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
  });
  afterAll(() => installed.stop());

  it('is read whole, to its very end, and the panel shows how far it has come', async () => {
    installed.server.put('/blank.html', official('<p>首页</p>'));
    installed.server.put('/million.html', report(1_000_000, '77'));
    const page = await installed.open('http://www.example.gov.cn/blank.html');
    const panel = await installed.openPanel(page);
    await panel.getByText('这一页看来不是政府报告。').waitFor();
    // Every state of the bar is kept, however short it is shown.
    await panel.evaluate(() => {
      const seen: { value: number; max: number; name: string | null }[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar !== null) seen.push({ value: bar.value, max: bar.max, name: bar.getAttribute('aria-label') });
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await page.goto('http://www.example.gov.cn/million.html');
    await markedWith(page, '77');
    await panel.getByRole('tab', { name: /^指标/ }).waitFor();
    const seen = await panel.evaluate(
      () => Reflect.get(globalThis, 'seen') as { value: number; max: number; name: string }[],
    );
    const onTheWay = seen.filter(({ value, max }) => value > 0 && value < max);
    expect(onTheWay.length).toBeGreaterThan(0);
    for (const { max, name } of onTheWay) {
      expect(max).toBeGreaterThan(1_000_000);
      expect(name).toBe('阅读进度');
    }
    expect(Object.values(await marksOf(page)).flat().length).toBeGreaterThan(40_000);
    expect(installed.problems).toEqual([]);
  });

  it('is given up by the background as soon as it is left', async () => {
    installed.server.put('/left.html', report(3_000_000, '78'));
    installed.server.put('/next.html', report(10_000, '79'));
    const worker = await installed.worker();
    await listen(worker);
    const page = await installed.context.newPage();
    await page.goto('http://www.example.gov.cn/left.html');
    await until(worker, (told) => told[0]?.includes('progress') === true);
    await page.goto('http://www.example.gov.cn/next.html');
    await markedWith(page, '79');
    await until(worker, (told) => told[1]?.includes('refined') === true);
    // The next page was read from one end to the other; of the first one no end was ever reached.
    const told = await heard(worker);
    expect(told[0]).not.toContain('analysis');
    expect(told[0]).not.toContain('refined');
    expect(installed.problems).toEqual([]);
  });

  it('has the marks of its first report while the others are read, and keeps them', async () => {
    const other = `${SAMPLE_BODY}${SENTENCE.repeat(20_000)}<p>最后新建公园81个。</p>`;
    installed.server.put('/several.html', official(`<div id="zoom">${SAMPLE_BODY}${other}</div>`));
    const page = await installed.context.newPage();
    await page.goto('http://www.example.gov.cn/several.html');
    await marked(page);
    const first = await marksOf(page);
    // The second report begins with the same words: what is marked so far is one sample, not two.
    const figures = [...Object.values(first)].flat();
    expect(figures.length).toBeGreaterThan(20);
    expect(figures).not.toContain('12亿元');
    await markedWith(page, '81');
    const all = await marksOf(page);
    for (const [name, marks] of Object.entries(first)) expect(all[name]).toEqual(expect.arrayContaining(marks));
    expect(installed.problems).toEqual([]);
  });

  it('has no mark on nodes that were replaced while it was read', async () => {
    installed.server.put('/moved.html', report(1_000_000, '80'));
    const page = await installed.context.newPage();
    await page.goto('http://www.example.gov.cn/moved.html');
    // Before the reading can be at its end, every second line is another node with other words.
    await page.evaluate(() => {
      for (const line of document.querySelectorAll('#zoom p:nth-child(even)'))
        line.innerHTML = line.innerHTML.replace('12亿元', '34亿元');
    });
    await page.waitForFunction(() => {
      const marked = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return marked.some((place) => place.startContainer.nodeValue?.slice(place.startOffset).startsWith('34亿元'));
    });
    await markedWith(page, '80');
    const figures = new Set(Object.values(await marksOf(page)).flat());
    for (const figure of ['12亿元', '34亿元', '5%']) expect(figures).toContain(figure);
    const stale = await page.evaluate(
      () =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].filter((place) => !place.startContainer.isConnected || !place.endContainer.isConnected),
        ).length,
    );
    expect(stale).toBe(0);
  });
});

/** Has the worker note what it tells over each port of an analysis, in the order of the ports. */
async function listen(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const told: string[][] = [];
    Object.assign(globalThis, { told });
    chrome.runtime.onConnect.addListener((port) => {
      if (port.name !== 'report-lens-analysis') return;
      const types: string[] = [];
      told.push(types);
      const post = port.postMessage.bind(port);
      port.postMessage = (message: { type: string }) => {
        types.push(message.type);
        post(message);
      };
    });
  });
}

function heard(worker: Worker): Promise<string[][]> {
  return worker.evaluate(() => Reflect.get(globalThis, 'told') as string[][]);
}

async function until(worker: Worker, test: (told: string[][]) => boolean): Promise<void> {
  await expect.poll(async () => test(await heard(worker)), { interval: 20 }).toBe(true);
}
