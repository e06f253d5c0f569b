import { useMemo, useState } from 'preact/hooks';
import { indicatorById } from '../../lib/catalogue/catalogue.ts';
import type { ShelfFact, ShelfReport } from '../../lib/extension/library/rows.ts';
import type { Merge } from '../../lib/insight/merges.ts';
import {
  type Measure,
  measuresOf,
  type PlannedPoint,
  plannedOf,
  resultsOf,
  type SeriesPoint,
} from '../../lib/insight/series.ts';
import { useT } from '../i18n.ts';
import type { Drawn, DrawnPoint } from './draw-series.ts';
import { FigurePlot } from './FigurePlot.tsx';
import type { CompareActions, CompareData } from './model.ts';
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
  const [chosen, choose] = useState('gdp');
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

function Years(props: {
  readonly facts: readonly ShelfFact[];
  readonly measure: Measure;
  readonly reports: readonly ShelfReport[];
}) {
  const { facts, measure } = props;
  const t = useT();
  const results = useMemo(() => resultsOf(facts, measure), [facts, measure]);
  const aims = useMemo(() => plannedOf(facts, measure), [facts, measure]);
  const scale = scaleOf([...results, ...aims]);
  const drawn = useMemo<Drawn>(() => {
    const years = [...results, ...aims].map(({ year }) => year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const domain = years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
    const at = ({ year }: SeriesPoint) => String(year);
    return {
      along: 'years',
      domain,
      results: toDrawn(results, at, scale.by),
      aims: toDrawn(aims, at, scale.by),
    };
  }, [results, aims, scale.by]);
  return (
    <>
      <FigurePlot drawn={drawn} words={`${t('compare.view.years')} ${scale.words}${measure.unit}`} />
      <PointTable
        points={[...results, ...aims]}
        nameOf={({ year }) => String(year)}
        head={t('compare.yearField')}
        reports={props.reports}
      />
    </>
  );
}

function Places(props: {
  readonly facts: readonly ShelfFact[];
  readonly measure: Measure;
  readonly year: number | null;
  readonly reports: readonly ShelfReport[];
}) {
  const { facts, measure, year, reports } = props;
  const t = useT();
  const nameOf = useMemo(() => {
    const names = new Map(reports.map(({ place, placeName }) => [place, placeName ?? place ?? '']));
    return ({ place }: SeriesPoint) => names.get(place) ?? place ?? '';
  }, [reports]);
  const points = useMemo(
    () =>
      resultsOf(facts, measure)
        .filter((point) => point.year === year)
        .sort((a, b) => b.value - a.value),
    [facts, measure, year],
  );
  const scale = scaleOf(points);
  const drawn = useMemo<Drawn>(() => {
    const shown = points.slice(0, MOST_DRAWN);
    return { along: 'places', domain: shown.map(nameOf), results: toDrawn(shown, nameOf, scale.by), aims: [] };
  }, [points, nameOf, scale.by]);
  if (points.length === 0) return <p class="empty">{t('compare.noFigures')}</p>;
  return (
    <>
      <FigurePlot drawn={drawn} words={`${t('compare.view.places')} ${year} ${scale.words}${measure.unit}`} />
      <PointTable points={points} nameOf={nameOf} head={t('compare.placeField')} reports={reports} />
    </>
  );
}

/** So many places are drawn; the table below has them all. */
const MOST_DRAWN = 60;

/** The values in the scale in which they are drawn: 亿 for a town's output. */
function scaleOf(points: readonly SeriesPoint[]): { readonly by: number; readonly words: string } {
  const most = Math.max(0, ...points.map(({ value }) => Math.abs(value)));
  return most >= 1e8 ? { by: 1e8, words: '亿' } : most >= 1e5 ? { by: 1e4, words: '万' } : { by: 1, words: '' };
}

function toDrawn(points: readonly SeriesPoint[], at: (point: SeriesPoint) => string, by: number): DrawnPoint[] {
  // An open end is drawn a little way: it has no other.
  const stub = Math.max(0, ...points.map(({ value }) => Math.abs(value))) * 0.04;
  return points.map((point) => ({
    at: at(point),
    value: point.value / by,
    low: (point.low ?? point.value - stub) / by,
    high: (point.high ?? point.value + stub) / by,
    exact: point.exact,
  }));
}

/** The same in words: each value as printed, with its clause and the report that gives it. */
function PointTable(props: {
  readonly points: readonly (SeriesPoint | PlannedPoint)[];
  readonly nameOf: (point: SeriesPoint) => string;
  readonly head: string;
  readonly reports: readonly ShelfReport[];
}) {
  const t = useT();
  const byKey = new Map(props.reports.map((report) => [report.key, report]));
  return (
    <table class="points">
      <thead>
        <tr>
          <th scope="col">{props.head}</th>
          <th scope="col">{t('compare.value')}</th>
          <th scope="col">{t('compare.clause')}</th>
        </tr>
      </thead>
      <tbody>
        {props.points.map((point) => {
          const report = byKey.get(point.fact.report);
          const source = report?.sources[0] ?? '';
          const needed = 'needed' in point ? point.needed : null;
          return (
            <tr key={`${point.place} ${point.year} ${point.fact.status}`} class={point.fact.status}>
              <th scope="row">{props.nameOf(point)}</th>
              <td class="number" lang="zh-Hans">
                {point.fact.printed}
              </td>
              <td lang="zh-Hans">
                {point.fact.clause}{' '}
                {needed !== null && <span class="aside">{t('compare.needed', { rate: needed.toFixed(1) })}</span>}{' '}
                {point.others.map((other) => (
                  <span key={`${other.report} ${other.printed}`} class="aside">
                    {t('compare.otherReport', {
                      value: other.printed,
                      title: byKey.get(other.report)?.title ?? '',
                    })}{' '}
                  </span>
                ))}
                {/^https?:/.test(source) ? (
                  <a class="aside" href={source} target="_blank" rel="noreferrer">
                    {report?.title} ↗
                  </a>
                ) : (
                  <span class="aside">{report?.title}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The names that the reader put under this indicator. */
function Merges(props: {
  readonly indicator: string;
  readonly merges: readonly Merge[];
  readonly actions: CompareActions;
}) {
  const t = useT();
  const [name, setName] = useState('');
  const into = indicatorById(props.indicator)?.name;
  if (into === undefined) return null;
  return (
    <form
      class="merges"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') props.actions.onMerge({ name: name.trim(), into });
        setName('');
      }}
    >
      <label>
        {t('compare.mergeName')}{' '}
        <input type="text" lang="zh-Hans" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>{' '}
      <button type="submit" class="link">
        {t('compare.merge')}
      </button>
      {props.merges
        .filter((merge) => merge.into === into)
        .map((merge) => (
          <span key={merge.name} class="chip" lang="zh-Hans">
            {merge.name}
            <button
              type="button"
              class="link"
              aria-label={t('compare.unmerge', { name: merge.name })}
              onClick={() => props.actions.onUnmerge(merge.name)}
            >
              ×
            </button>
          </span>
        ))}
    </form>
  );
}
