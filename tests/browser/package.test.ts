import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';
import { archiveOf, packAll } from '../../lib/cli/pack.ts';
import { ROOT } from '../../lib/cli/run.ts';

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const FIREFOX = BUILT.replace('chrome-mv3', 'firefox-mv3');

describe('the package', () => {
  it('asks for no more than it needs', () => {
    const manifest = manifestOf(BUILT);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts.map((script: { matches: string[] }) => script.matches)).toEqual([
      ['*://*.gov.cn/*'],
    ]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toBe(
      "script-src 'self' 'wasm-unsafe-eval'; object-src 'self';",
    );
    expect(manifest.minimum_chrome_version).toBe('128');
  });

  it('says why it asks for what it asks', () => {
    const told = readFileSync(join(ROOT, 'docs/stores/permissions.md'), 'utf8');
    const { permissions, host_permissions: hosts, optional_host_permissions: asked } = manifestOf(BUILT);
    const rows = [...told.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...permissions, ...hosts, ...asked].sort());
  });

  it('has a sidebar in place of the side panel for Firefox, closed at first', () => {
    const manifest = manifestOf(FIREFOX);
    expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.browser_specific_settings.gecko).toMatchObject({
      // Readers keep their settings under it: it must never change.
      id: '{32a5610b-6828-4b99-8349-e9b8ec8f959e}',
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('ships the WASM of the segmenter once', () => {
    const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).map((name) => join(BUILT, name));
    const large = files.filter((file) => statSync(file).isFile() && statSync(file).size > 1_000_000);
    expect(large.map((file) => file.slice(BUILT.length)).sort()).toEqual(['/jieba.wasm', '/pdf.worker.mjs']);
  });

  it('costs pages that are no report less than 12 KB', () => {
    expect(gzipSync(readFileSync(join(BUILT, 'content-scripts/report.js'))).length).toBeLessThan(12_000);
  });
});

describe('the packages for the stores', async () => {
  const archives = await packAll();

  it('are one for each store, and the sources', () => {
    expect(archives.map((file) => /-([a-z]+)\.zip$/.exec(file)?.[1])).toEqual(['chrome', 'edge', 'firefox', 'sources']);
  });

  it('are smaller than 6 MB', () => {
    for (const store of ['chrome', 'edge', 'firefox'] as const)
      expect(statSync(archiveOf(store)).size).toBeLessThan(6_000_000);
  });

  it('tell whose work is in them', () => {
    for (const folder of [BUILT, FIREFOX]) {
      expect(readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain('\njieba-wasm ');
      expect(readFileSync(join(folder, 'LICENSE.txt'), 'utf8')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    }
  });

  it("pass the check of Mozilla's store without error or warning", () => {
    const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
    const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', archiveOf('firefox')], {
      encoding: 'utf8',
    });
    const { errors, warnings }: { errors: readonly unknown[]; warnings: readonly unknown[] } = JSON.parse(stdout);
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  });

  it('are made of the sources in any other folder byte by byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-lens-sources-'));
    try {
      for (const [path, data] of Object.entries(unzipSync(readFileSync(archiveOf('sources'))))) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), data);
      }
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
      // Vitest's own surroundings would have a build for tests made.
      const { NODE_ENV: _, VITEST: __, ...env } = process.env;
      const built = spawnSync(process.execPath, [join(folder, 'lib/cli/zip.ts')], { encoding: 'utf8', env });
      expect(built.status, built.stderr).toBe(0);
      for (const file of archives)
        expect(readFileSync(file.replace(ROOT, `${folder}/`)).equals(readFileSync(file)), basename(file)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
