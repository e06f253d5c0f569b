import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked } from './support/marks.ts';

const ADDRESS = 'http://www.example.gov.cn/sample-report.html';

describe('a report taken away from the panel', () => {
  let installed: Installed;
  let panel: Page;
  beforeAll(async () => {
    installed = await Installed.start();
    installed.server.put('/sample-report.html', SAMPLE.html);
    const page = await installed.open(ADDRESS);
    await marked(page);
    panel = await installed.openPanel(page);
    await panel.getByRole('button', { name: /导出/ }).click();
  });
  afterAll(() => installed.stop());

  async function saved(form: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: form }).click(),
    ]);
    await panel.getByRole('status').getByText(`已保存：${form}`).waitFor();
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  it('is a table whose links scroll to the sentences', async () => {
    const { name, bytes } = await saved('表格 CSV');
    expect(name).toBe('2025年青岚区政府工作报告.csv');
    const rows = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), { header: true }).data;
    const jobless = rows.find((row) => row.指标 === '城镇调查失业率');
    expect(jobless?.原句).toContain('城镇调查失业率');
    expect(jobless?.链接?.startsWith(`${ADDRESS}#:~:text=`)).toBe(true);
  });

  it('is a workbook that another library opens', async () => {
    const { name, bytes } = await saved('工作簿 XLSX');
    expect(name).toBe('2025年青岚区政府工作报告.xlsx');
    const results = await readSheet(bytes, '数据');
    expect(results[0]).toContain('准确值');
    expect(results.length).toBeGreaterThan(10);
  });

  it('asks nothing of any server', () => {
    expect(installed.requests.filter((url) => !url.endsWith('/sample-report.html'))).toEqual([]);
  });
});
