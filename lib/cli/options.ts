import { parseArgs } from 'node:util';
import { UnreadableFile } from './document.ts';

/** The forms in which an analysis is printed. */
export const FORMATS = ['json', 'jsonl', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

export interface AnalyzeOptions {
  readonly files: readonly string[];
  readonly format: Format;
}

/** A command line that cannot be followed, with the reason in words. */
export class BadUsage extends Error {}

/** Reads the command line of `npm run analyze`. */
export function readOptions(args: readonly string[]): AnalyzeOptions {
  const { values, positionals } = parse(args);
  // One file is one object; several are one line each.
  const wanted = values.format ?? (positionals.length > 1 ? 'jsonl' : 'json');
  const format = FORMATS.find((known) => known === wanted);
  if (format === undefined) throw new BadUsage(`unknown format "${wanted}"; one of ${FORMATS.join(', ')}`);
  if (positionals.length === 0) throw new BadUsage('no file given');
  if (format === 'json' && positionals.length > 1) {
    throw new BadUsage('json is one object for one file; use --format jsonl for several');
  }
  return { files: positionals, format };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' } },
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
