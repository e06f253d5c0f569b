import { statSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { packAll } from './pack.ts';
import { build, ROOT } from './run.ts';

// Builds, and packs what the stores are given: the extension for each browser, and the sources.
const status = await build(['chrome', 'firefox']);
if (status === 0) {
  for (const file of await packAll()) {
    process.stdout.write(`${relative(ROOT, file)}  ${(statSync(file).size / 1e6).toFixed(2)} MB\n`);
  }
}
process.exitCode = status;
