import { useT } from '../i18n.ts';

/** What the card before this one was about, and the way back to it. */
export interface CardBefore {
  readonly term: string;
  go(): void;
}

/** Leads back to the card that led here; nothing where the reader opened this one. */
export function BackButton({ before }: { readonly before: CardBefore | null }) {
  const t = useT();
  if (before === null) return null;
  return (
    <button type="button" class="back" onClick={() => before.go()}>
      ‹ {t('card.back', { term: before.term })}
    </button>
  );
}
