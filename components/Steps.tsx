import { useT } from './i18n.ts';

/** The way through the places of one thing: ‹ 2 / 4 ›. */
export function Steps(props: {
  /** The place shown, counted from 0. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (to: number) => void;
}) {
  const { at, count } = props;
  const t = useT();
  if (count < 2) return null;
  return (
    <span class="steps">
      <button
        type="button"
        aria-label={t('card.previous')}
        aria-keyshortcuts="p"
        onClick={() => props.onStep((at + count - 1) % count)}
      >
        ‹
      </button>
      <span aria-live="polite">
        {at + 1} / {count}
      </span>
      <button
        type="button"
        aria-label={t('card.next')}
        aria-keyshortcuts="n"
        onClick={() => props.onStep((at + 1) % count)}
      >
        ›
      </button>
    </span>
  );
}
