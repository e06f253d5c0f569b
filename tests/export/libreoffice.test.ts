import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { readFileText } from '../../lib/cli/document.ts';
import { withLetters } from '../../lib/cli/machine.mjs';
import { toRows } from '../../lib/export/rows.ts';
import { toXlsx } from '../../lib/export/xlsx.ts';

const OFFICE = process.env.SOFFICE_PATH ?? '/usr/bin/soffice';
/** Comma, double quotes, UTF-8, cells as shown, the second sheet alone. */
const SECOND_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2';
const SAMPLE = join(import.meta.dirname, '../../assets/sample-report.html');

if (!existsSync(OFFICE)) console.warn('There is no LibreOffice on this machine: its test is skipped.');

describe.skipIf(!existsSync(OFFICE))('a workbook opened by LibreOffice', () => {
  it('shows the rows as they were written, its numbers as printed', async () => {
    const { text, shape } = readFileText(readFileSync(SAMPLE), SAMPLE);
    const analysis = analyze(text, shape);
    const address = 'https://example.gov.cn/report.html';
    const blob = await toXlsx(analysis, text, 'zh-CN', { address });
    const cells = opened(Buffer.from(await blob.arrayBuffer()));
    const rows = toRows(analysis, text, { address });
    expect(cells.map((row) => row.指标)).toEqual(rows.map((row) => row.name));
    expect(cells.map((row) => row.数值?.replaceAll(',', ''))).toEqual(rows.map((row) => row.number));
    expect(cells.map((row) => row.单位)).toEqual(rows.map((row) => row.printedUnit));
    expect(cells.map((row) => row.原句)).toEqual(rows.map((row) => row.sentence));
  });
});

/** The rows of the sheet of figures as LibreOffice shows them. */
function opened(workbook: Buffer): Record<string, string>[] {
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-office-'));
  const file = join(folder, 'report.xlsx');
  writeFileSync(file, workbook);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  // It names the file after the sheet: 数据.
  execFileSync(OFFICE, [profile, '--headless', '--convert-to', SECOND_SHEET, '--outdir', folder, file], {
    env: withLetters({ platform: process.platform, env: process.env }),
  });
  const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'report-数据.csv')), {
    bom: true,
    columns: true,
  });
  rmSync(folder, { recursive: true, force: true });
  return rows;
}
