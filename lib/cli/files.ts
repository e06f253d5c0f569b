import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files that a folder is searched for. */
const READABLE = /\.(?:txt|x?html?|mht|mhtml|pdf|docx)$/i;

/**
 * The files named on a command line, folders walked through in the order of their names; `-` is the standard input. A
 * file that is named itself is taken whatever its ending.
 */
export function filesOf(named: readonly string[]): string[] {
  return named.flatMap((name) => (name !== '-' && isFolder(name) ? inFolder(name) : [name]));
}

function inFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    return entry.isDirectory() ? inFolder(path) : READABLE.test(entry.name) ? [path] : [];
  });
}

/** Whether there is a folder of this name. */
export function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The names that a list has, one a line; `-` is the standard input, as a pipe of Spark's hands it. */
export function namesIn(list: string): string[] {
  return readFileSync(list === '-' ? 0 : list, 'utf8')
    .split(/\r?\n/)
    .filter((name) => name !== '');
}
