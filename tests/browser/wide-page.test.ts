import { afterAll, beforeAll, expect, it } from 'vitest';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.start();
});
afterAll(() => installed.stop());

it('a term beside a narrow window is scrolled into it from the panel, with its card', async () => {
  const style = '<style>body { width: 1400px } p { padding-left: 600px !important }</style></head>';
  installed.server.put('/wide.html', SAMPLE.html.replace('</head>', style));
  const page = await installed.open('http://www.example.gov.cn/wide.html');
  await page.setViewportSize({ width: 420, height: 700 });
  await marked(page);
  const panel = await installed.openPanel(page);
  await panel.getByRole('tab', { name: /^术语/ }).click();
  await panel.locator('[data-term-id] .row-head').first().click();
  const card = page.locator('report-lens-card .card');
  await card.waitFor();
  await page.waitForFunction(() => scrollX > 0);
  const box = await card.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(420);
});
