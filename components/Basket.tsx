import { useState } from 'preact/hooks';
import { EXCERPT_FORMS, type ExcerptForm } from '../lib/export/excerpt-forms.ts';
import type { Excerpt } from '../lib/extension/basket-model.ts';
import { copyText } from '../lib/page/copy.ts';
import { Copy } from './Copy.tsx';
import { citedTogether } from './excerpt.ts';
import { useT } from './i18n.ts';
import type { ReportView } from './model.ts';
import { periodWords } from './period-words.ts';

/** What can be done with figures that are set aside. */
export interface BasketActions {
  /** Puts a figure into the basket of its report, or takes it out. */
  readonly onStar: (excerpt: Excerpt) => void;
  readonly onMove: (key: string, by: -1 | 1) => void;
  readonly onNote: (key: string, note: string) => void;
  /** Copies what is set aside as a table; whether that was possible. */
  readonly onCopyBasket: (excerpts: readonly Excerpt[]) => Promise<boolean>;
  /** Saves it as a file; whether that was possible. */
  readonly onExportBasket: (form: ExcerptForm) => Promise<boolean>;
}

/** The figures of a report that the reader set aside, in their own order, each with a note of their own. */
export function Basket(
  props: BasketActions & {
    readonly excerpts: readonly Excerpt[];
    readonly view: ReportView;
    /** Shows the place of an excerpt in the page; null where the report as read now has none. */
    readonly onShow: (key: string) => (() => void) | null;
  },
) {
  const { excerpts, view } = props;
  const t = useT();
  if (excerpts.length === 0) return <p class="empty">{t('basket.empty')}</p>;
  return (
    <>
      <div class="actions padded">
        <Copy
          says="basket.cite"
          onCopy={() => copyText(document, citedTogether(excerpts, view.title), document.body)}
        />
        <Copy says="copy.table" onCopy={() => props.onCopyBasket(excerpts)} />
        <Files onExport={props.onExportBasket} />
      </div>
      <ol class="rows basket">
        {excerpts.map((excerpt, index) => (
          <Entry key={excerpt.key} excerpt={excerpt} index={index} {...props} />
        ))}
      </ol>
    </>
  );
}

/** The files that what is set aside can be saved as, and whether the last one was. */
function Files({ onExport }: { readonly onExport: (form: ExcerptForm) => Promise<boolean> }) {
  const t = useT();
  const [last, setLast] = useState<{ readonly form: ExcerptForm; readonly done: boolean } | null>(null);
  return (
    <fieldset class="files">
      <legend class="unseen">{t('basket.export')}</legend>
      {EXCERPT_FORMS.map((form) => (
        <button key={form} type="button" onClick={() => void onExport(form).then((done) => setLast({ form, done }))}>
          {t(`export.${form}`)}
        </button>
      ))}
      <span class="aside" role="status">
        {last !== null && t(last.done ? 'export.done' : 'export.failed', { form: t(`export.${last.form}`) })}
      </span>
    </fieldset>
  );
}

function Entry(
  props: BasketActions & {
    readonly excerpt: Excerpt;
    readonly index: number;
    readonly excerpts: readonly Excerpt[];
    readonly view: ReportView;
    readonly onShow: (key: string) => (() => void) | null;
  },
) {
  const { excerpt, index, view } = props;
  const t = useT();
  const show = props.onShow(excerpt.key);
  return (
    <li class="row" data-excerpt={index}>
      <button type="button" class="row-head" disabled={show === null} onClick={() => show?.()}>
        <span class="name" lang={view.language}>
          {excerpt.name}
        </span>
        <span class={`figure ${excerpt.status === 'target' ? 'target' : 'plain'}`}>{excerpt.figure}</span>
        {excerpt.period !== '' && <span class="aside">{periodWords(excerpt.period, t)}</span>}
      </button>
      <p class="sentence" lang={view.language}>
        {excerpt.sentence}
      </p>
      <div class="actions">
        <Note note={excerpt.note} name={excerpt.name} onNote={(note) => props.onNote(excerpt.key, note)} />
        <button
          type="button"
          aria-label={t('basket.up', { name: excerpt.name })}
          disabled={index === 0}
          onClick={() => props.onMove(excerpt.key, -1)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={t('basket.down', { name: excerpt.name })}
          disabled={index === props.excerpts.length - 1}
          onClick={() => props.onMove(excerpt.key, 1)}
        >
          ↓
        </button>
        <button type="button" onClick={() => props.onStar(excerpt)}>
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
