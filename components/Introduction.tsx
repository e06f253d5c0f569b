import { useT } from './i18n.ts';

/** The one line by which the panel explains itself, until its reader has read it. */
export function Introduction({ onRead }: { readonly onRead: () => void }) {
  const t = useT();
  return (
    <p class="introduction">
      {t('intro.line')}
      <button type="button" class="link" onClick={onRead}>
        {t('intro.read')}
      </button>
    </p>
  );
}
