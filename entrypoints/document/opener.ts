import { Unreadable, type UnreadableReason } from '../../lib/document/unreadable.ts';
import { askToAllow, isAllowed, siteOf } from '../../lib/extension/site-permission.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { DocumentReader } from '../reader.content/document-reader.ts';
import type { GivenDocument } from '../reader.content/page-state.ts';
import { fetchedFile, type GivenFile } from './given-file.ts';
import { openFile } from './open-file.ts';

/** How far a document has come. */
export type Phase =
  | { readonly is: 'waiting' }
  /** The file stands on a site that the reader has to allow first. */
  | { readonly is: 'asking'; readonly host: string; readonly pages: string; readonly source: string }
  | { readonly is: 'opening'; readonly name: string; readonly done: number; readonly pages: number }
  | { readonly is: 'open'; readonly name: string }
  | { readonly is: 'failed'; readonly reason: UnreadableReason | 'unreachable' };

/** Opens one document at a time: another one that is asked for ends it. */
export class Opener {
  readonly #sheet: Element;
  readonly #tell: (phase: Phase) => void;
  #opening = new AbortController();

  constructor(sheet: Element, tell: (phase: Phase) => void) {
    this.#sheet = sheet;
    this.#tell = tell;
  }

  /** Opens a file of the web. Of a site that is not allowed yet nothing is fetched: the reader is asked. */
  async fetch(source: string): Promise<void> {
    const site = siteOf(source);
    if (site === null || (await isAllowed(site.pages))) await this.open(() => fetchedFile(source));
    else this.#tell({ is: 'asking', ...site, source });
  }

  /** The reader wants a file of a site that is not allowed yet. */
  ask({ pages, source }: { readonly pages: string; readonly source: string }): void {
    void askToAllow(pages)
      .then((allowed) => (allowed ? this.open(() => fetchedFile(source)) : undefined))
      .catch((error: unknown) => {
        console.error('Report Lens: the browser did not ask for the site.', error);
        this.#tell({ is: 'failed', reason: 'unreachable' });
      });
  }

  async open(bring: () => Promise<GivenFile>): Promise<void> {
    this.#opening.abort();
    this.#opening = new AbortController();
    const { signal } = this.#opening;
    const holder = document.createElement('div');
    this.#sheet.replaceChildren(holder);
    onlyReader?.putAway();
    const tell = (phase: Phase) => {
      if (!signal.aborted) this.#tell(phase);
    };
    try {
      const file = await bring();
      const { name, address } = file;
      tell({ is: 'opening', name, done: 0, pages: 0 });
      const progress = (done: number, pages: number) => tell({ is: 'opening', name, done, pages });
      const give = async (page: PageText, isPartial: boolean) => {
        if (!signal.aborted) await show({ page, title: name, address, pages: page.shape.pages ?? [], isPartial });
      };
      const listener = {
        progress,
        readPart: (page: PageText) => give(page, true),
        readAll: (page: PageText) => void give(page, false),
      };
      await openFile(file, holder, listener, signal);
      tell({ is: 'open', name });
    } catch (error) {
      if (signal.aborted) return;
      // What was read of it before it turned out to be damaged is not shown as if it were all.
      onlyReader?.putAway();
      if (!(error instanceof Unreadable)) console.error('Report Lens: the document could not be opened.', error);
      tell({ is: 'failed', reason: reasonOf(error) });
    }
  }
}

function reasonOf(error: unknown): UnreadableReason | 'unreachable' {
  if (error instanceof Unreadable) return error.reason;
  return error instanceof TypeError ? 'unreachable' : 'damaged';
}

/** The reader of this page, begun with its first document. */
let onlyReader: DocumentReader | null = null;

/** Has the reader read this from now on; resolves when its marks are there, or will not be. */
async function show(given: GivenDocument): Promise<void> {
  if (onlyReader === null) {
    onlyReader = new DocumentReader(given);
    void onlyReader.start();
  } else onlyReader.give(given);
  await onlyReader.marks();
}
