import type { ShelfReport } from '../../lib/extension/library/rows.ts';
import type { PlannedPoint, SeriesPoint } from '../../lib/insight/series.ts';
import { reportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import { SentenceLink } from './SentenceLink.tsx';
import { VirtualTable } from './VirtualTable.tsx';

/** The same in words: each value as printed, with its clause and the report that gives it. */
export function PointTable(props: {
  readonly points: readonly (SeriesPoint | PlannedPoint)[];
  readonly nameOf: (point: SeriesPoint) => string;
  readonly head: string;
  readonly reports: readonly ShelfReport[];
}) {
  const t = useT();
  const byKey = new Map(props.reports.map((report) => [report.key, report]));
  return (
    <VirtualTable
      class="points"
      caption={t('compare.points')}
      headHeight={36}
      rowHeight={56}
      head={
        <>
          <th scope="col">{props.head}</th>
          <th scope="col" class="number">
            {t('compare.value')}
          </th>
          <th scope="col">{t('compare.clause')}</th>
        </>
      }
      rows={props.points}
      keyOf={keyOf}
      draw={(point, place) => {
        const report = byKey.get(point.fact.report);
        const needed = 'needed' in point ? point.needed : null;
        return (
          <tr key={keyOf(point)} {...place} class={point.fact.status}>
            <th scope="row">{props.nameOf(point)}</th>
            <td class="number" lang={reportLanguage(point.fact.clause)}>
              {point.fact.printed}
            </td>
            <td>
              <span lang={reportLanguage(point.fact.clause)}>{point.fact.clause}</span>{' '}
              {needed !== null && <span class="aside">{t('compare.needed', { rate: needed.toFixed(1) })}</span>}{' '}
              {point.others.map((other) => (
                <span key={`${other.report} ${other.printed}`} class="aside">
                  {t('compare.otherReport', { value: other.printed, title: byKey.get(other.report)?.title ?? '' })}{' '}
                </span>
              ))}
              <SentenceLink source={report?.sources[0] ?? ''} sentence={point.fact.clause}>
                <span lang={reportLanguage(report?.title ?? '')}>{report?.title}</span>
              </SentenceLink>
            </td>
          </tr>
        );
      }}
    />
  );
}

function keyOf({ place, year, fact }: SeriesPoint | PlannedPoint): string {
  return `${place} ${year} ${fact.status}`;
}
