import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/extension/i18n.ts';
import { useSettings } from '../sidepanel/use-settings.ts';
import { givenFile } from './given-file.ts';
import { Opener, type Phase } from './opener.ts';

/** The bar over a document, and what brings one in: a link of ours, a file that is chosen, or one that is dropped. */
export function DocumentApp({ sheet }: { readonly sheet: Element }) {
  const { t } = useSettings();
  const [phase, setPhase] = useState<Phase>({ is: 'waiting' });
  const opener = useMemo(() => new Opener(sheet, setPhase), [sheet]);
  useEffect(() => {
    const source = new URLSearchParams(location.search).get('src');
    if (source !== null) void opener.fetch(source);
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
        {phase.is === 'asking' && t('document.asking', { host: phase.host })}
        {phase.is === 'opening' && t('document.opening', { done: phase.done, pages: phase.pages })}
        {phase.is === 'failed' && t(`document.failed.${phase.reason}` satisfies MessageKey)}
      </p>
      {phase.is === 'asking' && (
        <button type="button" class="action" onClick={() => opener.ask(phase)}>
          {t('document.allow')}
        </button>
      )}
    </header>
  );
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
