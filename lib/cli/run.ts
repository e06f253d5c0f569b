import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isUpToDate, noteBuild } from './built.ts';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The script of an installed tool: run on Node itself it needs neither a shell nor the files under `.bin`. */
function scriptOf(tool: string): string {
  const folder = join(ROOT, 'node_modules', PACKAGES[tool] ?? tool);
  const { bin }: { bin: string | Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const script = typeof bin === 'string' ? bin : bin[tool];
  if (script === undefined) throw new Error(`The package of ${tool} has no such program.`);
  return join(folder, script);
}

/** The packages of tools that are not named like them. */
const PACKAGES: Readonly<Record<string, string>> = { biome: '@biomejs/biome', tsc: 'typescript' };

/** Runs one of the installed tools in the project's root, its output shown; gives back its exit status. */
export function run(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [scriptOf(tool), ...args], {
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
    noteBuild(ROOT, `${browser}-mv3`);
  }
  return 0;
}

/** Builds the extension for these browsers, unless what is built is of the sources as they are; the exit status. */
export function buildWhatChanged(browsers: readonly ('chrome' | 'firefox')[]): Promise<number> {
  return build(browsers.filter((browser) => !isUpToDate(ROOT, `${browser}-mv3`)));
}
