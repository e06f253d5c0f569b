import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { letPass } from './support/cards.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, marksOf } from './support/marks.ts';

/** Each message of the extension, as somebody else might try to send it. */
const MESSAGES = [
  { type: 'read-page' },
  { type: 'analyze', text: '地区生产总值486.3亿元。', shape: {} },
  { type: 'style', css: 'body { display: none }', where: 'page' },
  { type: 'command', command: 'next-term' },
  { type: 'reader-started' },
  { type: 'show', start: 0, end: 9 },
  { type: 'state', state: { phase: 'off', host: 'www.example.gov.cn' } },
];

/** An extension that asks for every site and does nothing by itself. */
function otherExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'other-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'other.js' },
    permissions: ['tabs', 'scripting'],
    host_permissions: ['<all_urls>'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'other.js'), 'chrome.runtime.onInstalled.addListener(() => undefined);');
  return folder;
}

/** The background of this extension and of the other one, once both run. */
async function bothWorkers(installed: Installed): Promise<readonly [Worker, Worker]> {
  const named = (name: string) =>
    installed.context.serviceWorkers().find((worker) => worker.url().endsWith(`/${name}.js`));
  for (;;) {
    const own = named('background');
    const other = named('other');
    if (own !== undefined && other !== undefined) return [own, other];
    await installed.context.waitForEvent('serviceworker');
  }
}

describe('nobody else talks to the extension', () => {
  const folder = otherExtension();
  let installed: Installed;
  let page: Page;
  let before: Record<string, string[]>;
  beforeAll(async () => {
    installed = await Installed.start({
      args: [`--disable-extensions-except=${BUILT},${folder}`, `--load-extension=${BUILT},${folder}`],
    });
    installed.server.put('/report.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    page = await installed.open('http://www.example.gov.cn/report.html');
    await marked(page);
    before = await marksOf(page);
  });
  afterAll(async () => {
    await installed.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('not the page, by any message or event', async () => {
    const reached = await page.evaluate((messages) => {
      for (const message of messages) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      }
      const { chrome } = window as unknown as { chrome?: { runtime?: unknown } };
      return [typeof chrome?.runtime, Reflect.ownKeys(window).filter((name) => /lens/i.test(String(name)))];
    }, MESSAGES);
    expect(reached).toEqual(['undefined', []]);
    await letPass(page);
    expect(await marksOf(page)).toEqual(before);
    expect(await page.locator('report-lens-card').count()).toBe(0);
  });

  it('not another extension, by messages, ports, or scripts in the same page', async () => {
    const [own, other] = await bothWorkers(installed);
    const id = new URL(own.url()).host;
    const answers = await other.evaluate(
      async ([target, messages]) => {
        const said: string[] = [];
        const hear = (work: Promise<unknown>) =>
          work.then(
            (answer) => said.push(`answered ${JSON.stringify(answer)}`),
            (error: unknown) => said.push(String(error)),
          );
        for (const message of messages) await hear(chrome.runtime.sendMessage(target, message));
        const port = chrome.runtime.connect(target, { name: 'report-lens-panel' });
        await new Promise<void>((resolve) => {
          port.onMessage.addListener((message: unknown) => said.push(`told ${JSON.stringify(message)}`));
          port.onDisconnect.addListener(() => {
            said.push(String(chrome.runtime.lastError?.message));
            resolve();
          });
        });
        for (const tab of await chrome.tabs.query({ url: '*://*.gov.cn/*' })) {
          if (tab.id === undefined) continue;
          for (const message of messages) await hear(chrome.tabs.sendMessage(tab.id, message));
          // Its own world in the same page has nothing of ours.
          const [seen] = await chrome.scripting.executeScript({
            target: { tabId: tab.id },
            func: () => Reflect.get(globalThis, 'reportLensReader') === undefined,
          });
          said.push(`apart ${seen?.result}`);
        }
        return said;
      },
      [id, MESSAGES] as const,
    );
    const refusals = answers.filter((answer) => answer.includes('Receiving end does not exist'));
    expect(refusals).toHaveLength(2 * MESSAGES.length + 1);
    expect(answers.filter((answer) => !refusals.includes(answer))).toEqual(['apart true']);
    expect(await marksOf(page)).toEqual(before);
  });

  it('not the page by loading a file of the extension', async () => {
    const [own] = await bothWorkers(installed);
    const loaded = await page.evaluate(async (root) => {
      const files = ['sidepanel.html', 'jieba.wasm', 'manifest.json', 'content-scripts/reader.js'];
      const tries = files.map((file) =>
        fetch(new URL(file, root)).then(
          () => file,
          () => null,
        ),
      );
      return (await Promise.all(tries)).filter((file) => file !== null);
    }, own.url());
    expect(loaded).toEqual([]);
  });
});
