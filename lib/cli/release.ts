import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isNewerVersion, withRelease, withVersion } from './changelog.ts';
import { ROOT } from './run.ts';
import { VERSION } from './version.ts';

process.exitCode = release(process.argv[2]);

/** Makes a release ready: version, changelog, tests, archives. It uploads nothing and commits nothing. */
function release(version: string | undefined): number {
  if (version === undefined || !isNewerVersion(version, VERSION)) {
    process.stderr.write(`release: give a version newer than ${VERSION}, such as 1.2.0\n`);
    return 2;
  }
  const changed = withRelease(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
  if (changed === null) {
    process.stderr.write('release: CHANGELOG.md tells nothing under "Unreleased"\n');
    return 2;
  }
  write('CHANGELOG.md', changed);
  for (const file of ['package.json', 'package-lock.json']) write(file, withVersion(read(file), version));
  for (const command of ['test', 'zip']) {
    const { status } = spawnSync(process.execPath, [join(ROOT, 'lib/cli/setup.mjs'), command], { stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  process.stdout.write(`Version ${version} is ready: look at the changes, commit them, and tag them v${version}.\n`);
  return 0;
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function write(file: string, text: string): void {
  writeFileSync(join(ROOT, file), text);
}
