import { parseArgs } from 'node:util';
import { UnreadableFile } from './document.ts';
import { isFolder } from './files.ts';

/** The forms in which an analysis is printed. */
export const FORMATS = ['json', 'jsonl', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** What is printed of each file: `csv-lines` are its rows in the one table of several files. */
export const PRINTED = [...FORMATS, 'csv-lines'] as const;
export type Printing = (typeof PRINTED)[number];

export interface AnalyzeOptions {
  /** Files and folders. */
  readonly files: readonly string[];
  /** A file with further names, one a line; `-` is the standard input. */
  readonly filesFrom: string | null;
  readonly format: Printing;
  /** Worker threads. */
  readonly jobs: number;
  /** The output of an earlier run, whose files are left out. */
  readonly skipExisting: string | null;
  /** Only asked for the usage or the version. */
  readonly asks: 'help' | 'version' | null;
}

/** A command line that cannot be followed, with the reason in words. */
export class BadUsage extends Error {}

/** Reads the command line of `npm run analyze`. */
export function readOptions(args: readonly string[]): AnalyzeOptions {
  const { values, positionals } = parse(args);
  const asks = values.help ? 'help' : values.version ? 'version' : null;
  const filesFrom = values['files-from'] ?? null;
  const isMany = filesFrom !== null || positionals.length > 1 || positionals.some((name) => isFolder(name));
  // One file is one object; several are one line each.
  const wanted = values.format ?? (isMany || values['skip-existing'] !== undefined ? 'jsonl' : 'json');
  const format = FORMATS.find((known) => known === wanted);
  if (format === undefined) throw new BadUsage(`unknown format "${wanted}"; one of ${FORMATS.join(', ')}`);
  if (positionals.length === 0 && filesFrom === null && asks === null) throw new BadUsage('no file given');
  if (format === 'json' && isMany) {
    throw new BadUsage('json is one object for one file; use --format jsonl for several');
  }
  if (format !== 'jsonl' && values['skip-existing'] !== undefined) {
    throw new BadUsage('--skip-existing goes by the lines of jsonl');
  }
  const jobs = Number(values.jobs ?? 1);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new BadUsage('--jobs takes a number from 1 to 64');
  const printing = format === 'csv' && isMany ? 'csv-lines' : format;
  return { files: positionals, filesFrom, format: printing, jobs, skipExisting: values['skip-existing'] ?? null, asks };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        jobs: { type: 'string' },
        'files-from': { type: 'string' },
        'skip-existing': { type: 'string' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error));
  }
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'EACCES') return 'the file may not be read';
  return error instanceof Error ? error.message : String(error);
}
