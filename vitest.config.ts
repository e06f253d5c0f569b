import { defineConfig } from 'vitest/config';

/**
 * unit: pure parts, in Node · page: the reading of pages, on a document without a renderer ·
 * components: views in jsdom · browser: the built extension, installed in a real Chromium
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // No test depends on how busy the machine is; one that hangs ends all the same.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/page/**', 'tests/browser/**', 'tests/components/**'],
        },
      },
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
          fileParallelism: false,
          // A browser on a busy machine takes its time; what it is waited for is a condition and no time.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 200_000 } },
        },
      },
    ],
  },
});
