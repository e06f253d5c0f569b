import { describe, expect, it } from 'vitest';
import { chromiumSwitches } from '../../lib/cli/chromium-switches.ts';
import {
  chromiumCandidates,
  chromiumPlaces,
  firefoxPlaces,
  hasNoDisplay,
  nodeProgram,
  npmCall,
  withLetters,
  withProxy,
} from '../../lib/cli/machine.mjs';

const LINUX = { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' }, home: '/home/li' } as const;
const MAC = { platform: 'darwin', env: { PATH: '/usr/bin' }, home: '/Users/li' } as const;
const WINDOWS = {
  platform: 'win32',
  env: {
    PATH: 'C:\\Windows',
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local',
  },
  home: 'C:\\Users\\li',
} as const;

describe('the browser of a machine', () => {
  it('is on Linux the first Chromium of the search path, then a Chrome or an Edge', () => {
    const places = chromiumPlaces(LINUX);
    expect(places.slice(0, 3)).toEqual([
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium-browser',
    ]);
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/usr/bin/google-chrome'));
    expect(places.at(-1)).toBe('/usr/bin/microsoft-edge');
  });

  it('is on macOS an application of all users or of one', () => {
    expect(chromiumPlaces(MAC)).toEqual([
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
  });

  it('is on Windows a program of all users or of one', () => {
    const places = chromiumPlaces(WINDOWS);
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(chromiumPlaces({ ...WINDOWS, env: {} })).toEqual([]);
  });

  it('is one of all that are there, Playwright’s own last, and only the one that is named', () => {
    const there = ['/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/cache/chrome'];
    const isThere = (path: string) => there.includes(path);
    expect(chromiumCandidates(LINUX, isThere, '/cache/chrome')).toEqual(there);
    expect(chromiumCandidates(LINUX, () => false, '/cache/chrome')).toEqual([]);
    const named = { ...LINUX, env: { ...LINUX.env, CHROME_PATH: '/opt/mine' } };
    expect(chromiumCandidates(named, isThere, '/cache/chrome')).toEqual(['/opt/mine']);
  });

  it('may be a Firefox', () => {
    expect(firefoxPlaces(LINUX)).toContain('/usr/bin/firefox-esr');
    expect(firefoxPlaces(MAC)).toContain('/Applications/Firefox.app/Contents/MacOS/Firefox');
    expect(firefoxPlaces(WINDOWS)).toContain('C:\\Program Files\\Mozilla Firefox\\firefox.exe');
  });

  it.each([
    ['linux', {}, true],
    ['linux', { DISPLAY: ':0' }, false],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
    ['darwin', {}, false],
    ['win32', {}, false],
  ] as const)('has on %s with %o no display: %s', (platform, env, none) => {
    expect(hasNoDisplay({ platform, env })).toBe(none);
  });
});

describe('the programs of a machine', () => {
  it('are Node from its package, not the shell script under .bin', () => {
    expect(nodeProgram('/src/lens', 'linux')).toBe('/src/lens/node_modules/node/bin/node');
    expect(nodeProgram('C:\\lens', 'win32')).toBe('C:\\lens\\node_modules\\node\\bin\\node.exe');
  });

  it.each([
    // npm names its own script to what it runs: no shell is needed anywhere.
    [{ ...WINDOWS, env: { npm_execpath: 'C:\\npm\\bin\\npm-cli.js' } }, 'node', ['C:\\npm\\bin\\npm-cli.js'], false],
    [WINDOWS, 'npm.cmd', [], true],
    [MAC, 'npm', [], false],
    // Another manager of packages ran this: its script is not npm.
    [{ ...LINUX, env: { npm_execpath: '/usr/lib/yarn.js' } }, 'npm', [], false],
  ] as const)('are npm on %o', (machine, program, args, shell) => {
    expect(npmCall(machine, 'node')).toEqual({ program, args, shell });
  });

  it('download through the proxy that npm knows', () => {
    expect(withProxy({ npm_config_https_proxy: 'http://proxy:8080' }).HTTPS_PROXY).toBe('http://proxy:8080');
    expect(withProxy({ https_proxy: 'http://own:1', npm_config_proxy: 'http://npm:2' }).HTTPS_PROXY).toBe(
      'http://own:1',
    );
    expect(withProxy({ PATH: '/bin' })).toEqual({ PATH: '/bin' });
  });
});

describe('the letters of file names', () => {
  const on = (platform: NodeJS.Platform, env: Record<string, string>) => withLetters({ platform, env });

  it.each([[{}], [{ LANG: 'C' }], [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'POSIX' }], [{ LANG: 'zh_CN.GB2312', LC_ALL: '' }]])(
    'are given to a program that has none: %j',
    (env) => {
      expect(on('linux', env)).toEqual({ ...env, LC_ALL: 'C.UTF-8' });
    },
  );

  it.each([[{ LANG: 'zh_CN.UTF-8' }], [{ LC_CTYPE: 'en_US.utf8', LANG: 'C' }], [{ LC_ALL: 'C.UTF-8' }]])(
    'are left as they are: %j',
    (env) => {
      expect(on('linux', env)).toBe(env);
    },
  );

  it('are no matter of the surroundings elsewhere', () => {
    const env = { LANG: 'C' };
    expect(on('darwin', env)).toBe(env);
    expect(on('win32', env)).toBe(env);
  });
});

describe('the switches of a Chromium', () => {
  const plain = { extension: '/out/chrome-mv3', hosts: null, user: 1000 };

  it('bring the extension, by switch or by the debugger', () => {
    expect(chromiumSwitches(plain)).toContain('--load-extension=/out/chrome-mv3');
    expect(chromiumSwitches(plain)).toContain('--enable-unsafe-extension-debugging');
  });

  it('give up the sandbox for root only', () => {
    expect(chromiumSwitches({ ...plain, user: 0 })).toContain('--no-sandbox');
    expect(chromiumSwitches(plain)).not.toContain('--no-sandbox');
    expect(chromiumSwitches({ ...plain, user: undefined })).not.toContain('--no-sandbox');
  });

  it('pass a proxy by for hosts served here, and only for them', () => {
    const served = chromiumSwitches({ ...plain, hosts: { pattern: 'sample.gov.cn', port: 8000 } });
    expect(served).toContain('--host-resolver-rules=MAP sample.gov.cn 127.0.0.1:8000');
    expect(served).toContain('--no-proxy-server');
    expect(chromiumSwitches(plain)).not.toContain('--no-proxy-server');
  });
});
