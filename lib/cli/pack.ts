import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Entry, zipOf } from './archive.ts';
import { ROOT } from './run.ts';
import { VERSION } from './version.ts';

/** Where the archives are put. */
export const ARCHIVES = join(ROOT, '.output');

/** The stores, and the build each of them is given: Edge takes the package of Chrome. */
const STORES = { chrome: 'chrome-mv3', edge: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** What stands in the project's folder and is made, not written. */
const MADE = /^(?:\.git|\.output|\.wxt|\.cache|node_modules)(?:\/|$)|\.log$/;

/** The path of an archive, `report-lens-0.1.0-firefox.zip`. */
export function archiveOf(what: keyof typeof STORES | 'sources'): string {
  return join(ARCHIVES, `report-lens-${VERSION}-${what}.zip`);
}

/**
 * Packs the builds at hand for the stores, and the sources from which they can be built again.
 *
 * @returns the paths of the archives
 */
export async function packAll(): Promise<string[]> {
  mkdirSync(ARCHIVES, { recursive: true });
  const packed = Object.entries(STORES).map(([store, folder]) => ({
    file: archiveOf(store as keyof typeof STORES),
    entries: filesOf(join(ARCHIVES, folder)),
  }));
  const all = [...packed, { file: archiveOf('sources'), entries: sourceFiles() }];
  for (const { file, entries } of all) writeFileSync(file, await zipOf(entries));
  return all.map(({ file }) => file);
}

/** All files of a folder. */
export function filesOf(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.split(sep).join('/'), data: readFileSync(join(folder, path)) }));
}

/** The files that git knows; in a folder without git, as sources are unpacked, all that were not made. */
function sourceFiles(): Entry[] {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const known = listed.status === 0 ? listed.stdout.split('\0').filter((path) => path !== '') : walk('');
  return known
    .filter((path) => !MADE.test(path) && statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => ({ path, data: readFileSync(join(ROOT, path)) }));
}

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (MADE.test(path)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}
