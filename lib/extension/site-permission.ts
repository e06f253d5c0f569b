import { browser } from 'wxt/browser';

/** The site of an address of the web, as permissions name it; null for any other address. */
export function siteOf(address: string): { readonly host: string; readonly pages: string } | null {
  const { protocol, hostname } = URL.parse(address) ?? {};
  if (hostname === undefined || !/^https?:$/.test(protocol ?? '')) return null;
  return { host: hostname, pages: `*://${hostname}/*` };
}

/** Whether files of a site can be fetched: it is an official one, or the reader has allowed it. */
export function isAllowed(pages: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pages] });
}

/** Asks the reader to allow one site. Only ever called by a press, and before anything is waited for. */
export function askToAllow(pages: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pages] });
}
