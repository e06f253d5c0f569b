import { useMemo } from 'preact/hooks';
import type { ShelfFact, ShelfReport } from '../../lib/extension/library/rows.ts';
import { type Measure, plannedOf, resultsOf, type SeriesPoint } from '../../lib/insight/series.ts';
import { useT } from '../i18n.ts';
import type { Drawn, DrawnPoint } from './draw-series.ts';
import { FigurePlot } from './FigurePlot.tsx';
import { PointTable } from './PointTable.tsx';

/** The results of one place over the years, and what its reports aim at. */
export function Years(props: {
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

/** The results of all places in one year, the greatest first. */
export function Places(props: {
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
