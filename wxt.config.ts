import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'wxt';
import {
  pdfWithoutCodeFromStrings,
  withoutCodeFromStrings,
  withoutHtmlSetters,
  withoutInlinedWasm,
} from './lib/cli/build-plugins.ts';
import { thirdPartyNotices } from './lib/cli/notices.ts';
import { pdfAssets } from './lib/cli/pdf-assets.ts';
import { OFFICIAL_PAGES } from './lib/extension/official.ts';

/** The segmenter's WASM; loaded by the background from the package when it is needed. */
const JIEBA = join(dirname(createRequire(import.meta.url).resolve('jieba-wasm/web')), 'jieba_rs_wasm_bg.wasm');

/** Firefox knows the extension by this; it must never change, or readers lose their settings. */
const GECKO_ID = '{32a5610b-6828-4b99-8349-e9b8ec8f959e}';

/** A key suggested where there is no bound on their number. */
function suggested(browser: string, key: string) {
  return browser === 'firefox' ? { suggested_key: { default: key } } : {};
}

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  // The floors: caretPositionFromPoint, and decorations on highlights.
  vite: () => ({
    build: { target: ['chrome128', 'firefox149'] },
    plugins: [withoutInlinedWasm(), withoutHtmlSetters(), withoutCodeFromStrings(), pdfWithoutCodeFromStrings()],
  }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      // A title in the HTML is of one language, and an icon of it would stand there for Firefox alone.
      if (manifest.sidebar_action !== undefined)
        Object.assign(manifest.sidebar_action, { default_title: '__MSG_panel__', default_icon: manifest.icons });
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push('jieba.wasm', 'pdf.worker.mjs');
    },
    'build:publicAssets': (_, files) => {
      files.push(
        { absoluteSrc: JIEBA, relativeDest: 'jieba.wasm' },
        ...pdfAssets(),
        { contents: thirdPartyNotices(), relativeDest: 'THIRD-PARTY-NOTICES.txt' },
        { absoluteSrc: join(import.meta.dirname, 'LICENSE'), relativeDest: 'LICENSE.txt' },
      );
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [OFFICIAL_PAGES],
    // Asked for one site at a time, when the reader presses for a document that stands on it.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_open__' },
    commands: {
      // Chromium drops a suggestion that it uses itself (Alt+Shift+R, Ctrl+Shift+L) without a word.
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      // Chromium takes no more than four suggestions: these two are there to be assigned, and come with Firefox.
      'next-figure': { ...suggested(browser, 'Alt+Shift+J'), description: '__MSG_nextFigure__' },
      'previous-figure': { ...suggested(browser, 'Alt+Shift+K'), description: '__MSG_previousFigure__' },
      'next-term': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_nextTerm__' },
      'previous-term': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_previousTerm__' },
      explain: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_explain__' },
    },
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self';" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
