import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newProfile } from '../../lib/cli/chromium.ts';
import { official, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { flashing, marked, marksOf } from './support/marks.ts';

const ADDRESS = 'http://www.example.gov.cn/open.html';

let profile: string;
let first: Installed;
beforeEach(async () => {
  profile = newProfile();
  first = await Installed.start({ profile });
  first.server.put('/open.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
});
afterEach(async () => {
  await first.stop();
  rmSync(profile, { recursive: true, force: true });
});

it('a tab that the browser brings back after a restart is marked again, and has its panel', async () => {
  const page = await first.open(ADDRESS);
  await marked(page);
  const before = await marksOf(page);
  await first.context.close();

  const second = await Installed.start({
    profile,
    hosts: { pattern: '*', port: first.server.port },
    args: ['--restore-last-session'],
  });
  try {
    const isBack = (tab: { url(): string }) => tab.url() === ADDRESS;
    const back = second.context.pages().find(isBack) ?? (await second.context.waitForEvent('page', isBack));
    await back.bringToFront();
    await marked(back);
    await expect.poll(() => marksOf(back)).toEqual(before);
    const panel = await second.openPanel(back);
    await panel.getByRole('tab', { name: '指标' }).click();
    await flashing(back, () =>
      panel.locator('[data-fact-id]', { hasText: '486.3亿元' }).first().getByRole('button').first().click(),
    );
    expect(second.problems).toEqual([]);
  } finally {
    await second.stop();
  }
});
