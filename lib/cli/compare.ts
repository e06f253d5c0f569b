import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { analyze } from '../analysis/analyze.ts';
import { toAcrossRows } from '../export/across-table.ts';
import { comparisonLine } from '../export/comparison.ts';
import {
  acrossCsv,
  comparisonCsv,
  comparisonMarkdown,
  comparisonWorkbook,
  longCsv,
} from '../export/comparison-files.ts';
import { byPlaceAndTime } from '../export/long-table.ts';
import { compareAll, type TargetRow } from '../insight/compare.ts';
import { keepReports } from '../insight/keep.ts';
import { pairsOf } from '../insight/pairs.ts';
import type { ReportRecord } from '../insight/record.ts';
import { endWithReader } from './closed-pipe.ts';
import { filesOf } from './files.ts';
import { BadUsage, reasonOf } from './options.ts';
import { readFile } from './read-file.ts';
import { loadAids } from './segmenter.ts';
import { VERSION } from './version.ts';

const aids = loadAids();

const FORMATS = ['json', 'csv', 'xlsx', 'md', 'long', 'across', 'across-json'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `Usage: npm run -s compare -- FILE-or-DIR… [--format json|csv|xlsx|md|long|across|across-json]

Holds the targets of each report against what the next year's report of the same place says of them.
Prints one line a main target; long prints one line a figure of all reports, as CSV.
across prints the figures that two reports of one place give for the same year, as CSV or JSON; the
workbook has both on sheets of their own.`;

endWithReader();
await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) return void process.stdout.write(`${USAGE}\n`);
    if (values.version) return void process.stdout.write(`${VERSION}\n`);
    const format = FORMATS.find((known) => known === (values.format ?? 'json'));
    if (format === undefined) throw new BadUsage(`unknown format "${values.format}"; one of ${FORMATS.join(', ')}`);
    if (positionals.length === 0) throw new BadUsage('no file given');
    const records: ReportRecord[] = [];
    for (const file of filesOf(positionals)) records.push(...(await readRecords(file)));
    records.sort(byPlaceAndTime);
    const pairs = pairsOf(records);
    if (pairs.length === 0) process.stderr.write('compare: no two reports of one place in successive years\n');
    process.stdout.write(await printed(compareAll(records), records, format));
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    process.stderr.write(`compare: ${error.message}\n${USAGE}\n`);
    process.exitCode = 1;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, help: { type: 'boolean' }, version: { type: 'boolean' } },
    });
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error));
  }
}

/** The reports of one file; a bad file is reported and does not stop the others. */
async function readRecords(file: string): Promise<ReportRecord[]> {
  try {
    const { text, shape } = await readFile(readFileSync(file), file);
    return keepReports(analyze(text, shape, aids), text, { source: file, retrieved: null, analyser: VERSION });
  } catch (error) {
    process.stderr.write(`compare: ${file}: ${reasonOf(error)}\n`);
    process.exitCode = 1;
    return [];
  }
}

async function printed(
  rows: readonly TargetRow[],
  records: readonly ReportRecord[],
  format: Format,
): Promise<string | Uint8Array> {
  const json = (lines: readonly unknown[]) => `${JSON.stringify(lines, null, 1)}\n`;
  switch (format) {
    case 'json':
      return json(rows.map((row) => comparisonLine(row, 'zh-CN')));
    case 'across':
      return acrossCsv(records);
    case 'across-json':
      return json(toAcrossRows(records));
    case 'csv':
      return comparisonCsv(rows, 'zh-CN');
    case 'md':
      return comparisonMarkdown(rows, 'zh-CN');
    case 'long':
      return longCsv(records);
    case 'xlsx':
      return new Uint8Array(await (await comparisonWorkbook(rows, records, 'zh-CN')).arrayBuffer());
  }
}
