import { defineConfig } from 'vitest/config';

/**
 * unit: pure parts, in Node · extension: what talks to a browser, with another in its place · page: the reading of pages,
 * on a document without a renderer · components: views in jsdom · browser: the built extension, in real browsers
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // No test depends on how busy the machine is: what is waited for is a condition and no time. One that hangs ends all
    // the same.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 400_000 } },
    // Vitest leaves one processor free by itself, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // What is pure leaves nothing behind: its modules are loaded once for all files, not once for each.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/page/**', 'tests/browser/**', 'tests/components/**', 'tests/extension/**'],
        },
      },
      { extends: true, test: { name: 'extension', include: ['tests/extension/**/*.test.ts'] } },
      { extends: true, test: { name: 'page', environment: 'jsdom', include: ['tests/page/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/support/no-renderer.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Each file has a browser, a server, a profile and a display of its own. Two at a time: more would only wait for
          // one another, since a browser is many processes.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
