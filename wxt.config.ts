import { defineConfig } from 'wxt';

const OFFICIAL = '*://*.gov.cn/*';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  // The floors: caretPositionFromPoint, and decorations on highlights.
  vite: () => ({ build: { target: ['chrome128', 'firefox149'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [OFFICIAL],
    action: { default_title: '__MSG_open__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
    },
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self';" },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'report-lens@example.org', strict_min_version: '149.0' } } }
      : { minimum_chrome_version: '128' }),
  }),
});
