import type { Translate } from '../../lib/extension/i18n.ts';
import { useT } from '../i18n.ts';
import type { ReportView } from '../model.ts';
import { type LinePlace, placed } from '../use-virtual-list.ts';
import { FigureRowView, type Occurrences } from './FigureRowView.tsx';
import type { ListItem } from './figure-list.ts';
import { SORTS } from './figure-order.ts';
import type { FigureRow } from './figure-row.ts';

/** One line of the table: a figure, or a title over those that follow. */
export function FigureLine(
  props: LinePlace & {
    readonly item: ListItem;
    readonly view: ReportView;
    readonly highlighted: boolean;
    readonly occurrences: Occurrences | null;
    readonly onShow: (row: FigureRow) => void;
    readonly onClose: () => void;
    readonly onCopyRow?: ((id: string) => Promise<boolean>) | undefined;
    readonly onFollow: (id: string) => void;
    readonly onStep: (row: FigureRow) => void;
    readonly onOnly: (section: string) => void;
  },
) {
  const { item, onOnly, ...rest } = props;
  const t = useT();
  switch (item.is) {
    case 'figure':
      return <FigureRowView row={item.row} {...rest} />;
    case 'path': {
      const { path, section } = item;
      return (
        <tr {...placed(props)} class="path">
          <th scope="rowgroup" colSpan={SORTS.length} lang={props.view.language}>
            {section === null ? (
              path
            ) : (
              <button type="button" title={t('filter.onlySection', { heading: path })} onClick={() => onOnly(section)}>
                {path}
              </button>
            )}
          </th>
        </tr>
      );
    }
    default:
      return (
        <tr {...placed(props)} class="title">
          <th scope="rowgroup" colSpan={SORTS.length}>
            {titleOf(item, t)} <span class="count">{item.count}</span>
          </th>
        </tr>
      );
  }
}

function titleOf(item: Exclude<ListItem, { readonly is: 'figure' | 'path' }>, t: Translate): string {
  switch (item.is) {
    case 'tier':
      return t(`list.${item.tier}`);
    case 'group':
      return t(`group.${item.group}`);
    case 'unit':
      return item.unit === '' ? t('list.noUnit') : t('list.unit', { unit: item.unit });
  }
}
