import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/run.ts';
import { FIREFOX } from './support/firefox.ts';

/** How a command that drives browsers ends, and what it says. */
function run(script: string, args: readonly string[]): Promise<{ status: unknown; out: string; said: string }> {
  // It may build: in Vitest's own surroundings that would be a build for tests.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, script), ...args], { env, encoding: 'utf8' }, (error, out, said) =>
      resolve({ status: error?.code ?? 0, out, said }),
    );
  });
}

describe('a command that takes minutes', () => {
  it('soak reads a few reports in each browser without an error', async () => {
    const { status, out, said } = await run('tests/bench/soak.ts', ['2']);
    expect([status, said]).toEqual([0, '']);
    expect(out.match(/^── \w+: 2 reports in one tab/gm)).toHaveLength(FIREFOX === null ? 1 : 2);
    expect(out.match(/ 0 errors, /g)).toHaveLength(FIREFOX === null ? 1 : 2);
  });

  it.each([
    ['tests/bench/soak.ts', ['many'], 'soak: give the number of pages, such as 200\n'],
    ['lib/cli/pictures.ts', ['--width', 'narrow'], 'pictures: --width takes a number of pixels, such as 320\n'],
  ])('%s says what %j should be', async (script, args, sentence) => {
    expect(await run(script, args)).toEqual({ status: 2, out: '', said: sentence });
  });
});
