import { shownSlice } from '../../lib/text/readable.ts';
import { useT } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import type { ReportView } from '../model.ts';

/** So many letters around a figure show where it stands. */
const AROUND = 14;

/** Figures that are plainly there and could not be read whole (1.2.3亿): in no table, so that a reader looks for himself. */
export function Unread({ view, onShow }: Pick<ListProps, 'onShow'> & { readonly view: ReportView }) {
  const t = useT();
  const unread = view.damage.filter(({ kind }) => kind === 'unread');
  if (unread.length === 0) return null;
  const said = (start: number, end: number) => shownSlice(view.text, { start, end }).replaceAll(/\s+/g, ' ');
  return (
    <section class="group unread">
      <h2>
        {t('unread.title')} <span class="count">{unread.length}</span>
      </h2>
      <p class="hint padded">{t('unread.hint')}</p>
      <ul class="rows">
        {unread.map(({ start, end }) => (
          <li key={start} class="row">
            <button
              type="button"
              class="row-head"
              lang={view.language}
              onClick={() => onShow(`unread-${start}`, { start, end })}
            >
              <span>
                …{said(Math.max(0, start - AROUND), start)}
                <b>{said(start, end)}</b>
                {said(end, Math.min(view.text.length, end + AROUND))}…
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
