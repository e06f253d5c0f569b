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
      <p class="actions padded">
        <Copy
          says="basket.cite"
          onCopy={() => copyText(document, citedTogether(excerpts, view.title), document.body)}
        />
        <Copy says="copy.table" onCopy={() => props.onCopyBasket(excerpts)} />
      </p>
      <ol class="rows basket">
        {excerpts.map((excerpt, index) => (
          <Entry key={excerpt.key} excerpt={excerpt} index={index} {...props} />
        ))}
      </ol>
    </>
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
        <input
          type="text"
          class="note"
          value={excerpt.note}
          aria-label={t('basket.note', { name: excerpt.name })}
          placeholder={t('basket.notePlace')}
          onChange={(event) => props.onNote(excerpt.key, event.currentTarget.value)}
        />
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
