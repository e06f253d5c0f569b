import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Printing } from '../../lib/cli/options.ts';
import { printFile } from '../../lib/cli/print-file.ts';
import { segmenter } from '../../lib/cli/segmenter.ts';
import { analysisSchema } from '../../lib/model/schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-lens-print-'));
const file = join(folder, 'report.txt');
writeFileSync(file, '2025年青嵐縣政府工作報告\n一、2024年工作回顧\n固定資產投資增長5.2%。\n二、2025年工作安排\n');
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(format: Printing): Promise<string> {
  const result = await printFile(file, format, { segmenter });
  if (!('text' in result)) throw new Error(result.reason);
  return result.text;
}

test.each<Printing>(['json', 'jsonl'])(
  '%s calls figures of a traditional report in simplified letters',
  async (format) => {
    const { facts } = analysisSchema.parse(JSON.parse(await printed(format)));
    expect(facts.map(({ name }) => name)).toEqual(['固定资产投资']);
  },
);

test('so do the lines of many reports', async () => {
  expect((await printed('csv-lines')).split(',')).toContain('固定资产投资');
});

test.each<Printing>(['csv', 'md'])('%s is read by a person, in the letters of the report', async (format) => {
  expect((await printed(format)).split(/[,|\n]/).map((cell) => cell.trim())).toContain('固定資產投資');
});
