// Sets up whatever a command needs, then runs it on the project's own Node.
// Plain JavaScript without dependencies: it runs on the Node of the machine, before anything is installed.
// Everything said here goes to stderr, so that a command's stdout holds only its results.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.report-lens-stamp');

/** What each command runs, and whether it drives a browser. */
const commands = {
  start: { script: 'lib/cli/start.ts', browser: true },
  test: { script: 'lib/cli/test.ts', browser: true },
  build: { script: 'lib/cli/build.ts', browser: false },
  analyze: { script: 'lib/cli/analyze.ts', browser: false },
  compare: { script: 'lib/cli/compare.ts', browser: false },
  pictures: { script: 'lib/cli/pictures.ts', browser: true },
  divisions: { script: 'lib/cli/make-divisions.ts', browser: false },
  heads: { script: 'lib/cli/heads.ts', browser: false },
  train: { script: 'lib/cli/train.ts', browser: false },
  bench: { script: 'tests/bench/bench.ts', browser: true },
};

const name = process.argv[2] ?? '';
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  say(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

installPackages();
const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
if (command.browser) {
  const chromium = findChromium() ?? installChromium() ?? (await downloadChromium());
  if (chromium === undefined) {
    say('No Chromium found and none could be installed. Install Chromium or set CHROME_PATH to one.');
    process.exit(2);
  }
  environment.CHROME_PATH = chromium;
  if (name !== 'start') installDisplay();
  if (name === 'test') environment.FIREFOX_PATH = findFirefox() ?? installFirefox() ?? '';
}

const result = spawnSync(join(bin, 'node'), [join(root, command.script), ...process.argv.slice(3)], {
  stdio: 'inherit',
  env: environment,
  cwd: process.env.INIT_CWD ?? root,
});
if (result.error) say(`Could not run ${command.script}: ${result.error.message}`);
process.exit(result.status ?? 1);

/** Installs the packages of the lock file, unless exactly these are installed already. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : '';
  if (installed !== lock) {
    say('Installing packages …');
    // A registry without the optional packages of other systems leaves them out of the lock file, and then `npm ci`
    // calls that file out of step; `npm install` takes the same versions from it.
    const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
    if (!run('npm', ['ci', ...flags], 'quiet') && !run('npm', ['install', '--no-save', ...flags])) {
      fail('npm install failed; see above.');
    }
    writeFileSync(stampFile, `${lock}\n`);
  }
  // The types of WXT: tsconfig.json extends what it writes, and Vite reads tsconfig.json.
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    if (!run(join(bin, 'node'), [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'])) {
      fail('wxt prepare failed; see above.');
    }
  }
}

/** The path of an installed Chromium or Chrome. Chromium first: Chrome no longer loads unpacked extensions by switch. */
function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const found = pathOf(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (found !== undefined) return found;
  const mac = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
  return mac.find((path) => existsSync(path));
}

/** The path of an installed Firefox. */
function findFirefox() {
  return process.env.FIREFOX_PATH ?? pathOf(['firefox-esr', 'firefox']);
}

/** As root on Debian: its Firefox. Without one, the tests in Firefox are skipped and say so. */
function installFirefox() {
  if (!onDebianAsRoot()) return undefined;
  say('Installing Firefox …');
  installDebian(['firefox-esr']);
  return findFirefox();
}

/** As root on Debian: its Chromium, with a font for Chinese. */
function installChromium() {
  if (!onDebianAsRoot()) return undefined;
  say('Installing Chromium …');
  installDebian(['chromium', 'fonts-noto-cjk']);
  return findChromium();
}

/** Playwright's own build of Chromium, downloaded once into the user's cache. */
async function downloadChromium() {
  say('Downloading Chromium …');
  const playwright = join(root, 'node_modules', 'playwright-core');
  if (!run(join(bin, 'node'), [join(playwright, 'cli.js'), 'install', 'chromium'])) return undefined;
  const { chromium } = await import(pathToFileURL(join(playwright, 'index.mjs')).href);
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** What the test of the native side panel needs; where it is missing and cannot be installed, that test says so. */
function installDisplay() {
  const tools = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };
  const missing = Object.keys(tools).filter((tool) => !onPath(tool));
  if (missing.length > 0 && onDebianAsRoot()) installDebian(missing.map((tool) => tools[tool]));
}

function installDebian(packages) {
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function onDebianAsRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get');
}

function onPath(tool) {
  return pathOf([tool]) !== undefined;
}

/** The path of the first of some programs that is installed. */
function pathOf(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** Runs a program with its stdout sent to stderr, or nowhere; whether it ended well. */
function run(program, args, output = 'shown') {
  const target = output === 'quiet' ? 'ignore' : 2;
  const ended = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', target, target],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return ended.status === 0;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(2);
}
