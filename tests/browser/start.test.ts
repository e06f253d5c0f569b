import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-lens-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A browser of our own making: a shell script in the place of Chrome. */
function browser(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** What a `npm start` says, and how it ends, with a browser that is named or with those of a search path. */
async function start(
  chrome: string | { readonly path: string },
): Promise<{ status: number | null; out: string; said: string }> {
  // It builds: in Vitest's own surroundings that would be a build for tests.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'lib/cli/start.ts'), '--headless'], {
    env: {
      ...env,
      ...(typeof chrome === 'string' ? { CHROME_PATH: chrome } : { CHROME_PATH: '', PATH: chrome.path }),
      LC_ALL: 'C.UTF-8',
    },
  });
  const told = { out: '', said: '' };
  child.stdout.on('data', (piece) => {
    told.out += piece;
  });
  child.stderr.on('data', (piece) => {
    told.said += piece;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...told })));
}

const real = process.env.CHROME_PATH || '/usr/bin/chromium';

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('brings the extension to a Chrome that passes over the switches for it', async () => {
    const chrome = browser(
      'google-chrome',
      `for one; do shift
         case "$one" in --load-extension=*|--disable-extensions-except=*) ;; *) set -- "$@" "$one" ;; esac
       done
       exec '${real}' "$@"`,
    );
    const { status, out } = await start(chrome);
    expect(status).toBe(0);
    expect(out).toContain('地区生产总值');
  });

  it('goes on to the next browser of the machine where the first takes no extension', async () => {
    const managed = mkdtempSync(join(folder, 'both-'));
    browser(`${basename(managed)}/google-chrome`, 'exit 3');
    browser(`${basename(managed)}/microsoft-edge`, `PATH=/usr/bin:/bin exec '${real}' "$@"`);
    const { status, out } = await start({ path: managed });
    expect(status).toBe(0);
    expect(out).toContain('地区生产总值');
  });

  it('says in one sentence that a browser takes no extension', async () => {
    const chrome = browser(
      'managed-chrome',
      `for one; do shift
         case "$one" in --*extension*) ;; *) set -- "$@" "$one" ;; esac
       done
       exec '${real}' "$@" --disable-extensions`,
    );
    const { status, said } = await start(chrome);
    expect(status).toBe(1);
    expect(said.trim().split('\n').at(-1)).toBe(
      `${chrome} takes no unpacked extension: install Chromium, or set CHROME_PATH to one.`,
    );
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('says in one sentence that a browser does not start', async () => {
    const chrome = browser('broken-chrome', 'exit 3');
    const { status, said } = await start(chrome);
    expect(status).toBe(1);
    expect(said.trim().split('\n').at(-1)).toContain(`${chrome} could not be started: `);
    expect(said).not.toMatch(/^\s+at /m);
  });
});
