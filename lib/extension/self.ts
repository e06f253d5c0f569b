import { browser } from 'wxt/browser';
import type { Self } from './sender.ts';

/** This extension, as its messages are checked against. */
export function self(): Self {
  return { id: browser.runtime.id, root: browser.runtime.getURL('/') };
}
