// What differs between the machines this runs on: where programs stand, and how they are called.
// Pure functions of a description of the machine, so that each system is tested on every other one.
import { posix, win32 } from 'node:path';

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home the user's own folder
 */

/** @param {NodeJS.Platform} platform */
export function pathsOf(platform) {
  return platform === 'win32' ? win32 : posix;
}

/**
 * The project's own Node, installed as a package: the one under `.bin` is a shell script on Windows.
 *
 * @param {string} root the project's folder
 * @param {NodeJS.Platform} platform
 */
export function nodeProgram(root, platform) {
  const program = platform === 'win32' ? 'node.exe' : 'node';
  return pathsOf(platform).join(root, 'node_modules', 'node', 'bin', program);
}

/**
 * How npm is called: by its own script on the Node that runs now, which needs no shell. Windows starts `npm.cmd` from
 * a shell only.
 *
 * @param {Machine} machine
 * @param {string} node the running Node
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmCall(machine, node) {
  const script = machine.env.npm_execpath;
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script)) return { program: node, args: [script], shell: false };
  if (machine.platform === 'win32') return { program: 'npm.cmd', args: [], shell: true };
  return { program: 'npm', args: [], shell: false };
}

/**
 * Where a Chromium may stand, the best first: Chromium takes an unpacked extension by a switch, Chrome and Edge of
 * today over the debugger's pipe only.
 *
 * @param {Machine} machine
 */
export function chromiumPlaces(machine) {
  return placesOf(machine, {
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    windows: [
      ['Chromium', 'Application', 'chrome.exe'],
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ],
  });
}

/**
 * The browsers to be tried in turn: the one that the reader named, and none beside it; else all that are there, and
 * Playwright's own build last. A Chrome that its owner lets take no extension may stand beside an Edge that does.
 *
 * @param {Machine} machine
 * @param {(path: string) => boolean} isThere
 * @param {string} playwright where Playwright's own build would be
 */
export function chromiumCandidates(machine, isThere, playwright) {
  const named = machine.env.CHROME_PATH;
  return named ? [named] : [...chromiumPlaces(machine), playwright].filter(isThere);
}

/**
 * Where a Firefox may stand.
 *
 * @param {Machine} machine
 */
export function firefoxPlaces(machine) {
  return placesOf(machine, {
    linux: ['firefox-esr', 'firefox'],
    mac: ['Firefox'],
    windows: [['Mozilla Firefox', 'firefox.exe']],
  });
}

/**
 * The places of some programs, those of the program named first before all others.
 *
 * @param {Machine} machine
 * @param {{ linux: readonly string[], mac: readonly string[], windows: readonly (readonly string[])[] }} names
 */
function placesOf({ platform, env, home }, names) {
  const paths = pathsOf(platform);
  if (platform === 'darwin') {
    const folders = ['/Applications', paths.join(home, 'Applications')];
    return names.mac.flatMap((name) =>
      folders.map((folder) => paths.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) => folder ?? []);
    return names.windows.flatMap((name) => folders.map((folder) => paths.join(folder, ...name)));
  }
  const folders = searchPath({ platform, env, home });
  return names.linux.flatMap((name) => folders.map((folder) => paths.join(folder, name)));
}

/**
 * The folders in which programs are looked for.
 *
 * @param {Machine} machine
 */
export function searchPath({ platform, env }) {
  return (env.PATH ?? '').split(pathsOf(platform).delimiter).filter((folder) => folder !== '');
}

/**
 * The surroundings of a command: what was downloaded through npm's proxy is downloaded through it by others too.
 *
 * @param {Machine['env']} env
 */
export function withProxy(env) {
  const proxy = env.HTTPS_PROXY ?? env.https_proxy ?? env.npm_config_https_proxy ?? env.npm_config_proxy;
  return proxy === undefined ? env : { ...env, HTTPS_PROXY: proxy };
}

/**
 * The surroundings of a program that writes files with Chinese names: on Linux without a locale that has the letters, a
 * browser saves a report as `download`, and LibreOffice saves none.
 *
 * @param {Pick<Machine, 'platform' | 'env'>} machine
 * @returns {Machine['env']}
 */
export function withLetters({ platform, env }) {
  // An empty one counts as none.
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return platform !== 'linux' || /utf-?8/i.test(locale) ? env : { ...env, LC_ALL: 'C.UTF-8' };
}

/**
 * Whether nothing can be shown on this machine.
 *
 * @param {Pick<Machine, 'platform' | 'env'>} machine
 */
export function hasNoDisplay({ platform, env }) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}
