import { readFileSync } from 'node:fs';
import process from 'node:process';
import { analyze } from '../analysis/analyze.ts';
import { toCsv } from '../export/csv.ts';
import { toMarkdown } from '../export/markdown.ts';
import type { Analysis } from '../model/schema.ts';
import { type FileText, readFileText } from './document.ts';
import { type AnalyzeOptions, BadUsage, type Format, readOptions, reasonOf } from './options.ts';
import { loadAids } from './segmenter.ts';

const USAGE = 'Usage: npm run -s analyze -- FILE… [--format json|jsonl|csv|md]   (.txt or .html files, or - for stdin)';

// Whoever reads the output may have read enough: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
main(process.argv.slice(2));

function main(args: readonly string[]): void {
  let options: AnalyzeOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    process.stderr.write(`analyze: ${error.message}\n${USAGE}\n`);
    process.exitCode = 1;
    return;
  }
  const aids = loadAids();
  for (const file of options.files) {
    const read = readInput(file);
    if (read === null) process.exitCode = 1;
    else process.stdout.write(print(file, read, analyze(read.text, read.shape, aids), options.format));
  }
}

/** Reads one file; a bad one is reported and does not stop the others. */
function readInput(file: string): FileText | null {
  try {
    return readFileText(readFileSync(file === '-' ? 0 : file), file);
  } catch (error) {
    process.stderr.write(`analyze: ${file}: ${reasonOf(error)}\n`);
    return null;
  }
}

function print(file: string, read: FileText, analysis: Analysis, format: Format): string {
  const result = read.fromHtml ? { ...analysis, text: read.text } : analysis;
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'jsonl':
      return `${JSON.stringify({ file, ...result })}\n`;
    case 'csv':
      return toCsv(analysis, read.text);
    case 'md':
      return toMarkdown(analysis, read.text);
  }
}
