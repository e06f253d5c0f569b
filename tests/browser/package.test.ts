import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILT } from '../../lib/cli/chromium.ts';

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const FIREFOX = BUILT.replace('chrome-mv3', 'firefox-mv3');

describe('the package', () => {
  it('asks for no more than it needs', () => {
    const manifest = manifestOf(BUILT);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
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

  it('has a sidebar in place of the side panel for Firefox, closed at first', () => {
    const manifest = manifestOf(FIREFOX);
    expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe('149.0');
  });

  it('ships the WASM of the segmenter once', () => {
    const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).map((name) => join(BUILT, name));
    const large = files.filter((file) => statSync(file).isFile() && statSync(file).size > 1_000_000);
    expect(large.map((file) => file.slice(BUILT.length))).toEqual(['/jieba.wasm']);
  });

  it('costs pages that are no report less than 12 KB', () => {
    expect(gzipSync(readFileSync(join(BUILT, 'content-scripts/report.js'))).length).toBeLessThan(12_000);
  });
});
