import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build is made of. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'assets',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/** Notes what a build was made of, beside it: the next start needs no other where nothing has changed. */
export function noteBuild(root: string, output: string): void {
  writeFileSync(stampFile(root, output), stamp(root, output));
}

/** Whether a build is there and was made of the sources as they are now. */
export function isUpToDate(root: string, output: string): boolean {
  const file = stampFile(root, output);
  if (!existsSync(file) || !existsSync(manifestFile(root, output))) return false;
  return readFileSync(file, 'utf8') === stamp(root, output);
}

/** The sources by what they say, and the build by its time: another way of building it writes no stamp. */
function stamp(root: string, output: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesOf(root, source))) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
  }
  return `${hash.digest('hex')} ${statSync(manifestFile(root, output)).mtimeMs}\n`;
}

function filesOf(root: string, source: string): string[] {
  if (!existsSync(join(root, source))) return [];
  if (statSync(join(root, source)).isFile()) return [source];
  return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
    .map((name) => join(source, name))
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
}

function manifestFile(root: string, output: string): string {
  return join(root, '.output', output, 'manifest.json');
}

function stampFile(root: string, output: string): string {
  return join(root, '.output', `${output}.stamp`);
}
