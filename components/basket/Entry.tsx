import { useState } from 'preact/hooks';
import type { Excerpt } from '../../lib/extension/basket-model.ts';
import type { ReportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import { periodWords } from '../period-words.ts';
import type { BasketChange } from './model.ts';

/** Where a figure stands that was set aside: in the page beside the panel, or behind a link; null where nothing has it now. */
export type ExcerptPlace =
  | { readonly is: 'here'; readonly show: () => void }
  | { readonly is: 'link'; readonly address: string }
  | null;

/** One figure that was set aside: its place, its sentence, the reader's note, and where it stands among the others. */
export function Entry(props: {
  readonly excerpt: Excerpt;
  readonly index: number;
  /** The index of the last one of its report. */
  readonly last: number;
  readonly language: ReportLanguage;
  readonly place: ExcerptPlace;
  readonly onChange: (change: BasketChange) => void;
}) {
  const { excerpt, index, language, place, onChange } = props;
  const { key, name } = excerpt;
  const t = useT();
  const head = (
    <>
      <span class="name" lang={language}>
        {name}
      </span>
      <span class={`figure ${excerpt.status === 'target' ? 'target' : 'plain'}`}>{excerpt.figure}</span>
      {excerpt.period !== '' && <span class="aside">{periodWords(excerpt.period, t)}</span>}
    </>
  );
  return (
    <li class="row" data-excerpt={index}>
      {place?.is === 'link' ? (
        <a class="row-head" href={place.address} target="_blank" rel="noreferrer">
          {head}
        </a>
      ) : (
        <button type="button" class="row-head" disabled={place === null} onClick={() => place?.show()}>
          {head}
        </button>
      )}
      <p class="sentence" lang={language}>
        {excerpt.sentence}
      </p>
      <div class="actions">
        <Note note={excerpt.note} name={name} onNote={(note) => onChange({ is: 'note', key, note })} />
        {/* At an end they are not disabled: who moves an excerpt there by a key would lose the focus. */}
        <button
          type="button"
          aria-label={t('basket.up', { name })}
          aria-disabled={index === 0}
          onClick={() => index > 0 && onChange({ is: 'move', key, by: -1 })}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={t('basket.down', { name })}
          aria-disabled={index === props.last}
          onClick={() => index < props.last && onChange({ is: 'move', key, by: 1 })}
        >
          ↓
        </button>
        <button type="button" onClick={() => onChange({ is: 'star', excerpt })}>
          {t('basket.remove')}
        </button>
      </div>
    </li>
  );
}

/** The reader's words, kept with every letter: a panel may be closed in the middle of one. */
function Note(props: { readonly note: string; readonly name: string; readonly onNote: (note: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      class="note"
      value={typed ?? props.note}
      aria-label={t('basket.note', { name: props.name })}
      placeholder={t('basket.notePlace')}
      onInput={(event) => {
        const { value } = event.currentTarget;
        setTyped(value);
        props.onNote(value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
