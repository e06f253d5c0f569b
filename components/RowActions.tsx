import { citationOf, linkTo } from '../lib/export/citation.ts';
import { pageAt } from '../lib/export/printed-page.ts';
import type { Fact, Target } from '../lib/model/schema.ts';
import { copyText } from '../lib/page/copy.ts';
import { sourceOf } from './basket/excerpt.ts';
import { useStars } from './basket/star-context.ts';
import { Copy } from './Copy.tsx';
import { useT } from './i18n.ts';
import type { ReportView } from './model.ts';

/** What can be done with the row chosen: its sentence copied as a citation, or the link that leads to it. */
export function RowActions(props: {
  readonly row: Fact | Target;
  readonly view: ReportView;
  readonly onCopyRow?: ((id: string) => Promise<boolean>) | undefined;
}) {
  const { row, view, onCopyRow } = props;
  const t = useT();
  const stars = useStars();
  const source = sourceOf(view);
  const page = pageAt(view.pages, row.start);
  const copy = (words: string) => copyText(document, words, document.body);
  return (
    <p class="actions">
      {page !== null && <span class="hint">{t('row.page', { page })}</span>}
      {stars !== null && (
        <button type="button" aria-pressed={stars.has(row)} aria-keyshortcuts="s" onClick={() => stars.toggle(row)}>
          <span aria-hidden="true">{stars.has(row) ? '★' : '☆'}</span> {t('basket.star')}
        </button>
      )}
      <Copy says="row.cite" onCopy={() => copy(citationOf(source, row))} />
      {view.address !== '' && <Copy says="row.link" onCopy={() => copy(linkTo(source, row))} />}
      {onCopyRow !== undefined && <Copy says="copy.row" onCopy={() => onCopyRow(row.id)} />}
    </p>
  );
}
