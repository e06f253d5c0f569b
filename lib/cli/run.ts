import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one of the installed tools in the project's root, its output shown; gives back its exit status. */
export function run(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(`${ROOT}node_modules/.bin/${tool}`, [...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

/** Builds the extension for these browsers; the exit status of the first build that failed, or 0. */
export async function build(browsers: readonly ('chrome' | 'firefox')[]): Promise<number> {
  for (const browser of browsers) {
    const status = await run('wxt', ['build', '-b', browser, '--mv3']);
    if (status !== 0) return status;
  }
  return 0;
}
