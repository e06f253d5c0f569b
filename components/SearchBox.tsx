import { useRef } from 'preact/hooks';
import { useT } from './i18n.ts';

/** The field in which a list is searched as one types, and how many of its items are left. */
export function SearchBox(props: {
  readonly query: string;
  readonly found: number;
  readonly all: number;
  readonly onSearch: (query: string) => void;
  /** The field has the focus: somebody is about to search. */
  readonly onNear: () => void;
}) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const isOn = props.query.trim() !== '';
  /** What had the focus before: Escape in an empty field goes back there. */
  const before = useRef<EventTarget | null>(null);
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        value={props.query}
        placeholder={t('search.label')}
        aria-label={t('search.label')}
        aria-keyshortcuts="/"
        // While an input method still spells `shengchan`, the letters are not what is looked for.
        onInput={(event) => event.isComposing || props.onSearch(event.currentTarget.value)}
        onCompositionEnd={(event) => props.onSearch(event.currentTarget.value)}
        onFocus={(event) => {
          before.current = event.relatedTarget;
          props.onNear();
        }}
        onKeyDown={(event) => {
          // Escape calls a word off that is still being spelt; the field keeps what it had.
          if (event.key !== 'Escape' || event.isComposing) return;
          if (props.query === '') {
            if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
            return;
          }
          event.stopPropagation();
          props.onSearch('');
        }}
      />
      {props.query !== '' && (
        <button
          type="button"
          class="clear"
          aria-label={t('search.clear')}
          title={t('search.clear')}
          onClick={() => {
            props.onSearch('');
            field.current?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <span class="count" role="status">
        {isOn && t('search.found', { found: props.found, all: props.all })}
      </span>
    </search>
  );
}
