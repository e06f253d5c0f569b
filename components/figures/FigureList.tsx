import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Section } from '../../lib/model/schema.ts';
import { useT } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import type { ReportView } from '../model.ts';
import { sectionsAround } from '../section-path.ts';
import type { Reading } from '../use-reading.ts';
import { FigureTable } from './FigureTable.tsx';
import { FilterBar } from './FilterBar.tsx';
import type { FigureRow } from './figure-row.ts';

const NO_SECTIONS: readonly Section[] = [];

/** The figures of a report, or its targets: filters, and the table of what they leave. */
export function FigureList(
  props: ListProps & { readonly view: ReportView; readonly reading: Reading; readonly currentSection: string | null },
) {
  const { view, reading, highlighted, open, onShow, onClose } = props;
  const { figures } = reading;
  const t = useT();
  const show = useCallback((row: FigureRow) => onShow(row.id, row.place), [onShow]);
  // The rows are not drawn anew for a reading that only knows another way to them.
  const latest = useRef(reading);
  latest.current = reading;
  const follow = useCallback(
    (id: string) => {
      const fact = view.facts.find((one) => one.id === id);
      if (fact === undefined) return;
      latest.current.goTo(id);
      onShow(id, fact);
    },
    [view, onShow],
  );
  const hasChanges = useMemo(() => figures.all.some((row) => row.is === 'fact' && row.change !== null), [figures.all]);
  const name = reading.tab === 'targets' ? 'targets' : 'facts';
  if (figures.all.length === 0) return <p class="empty">{t(`${name}.empty`)}</p>;
  return (
    <>
      <FilterBar
        rows={figures.all}
        view={view}
        countsOf={figures.table.countsOf}
        currentSection={sectionsAround(view.sections)(props.currentSection)[0] ?? null}
        found={reading.query.trim() === '' ? NO_SECTIONS : reading.sections}
        growths={{ on: figures.growths, count: figures.repeated, onUnfold: reading.unfoldGrowths }}
        facets={figures.facets}
        filter={figures.filter}
        arrangement={figures.arrangement}
        onToggle={reading.toggle}
        onClear={reading.clear}
        onArrange={reading.arrange}
        onOnly={(section) => reading.showOnly('section', section)}
      />
      {figures.items.length === 0 ? (
        <p class="empty">{t('search.none')}</p>
      ) : (
        <FigureTable
          items={figures.items}
          view={view}
          highlighted={highlighted}
          open={open}
          sorting={figures.sorting}
          typed={reading.query}
          label={t(`tab.${name}`)}
          hasChanges={hasChanges}
          onSort={reading.sortBy}
          onOnly={(section) => reading.showOnly('section', section)}
          onShow={show}
          onClose={onClose}
          onCopyRow={props.onCopyRow}
          onFollow={follow}
        />
      )}
    </>
  );
}
