import { useState } from 'preact/hooks';
import type { MessageKey } from '../lib/extension/i18n.ts';
import { useT } from './i18n.ts';

/** A button that copies something, and then says whether that was possible. */
export function Copy(props: { readonly says: MessageKey; readonly onCopy: () => Promise<boolean> }) {
  const t = useT();
  const [done, setDone] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => setDone((await props.onCopy()) ? 'copied' : 'failed');
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{t(done === null ? props.says : `card.${done}`)}</span>
    </button>
  );
}
