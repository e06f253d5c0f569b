import { useRef } from 'preact/hooks';
import type { MessageKey } from '../lib/extension/i18n.ts';
import { useT } from './i18n.ts';

/** The keys of the panel and what they do. */
const KEYS: readonly { readonly keys: readonly string[]; readonly does: MessageKey }[] = [
  { keys: ['j', 'k'], does: 'keys.rows' },
  { keys: ['↑', '↓', 'Home', 'End'], does: 'keys.list' },
  { keys: ['Enter'], does: 'keys.show' },
  { keys: ['n', 'p'], does: 'keys.places' },
  { keys: ['s'], does: 'keys.star' },
  { keys: ['/'], does: 'keys.search' },
  { keys: ['←', '→'], does: 'keys.tabs' },
  { keys: ['Esc'], does: 'keys.close' },
  { keys: ['?'], does: 'keys.help' },
];

/** A button that shows the keys of the panel, and the way to the settings. */
export function KeyHelp({ onSettings }: { readonly onSettings: () => void }) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        class="help"
        aria-label={t('keys.title')}
        title={t('keys.title')}
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{t('keys.title')}</h2>
        <dl>
          {KEYS.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{t('keys.page')}</p>
        <p class="actions">
          <button type="button" onClick={onSettings}>
            {t('settings.open')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('keys.dismiss')}
          </button>
        </p>
      </dialog>
    </>
  );
}
