// Sets up whatever a command needs, then runs it on the project's own Node.
// Plain JavaScript without dependencies: it runs on the Node of the machine, before anything is installed.
// Everything said here goes to stderr, so that a command's stdout holds only its results.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { COMMANDS, helpOf, unknownOption } from './commands.mjs';
import { chromiumCandidates, firefoxPlaces, nodeProgram, npmCall, searchPath, withProxy } from './machine.mjs';
import { runToEnd } from './run-to-end.mjs';
import { wordingHere } from './wording.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PLAYWRIGHT = join(root, 'node_modules', 'playwright-core');
const stampFile = join(root, 'node_modules', '.report-lens-stamp');
const machine = { platform: process.platform, env: process.env, home: homedir() };
const node = nodeProgram(root, machine.platform);
const wording = wordingHere();

const [, , name = '', ...args] = process.argv;
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command === undefined) fail(wording.unknownCommand(name, Object.keys(COMMANDS).join(', ')));
if (args.includes('--help')) {
  process.stdout.write(`${helpOf(command)}\n`);
  process.exit(0);
}
const unknown = unknownOption(command, args);
if (unknown !== undefined) fail(wording.unknownOption(name, unknown));

installPackages();
/** @type {NodeJS.ProcessEnv} */
const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  // What Node has compiled once it need not compile at the next start: half a second of each.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
};
if (command.browser) {
  const own = await playwrightChromium();
  const first = () => chromiumCandidates(machine, existsSync, own)[0];
  if (first() === undefined) installChromium();
  if (first() === undefined) downloadChromium();
  const chromium = first();
  if (chromium === undefined) fail(wording.noBrowser);
  // A start tries one after the other; tests and measurements are of one browser alone.
  if (name !== 'start') {
    environment.CHROME_PATH = chromium;
    installDisplay();
  }
  if (name === 'test' || name === 'soak' || name === 'pictures')
    environment.FIREFOX_PATH = findFirefox() ?? installFirefox() ?? '';
}

const where = { env: environment, cwd: process.env.INIT_CWD ?? root };
const status = await runToEnd(node, [...(command.node ?? []), join(root, command.script), ...args], where).catch(
  (error) => fail(wording.cannotStart(command.script, error instanceof Error ? error.message : String(error))),
);
process.exit(status);

/** Installs the packages of the lock file, unless exactly these are installed already. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : '';
  if (installed !== lock) {
    say(wording.installing(wording.packages));
    // A registry without the optional packages of other systems leaves them out of the lock file, and then `npm ci`
    // calls that file out of step; `npm install` takes the same versions from it.
    const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
    if (!npm(['ci', ...flags], 'quiet') && !npm(['install', '--no-save', ...flags])) fail(wording.installFailed);
    writeFileSync(stampFile, `${lock}\n`);
  }
  // The types of WXT: tsconfig.json extends what it writes, and Vite reads tsconfig.json.
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    if (!run(node, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'])) fail(wording.prepareFailed);
  }
}

/** The path of an installed Firefox. */
function findFirefox() {
  return process.env.FIREFOX_PATH ?? firefoxPlaces(machine).find((path) => existsSync(path));
}

/** As root on Debian: its Firefox. Without one, the tests in Firefox are skipped and say so. */
function installFirefox() {
  if (!onDebianAsRoot()) return undefined;
  say(wording.installing('Firefox'));
  installDebian(['firefox-esr']);
  return findFirefox();
}

/** As root on Debian: its Chromium, with a font for Chinese. */
function installChromium() {
  if (!onDebianAsRoot()) return;
  say(wording.installing('Chromium'));
  installDebian(['chromium', 'fonts-noto-cjk']);
}

/**
 * Where Playwright's own build of Chromium is, or would be.
 *
 * @returns {Promise<string>}
 */
async function playwrightChromium() {
  const { chromium } = await import(pathToFileURL(join(PLAYWRIGHT, 'index.mjs')).href);
  return chromium.executablePath();
}

/** Playwright's own build of Chromium, downloaded once into the user's cache. */
function downloadChromium() {
  say(wording.downloading);
  // Where it fails it prints a stack trace five times; what to do is said by us.
  run(node, [join(PLAYWRIGHT, 'cli.js'), 'install', 'chromium'], 'quiet');
}

/** What the test of the native side panel needs; where it is missing and cannot be installed, that test says so. */
function installDisplay() {
  /** @type {Readonly<Record<string, string>>} a program and the package of Debian that has it */
  const tools = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };
  const missing = Object.entries(tools).filter(([tool]) => !onPath(tool));
  if (missing.length > 0 && onDebianAsRoot()) installDebian(missing.map(([, name]) => name));
}

/** @param {readonly string[]} packages */
function installDebian(packages) {
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function onDebianAsRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get');
}

/** @param {string} tool */
function onPath(tool) {
  return searchPath(machine).some((folder) => existsSync(join(folder, tool)));
}

/**
 * @param {readonly string[]} args
 * @param {'shown' | 'quiet'} [output]
 */
function npm(args, output) {
  const { program, args: first, shell } = npmCall(machine, process.execPath);
  return run(program, [...first, ...args], output, shell);
}

/**
 * Runs a program with its stdout sent to stderr, or nowhere.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {'shown' | 'quiet'} [output]
 * @param {boolean} [shell]
 * @returns {boolean} whether it ended well
 */
function run(program, args, output = 'shown', shell = false) {
  const target = output === 'quiet' ? 'ignore' : 2;
  const ended = spawnSync(program, args, {
    cwd: root,
    shell,
    stdio: ['ignore', target, target],
    env: { ...withProxy(process.env), DEBIAN_FRONTEND: 'noninteractive' },
  });
  return ended.status === 0;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * @param {string} text
 * @returns {never}
 */
function fail(text) {
  say(text);
  process.exit(2);
}
