import { once } from 'node:events';
import process from 'node:process';
import { csvHead } from '../export/csv.ts';
import { endWithReader } from './closed-pipe.ts';
import { filesOf, namesIn } from './files.ts';
import { type AnalyzeOptions, BadUsage, readOptions, reasonOf } from './options.ts';
import { printFiles } from './print-files.ts';
import { printedBefore } from './printed-before.ts';
import { VERSION } from './version.ts';

const USAGE = `Usage: npm run -s analyze -- FILE-or-DIR… [options]

  FILE            .txt, .html, .mht, .pdf, .docx or another text; - is the standard input
  DIR             every .txt, .html, .htm, .mht, .pdf and .docx in it and in its folders, by name

  --format F            json (one object, for one file), jsonl (a line a file), csv (several
                        files are one table, with a column for the file) or md
  --files-from LIST     also the files and folders named in LIST, one a line; - is the standard input
  --jobs N              N threads; the output stays the same
  --skip-existing OUT   leaves out the files whose lines stand in OUT, the jsonl of an earlier run
  --help, --version`;

endWithReader();
await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  try {
    const options = readOptions(args);
    if (options.asks === 'help') await write(`${USAGE}\n`);
    else if (options.asks === 'version') await write(`${VERSION}\n`);
    else await printAll(options);
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    process.stderr.write(`analyze: ${error.message}\n${USAGE}\n`);
    process.exitCode = 1;
  }
}

async function printAll(options: AnalyzeOptions): Promise<void> {
  const before = options.skipExisting === null ? null : await printedBefore(options.skipExisting);
  const names = options.filesFrom === null ? [] : readNames(options.filesFrom);
  const files = filesOf([...options.files, ...names]).filter((file) => before?.files.has(file) !== true);
  // What is appended to a line that was cut off would be lost with it.
  if (before?.isCut === true && files.length > 0) await write('\n');
  // One table for all files has one head, whatever becomes of the first of them.
  if (options.format === 'csv-lines') await write(csvHead());
  let done = 0;
  for await (const { file, printed } of printFiles(files, options.format, options.jobs)) {
    done += 1;
    if ('reason' in printed) {
      process.exitCode = 1;
      clearProgress();
      process.stderr.write(`analyze: ${file}: ${printed.reason}\n`);
    } else {
      if (printed.lack !== null) {
        clearProgress();
        process.stderr.write(`analyze: ${file}: ${printed.lack}\n`);
      }
      await write(printed.text);
    }
    showProgress(done, files.length, file);
  }
  clearProgress();
}

/** @throws {BadUsage} where the list cannot be read */
function readNames(list: string): string[] {
  try {
    return namesIn(list);
  } catch (error) {
    throw new BadUsage(`${list}: ${reasonOf(error)}`);
  }
}

/** Waits until the output takes more: a slow reader fills no memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Only for eyes: where the messages go into a file, or the results to the same screen, there is no progress. */
function showProgress(done: number, all: number, file: string): void {
  if (!process.stderr.isTTY || process.stdout.isTTY || all < 2) return;
  const width = 20;
  const full = Math.round((done / all) * width);
  process.stderr.write(`\r\x1b[2K[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${done}/${all} ${file.slice(-50)}`);
}

function clearProgress(): void {
  if (process.stderr.isTTY && !process.stdout.isTTY) process.stderr.write('\r\x1b[2K');
}
