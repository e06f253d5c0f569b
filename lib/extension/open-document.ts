import { browser } from 'wxt/browser';

/** Shows a document of the web in a tab of its own; a link to one of its pages leads there. */
export function openDocument(address: string): void {
  const [file = '', place] = address.split('#', 2);
  const page = place === undefined ? '' : `#${place}`;
  open(browser.runtime.getURL(`/document.html?src=${encodeURIComponent(file)}${page}`));
}

/** Shows the page that takes documents of the reader's machine, chosen or dropped. */
export function openFilePage(): void {
  open(browser.runtime.getURL('/document.html'));
}

function open(url: string): void {
  void browser.tabs.create({ url }).catch((error: unknown) => {
    console.error('Report Lens: the document did not open.', error);
  });
}
