import { useMemo, useState } from 'preact/hooks';
import type { ShelfReport } from '../../lib/extension/library/rows.ts';
import type { TargetRow } from '../../lib/insight/compare.ts';
import { reportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import { type Choice, COMPARISON_FORMS, type ComparePageProps } from './model.ts';
import { Questions } from './Questions.tsx';
import { SeriesView } from './SeriesView.tsx';
import { Shelf } from './Shelf.tsx';
import { TargetTable } from './TargetTable.tsx';
import { type Asker, useLoaded } from './use-loaded.ts';

const VIEWS = ['targets', 'years', 'places'] as const;
type View = (typeof VIEWS)[number];

/** The library, and what its reports say side by side: 目标与结果, 多年, 各地. */
export function ComparePage(props: ComparePageProps) {
  const { reports, actions } = props;
  const t = useT();
  const [view, show] = useState<View>('targets');
  const [chosen, choose] = useState<Choice | null>(null);
  const latest = useMemo(() => lastPair(reports) ?? lastReport(reports), [reports]);
  const choice = chosen ?? latest;
  const name = reports.find(({ place }) => place === choice?.place)?.placeName ?? '';
  return (
    <main class="compare">
      <header>
        <h1>{t('compare.title')}</h1>
        {choice && (
          <p class="aside" lang={reportLanguage(name)}>
            {name} · {view === 'targets' ? `${choice.year - 1} → ${choice.year}` : choice.year}
          </p>
        )}
        <nav class="views" aria-label={t('compare.views')}>
          {VIEWS.map((one) => (
            <button key={one} type="button" class="link" aria-pressed={view === one} onClick={() => show(one)}>
              {t(`compare.view.${one}`)}
            </button>
          ))}
        </nav>
        <details class="export">
          <summary class="link">
            {t('compare.export')} <span aria-hidden="true">⌄</span>
          </summary>
          <div>
            {COMPARISON_FORMS.map((form) => (
              <button
                key={form}
                type="button"
                class="link"
                disabled={reports.length === 0}
                onClick={() => actions.onExport(form)}
              >
                {t(`compare.form.${form}`)}
              </button>
            ))}
          </div>
        </details>
      </header>
      <p role="status" class="news">
        {props.news}
      </p>
      <Questions reports={reports} actions={actions} />
      <div class="columns">
        <Shelf {...props} choice={choice} onChoose={choose} />
        {reports.length === 0 ? (
          <p class="empty">{t('compare.nothing')}</p>
        ) : view === 'targets' ? (
          <Targets {...props} choice={choice} />
        ) : (
          <SeriesView {...props} along={view} place={choice?.place ?? null} year={choice?.year ?? null} />
        )}
      </div>
    </main>
  );
}

/** The report that looks back furthest into the present, with one of the year before it. */
function lastPair(reports: readonly ShelfReport[]): Choice | null {
  const work = reports.flatMap(({ kind, place, year }): Choice[] =>
    kind === 'work' && place !== null && year !== null ? [{ place, year }] : [],
  );
  const known = new Set(work.map(({ place, year }) => `${place} ${year}`));
  const pairs = work.filter(({ place, year }) => known.has(`${place} ${year - 1}`));
  return pairs.sort((a, b) => b.year - a.year)[0] ?? null;
}

function lastReport(reports: readonly ShelfReport[]): Choice | null {
  const known = reports.flatMap(({ place, year }): Choice[] =>
    place === null || year === null ? [] : [{ place, year }],
  );
  return known.sort((a, b) => b.year - a.year)[0] ?? null;
}

/** What became of the targets that the chosen report looks back on. */
function Targets(props: ComparePageProps & { readonly choice: Choice | null }) {
  const { reports, choice, data } = props;
  const t = useT();
  const keyOf = (year: number) =>
    reports.find((report) => report.kind === 'work' && report.place === choice?.place && report.year === year)?.key;
  const [before, after] = choice ? [keyOf(choice.year - 1), keyOf(choice.year)] : [undefined, undefined];
  const rows = useLoaded(
    async ({ tell }: Asker<readonly TargetRow[] | null>) =>
      before === undefined || after === undefined ? null : data.rows(before, after, tell),
    [data, before, after],
    [reports, props.merges],
  );
  if (before === undefined || after === undefined)
    return (
      <p class="empty">
        {choice && reports.length > 1 ? t('compare.noPair', { year: choice.year - 1 }) : t('compare.nothing')}
      </p>
    );
  return rows === null ? <p class="empty" aria-busy="true" /> : <TargetTable key={after} rows={rows} />;
}
