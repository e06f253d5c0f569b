import type { browser } from 'wxt/browser';

declare global {
  /** The browser's own interface, as code that is sent into an extension's page or background sees it. */
  const chrome: typeof browser;
}
