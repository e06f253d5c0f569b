import { useEffect, useMemo, useState } from 'preact/hooks';
import { Unreadable, type UnreadableReason } from '../../lib/document/unreadable.ts';
import type { MessageKey } from '../../lib/extension/i18n.ts';
import { PageReader } from '../reader.content/page-reader.ts';
import { useSettings } from '../sidepanel/use-settings.ts';
import { fetchedFile, type GivenFile, givenFile } from './given-file.ts';
import { openFile } from './open-file.ts';

type Phase =
  | { readonly is: 'waiting' }
  | { readonly is: 'opening'; readonly name: string; readonly done: number; readonly pages: number }
  | { readonly is: 'open'; readonly name: string }
  | { readonly is: 'failed'; readonly reason: UnreadableReason | 'unreachable' };

/** The bar over a document, and what brings one in: a link of ours, a file that is chosen, or one that is dropped. */
export function DocumentApp({ sheet }: { readonly sheet: Element }) {
  const { say } = useSettings();
  const [phase, setPhase] = useState<Phase>({ is: 'waiting' });
  const opener = useMemo(() => new Opener(sheet, setPhase), [sheet]);
  useEffect(() => {
    const source = new URLSearchParams(location.search).get('src');
    if (source !== null) void opener.open(() => fetchedFile(source));
    return takeDrops((file) => void opener.open(() => givenFile(file)));
  }, [opener]);
  return (
    <header class="bar">
      <h1>{phase.is === 'open' || phase.is === 'opening' ? phase.name : say('name')}</h1>
      <label class="choose">
        <span>{say('document.choose')}</span>
        <input
          type="file"
          accept=".pdf,.docx"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void opener.open(() => givenFile(file));
          }}
        />
      </label>
      <p role="status">
        {phase.is === 'waiting' && say('document.waiting')}
        {phase.is === 'opening' && say('document.opening', { done: phase.done, pages: phase.pages })}
        {phase.is === 'failed' && say(`document.failed.${phase.reason}` satisfies MessageKey)}
      </p>
    </header>
  );
}

/** Opens one document at a time; a page holds one reader, so that a second document begins with a fresh page. */
class Opener {
  readonly #sheet: Element;
  readonly #tell: (phase: Phase) => void;
  #isUsed = false;

  constructor(sheet: Element, tell: (phase: Phase) => void) {
    this.#sheet = sheet;
    this.#tell = tell;
  }

  async open(bring: () => Promise<GivenFile>): Promise<void> {
    if (this.#isUsed) this.#sheet.replaceChildren();
    this.#isUsed = true;
    try {
      const file = await bring();
      const { name, address } = file;
      this.#tell({ is: 'opening', name, done: 0, pages: 0 });
      await openFile(file, this.#sheet, {
        progress: (done, pages) => this.#tell({ is: 'opening', name, done, pages }),
        read: (page) => reader().give({ page, title: name, address }),
      });
      this.#tell({ is: 'open', name });
    } catch (error) {
      if (!(error instanceof Unreadable)) console.error('Report Lens: the document could not be opened.', error);
      const reason =
        error instanceof Unreadable ? error.reason : error instanceof TypeError ? 'unreachable' : 'damaged';
      this.#tell({ is: 'failed', reason });
    }
  }
}

let onlyReader: PageReader | null = null;

/** The reader of this page, begun with its first document. */
function reader(): PageReader {
  if (onlyReader === null) {
    onlyReader = PageReader.ofDocument();
    void onlyReader.start();
  }
  return onlyReader;
}

/** Takes files that are dropped anywhere on the page. */
function takeDrops(take: (file: File) => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  addEventListener('dragover', (event) => event.preventDefault(), { signal });
  addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take(file);
    },
    { signal },
  );
  return () => end.abort();
}
