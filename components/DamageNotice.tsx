import { useMemo } from 'preact/hooks';
import { isCorruptedCopy } from '../lib/text/corrupted.ts';
import { useT } from './i18n.ts';
import type { ReportView } from './model.ts';

/** Says that a page is a corrupted copy, and how many figures stand beside the damage. */
export function DamageNotice({ view }: { readonly view: ReportView }) {
  const t = useT();
  const corrupted = useMemo(() => isCorruptedCopy(view.text, view.damage), [view]);
  if (!corrupted) return null;
  const count = view.facts.filter((fact) => fact.damaged).length;
  return (
    <p class="banner damage" role="note">
      {t('damage.page')} {count > 0 && t('damage.figures', { count })}
    </p>
  );
}
