import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build, ROOT, run } from './run.ts';

// Takes the README's pictures anew: the tests of the card and of the native side panel keep what they see.
const folder = join(ROOT, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const built = await build(['chrome']);
process.exitCode =
  built === 0
    ? await run('vitest', ['run', 'tests/browser/card.test.ts', 'tests/browser/native-panel.test.ts'], {
        REPORT_LENS_PICTURES: folder,
      })
    : built;
