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
  const { t } = useSettings();
  const [phase, setPhase] = useState<Phase>({ is: 'waiting' });
  const opener = useMemo(() => new Opener(sheet, setPhase), [sheet]);
  useEffect(() => {
    const source = new URLSearchParams(location.search).get('src');
    if (source !== null) void opener.open(() => fetchedFile(source));
    return takeDrops((file) => void opener.open(() => givenFile(file)));
  }, [opener]);
  return (
    <header class="bar">
      <h1>{phase.is === 'open' || phase.is === 'opening' ? phase.name : t('name')}</h1>
      <label class="choose">
        <span>{t('document.choose')}</span>
        <input
          type="file"
          accept=".pdf,.docx,.mht,.mhtml,.html,.htm"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void opener.open(() => givenFile(file));
          }}
        />
      </label>
      <p role="status">
        {phase.is === 'waiting' && t('document.waiting')}
        {phase.is === 'opening' && t('document.opening', { done: phase.done, pages: phase.pages })}
        {phase.is === 'failed' && t(`document.failed.${phase.reason}` satisfies MessageKey)}
      </p>
    </header>
  );
}

/** Opens one document at a time. One that is still being opened goes on for nobody when another is asked for. */
class Opener {
  readonly #sheet: Element;
  readonly #tell: (phase: Phase) => void;
  #holder: Element | null = null;

  constructor(sheet: Element, tell: (phase: Phase) => void) {
    this.#sheet = sheet;
    this.#tell = tell;
  }

  async open(bring: () => Promise<GivenFile>): Promise<void> {
    const holder = document.createElement('div');
    this.#holder = holder;
    this.#sheet.replaceChildren(holder);
    onlyReader?.putAway();
    const isWanted = () => this.#holder === holder;
    const tell = (phase: Phase) => {
      if (isWanted()) this.#tell(phase);
    };
    try {
      const file = await bring();
      const { name, address } = file;
      tell({ is: 'opening', name, done: 0, pages: 0 });
      await openFile(file, holder, {
        progress: (done, pages) => tell({ is: 'opening', name, done, pages }),
        read: (page) => {
          if (isWanted()) reader().give({ page, title: name, address, pages: page.shape.pages ?? [] });
        },
      });
      tell({ is: 'open', name });
    } catch (error) {
      // What was read of it before it turned out to be damaged is not shown as if it were all.
      if (isWanted()) onlyReader?.putAway();
      if (!(error instanceof Unreadable)) console.error('Report Lens: the document could not be opened.', error);
      const reason =
        error instanceof Unreadable ? error.reason : error instanceof TypeError ? 'unreachable' : 'damaged';
      tell({ is: 'failed', reason });
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
