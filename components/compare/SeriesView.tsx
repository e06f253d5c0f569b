import { useMemo, useState } from 'preact/hooks';
import { headlineIndicators, indicatorById } from '../../lib/catalogue/catalogue.ts';
import type { ShelfReport } from '../../lib/extension/library/rows.ts';
import type { Merge } from '../../lib/insight/merges.ts';
import { measuresOf } from '../../lib/insight/series.ts';
import { useT } from '../i18n.ts';
import { Merges } from './Merges.tsx';
import type { CompareActions, CompareData } from './model.ts';
import { Places, Years } from './Series.tsx';
import { useLoaded } from './use-loaded.ts';

interface SeriesProps {
  readonly along: 'years' | 'places';
  readonly reports: readonly ShelfReport[];
  readonly indicators: readonly string[];
  readonly merges: readonly Merge[];
  /** The place of 多年, and the year of the report whose results 各地 shows. */
  readonly place: string | null;
  readonly year: number | null;
  readonly data: CompareData;
  readonly actions: CompareActions;
}

/** One indicator of one place over the years, or of all places in one year. */
export function SeriesView(props: SeriesProps) {
  const { along, data, place, merges, reports } = props;
  const t = useT();
  const [chosen, choose] = useState(headlineIndicators[0]?.id ?? '');
  const indicator = props.indicators.includes(chosen) ? chosen : (props.indicators[0] ?? '');
  const all = useLoaded(() => data.figures(indicator), [data, indicator], [reports, merges]);
  const own = useMemo(
    () => (along === 'years' ? all?.filter((fact) => fact.place === place) : all) ?? [],
    [all, along, place],
  );
  const measures = useMemo(() => measuresOf(own), [own]);
  const [unit, setUnit] = useState(0);
  const measure = measures[Math.min(unit, measures.length - 1)];
  const years = [...new Set(reports.flatMap(({ year }) => (year === null ? [] : [year - 1])))].sort((a, b) => b - a);
  const [dataYear, setDataYear] = useState<number | null>(null);
  const year = dataYear ?? (props.year === null ? (years[0] ?? null) : props.year - 1);
  return (
    <section class="series" aria-label={t(`compare.view.${along}`)}>
      <div class="choices">
        <label>
          {t('compare.column.indicator')}{' '}
          <select value={indicator} onChange={(event) => choose(event.currentTarget.value)}>
            {props.indicators.map((id) => (
              <option key={id} value={id} lang="zh-Hans">
                {indicatorById(id)?.name ?? id}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('compare.measure')}{' '}
          <select
            value={measure ? measures.indexOf(measure) : 0}
            onChange={(event) => setUnit(Number(event.currentTarget.value))}
          >
            {measures.map((one, i) => (
              <option key={`${one.kind} ${one.unit}`} value={i}>
                {t(one.kind === 'growth' ? 'compare.measure.growth' : 'compare.measure.level')} {one.unit}
              </option>
            ))}
          </select>
        </label>
        {along === 'places' && (
          <label>
            {t('compare.yearField')}{' '}
            <select value={String(year)} onChange={(event) => setDataYear(Number(event.currentTarget.value))}>
              {years.map((one) => (
                <option key={one} value={String(one)}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {measure === undefined ? (
        all !== null && <p class="empty">{t('compare.noFigures')}</p>
      ) : along === 'years' ? (
        <Years facts={own} measure={measure} reports={reports} />
      ) : (
        <Places facts={own} measure={measure} year={year} reports={reports} />
      )}
      <Merges indicator={indicator} merges={merges} actions={props.actions} />
    </section>
  );
}
