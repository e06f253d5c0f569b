/** Who sent a message, as the browser says; no sender can pretend to be another. */
export interface Sender {
  readonly id?: string | undefined;
  /** The address of the page or frame it came from. */
  readonly url?: string | undefined;
  readonly tab?: unknown;
}

/** The extension that asks: its id, and what the addresses of its own pages begin with. */
export interface Self {
  readonly id: string;
  readonly root: string;
}

/** The page of the extension that shows documents: it reads them as scripts read the pages of the web. */
const DOCUMENT = 'document.html';

/** Whether a message comes from a reader: a script of this extension in a page of the web, or its page of documents. */
export function isOwnScript(sender: Sender | undefined, self: Self): boolean {
  if (sender?.id !== self.id || sender.tab === undefined || sender.url === undefined) return false;
  const { url } = sender;
  return !url.startsWith(self.root) || url.split(/[?#]/)[0] === self.root + DOCUMENT;
}

/** Whether a message comes from a page of this extension or from its background. */
export function isOwnPage(sender: Sender | undefined, self: Self): boolean {
  return sender?.id === self.id && sender.url?.startsWith(self.root) === true;
}
